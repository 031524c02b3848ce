export type { TopicLikeness } from "./elsewhere.ts";
export { judgeRemarks } from "./judge-remarks.ts";
export { createLexicon, type Lexicon } from "./lexicon.ts";
export {
  type Compared,
  createMatcher,
  type RemarkMatch,
  type RemarkMatcher,
} from "./match-remarks.ts";
export { type PoolLikeness, preparePool } from "./pool.ts";
export { keyOf } from "./related.ts";
export type { Report, Said, When } from "./report.ts";
export type { Sides } from "./sides.ts";
