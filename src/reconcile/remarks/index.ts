export { matchRemarks, type RemarkMatch } from "./match-remarks.ts";
export { createReport, type Report } from "./report.ts";
