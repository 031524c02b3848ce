export type { TopicLikeness } from "./elsewhere.ts";
export type { Gathered } from "./gather.ts";
export { judgeRemarks } from "./judge-remarks.ts";
export {
  createMatcher,
  type RemarkMatch,
  type RemarkMatcher,
} from "./match-remarks.ts";
export { lastWord, type Person } from "./persons.ts";
export { Pile } from "./pile.ts";
export { type PoolLikeness, preparePool } from "./pool.ts";
export type { Report, Said, When } from "./report.ts";
export type { Sides } from "./sides.ts";
export { sureOfJoin } from "./sureness.ts";
