export { addedBy, addedStatement } from "./added-statement.ts";
export { createJudgment, type Decision } from "./create-judgment.ts";
export { cite, createStatement } from "./create-statement.ts";
export { type CalendarDays, calendarDays, type DateRange, dateRange } from "./date-range.ts";
export { distinctEvidence } from "./distinct-evidence.ts";
export { type Doubt, doubtfulBelow, doubtOf, doubts } from "./doubt.ts";
export { documentAddress, evidenceAddress } from "./evidence-address.ts";
export { boundWords, figureAmount, numberWords, unitBeside } from "./figure-words.ts";
export { firstWords } from "./first-words.ts";
export { hashEvidence } from "./hash-evidence.ts";
export type * from "./judgment.ts";
export { type Placement, placeJudgment, type StandingText } from "./place.ts";
export { proposalOf } from "./proposal-of.ts";
export {
  noRecordRows,
  type RecordProblem,
  type RecordRows,
  type StatementLink,
} from "./record-rows.ts";
export type * from "./rows.ts";
export { groupSameFigures, type SameFigure } from "./same-figures.ts";
export {
  concerns,
  judge,
  judgmentsAbout,
  type RecordedStatement,
  type Status,
  standingJudgments,
  type Verdict,
  verdictOf,
} from "./status.ts";
