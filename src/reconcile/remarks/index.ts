export type { TopicLikeness } from "./elsewhere.ts";
export type { Gathered } from "./gather.ts";
export type { Lone } from "./gather-lone.ts";
export { judgeRemarks } from "./judge-remarks.ts";
export type { Standing } from "./lay-out.ts";
export {
  createMatcher,
  type RemarkMatch,
  type RemarkMatcher,
  type Remarks,
} from "./match-remarks.ts";
export { lastWord, type Person } from "./persons.ts";
export { Pile } from "./pile.ts";
export { type PoolLikeness, preparePool } from "./pool.ts";
export type { Report, Said, When, Whens } from "./report.ts";
export type { Sides } from "./sides.ts";
export { sureOfJoin } from "./sureness.ts";
