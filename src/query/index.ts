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
export { findHighlights } from "./highlight.ts";
export { documents, facets, type Listing, rows, statements } from "./lists.ts";
export { type LemmasOf, parseQuery, type Query } from "./parse-query.ts";
export { type RemarkView, type ReportView, remarkView } from "./remark.ts";
export {
  passageFilter,
  type SearchAnswer,
  type SearchHit,
  type SearchOptions,
  search,
} from "./search.ts";
export { type Summary, summary } from "./summary.ts";
