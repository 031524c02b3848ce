export {
  type AskAnswer,
  type AskedName,
  type AskGroup,
  type AskOptions,
  type AskRow,
  ask,
  type QuestionReading,
  type Relation,
} from "./ask/index.ts";
export { checkDecision } from "./check-decision.ts";
export { withColumns } from "./column-store.ts";
export { type Digest, type DigestWeek, digest, digestWeeks } from "./digest.ts";
export { type EventView, eventView } from "./event-view.ts";
export { type FigureView, figureView, type OtherFigure, type OtherFigures } from "./figure-view.ts";
export { findDocument } from "./find-document.ts";
export { findEntity, findSpeaker } from "./find-entity.ts";
export { findHighlights } from "./highlight.ts";
export { documents, facets, type Listing, rows, statements } from "./lists.ts";
export {
  chooseTies,
  countTies,
  type Network,
  type NetworkEdge,
  type NetworkFilter,
  networkOf,
  readTies,
  tieMonths,
} from "./network.ts";
export { type LemmasOf, parseQuery, type Query } from "./parse-query.ts";
export type { Passage } from "./passage.ts";
export type { PlaceView, ReportView } from "./place-view.ts";
export { type PositionView, positionView } from "./position-view.ts";
export { type GlossView, type RemarkView, remarkView } from "./remark.ts";
export {
  documentsOf,
  type RemarkColumns,
  type RemarkFilter,
  readRemarkColumns,
  remarksAllowed,
} from "./remark-columns.ts";
export { findWordsInRemarks } from "./remark-words.ts";
export { type ReviewQueue, reviewQueue } from "./review-queue.ts";
export type { RowEvidence, ToldView } from "./row-evidence.ts";
export {
  passageFilter,
  type SearchAnswer,
  type SearchHit,
  type SearchOptions,
  search,
} from "./search.ts";
export { type StatementView, statementViews } from "./statement-view.ts";
export { type Summary, summary } from "./summary.ts";
export type { NetworkNode, Tie, Ties } from "./ties.ts";
export {
  monthOf,
  type TimelineFilter,
  type TimelineMonth,
  type TimelineRow,
  timeline,
  timelineMonths,
  timelineOrder,
} from "./timeline.ts";
export {
  readWiderWordings,
  type WiderWordings,
  widerAmong,
  widerThan,
  widerWordingsIn,
  wordsWider,
} from "./wider.ts";
