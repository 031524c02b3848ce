export { cite, createStatement } from "./create-statement.ts";
export { type DateRange, dateRange } from "./date-range.ts";
export { hashEvidence } from "./hash-evidence.ts";
export type * from "./judgment.ts";
export { noRecordRows, type RecordRows, type StatementLink } from "./record-rows.ts";
export type * from "./rows.ts";
export {
  concerns,
  judge,
  type RecordedStatement,
  type Status,
  standingJudgments,
  type Verdict,
  verdictOf,
} from "./status.ts";
