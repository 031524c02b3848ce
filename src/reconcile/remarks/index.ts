export { judgeRemarks } from "./judge-remarks.ts";
export { matchRemarks, type RemarkMatch } from "./match-remarks.ts";
export { type PoolLikeness, preparePool } from "./pool.ts";
export { createReport, type Report } from "./report.ts";
