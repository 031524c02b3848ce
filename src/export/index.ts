export { type PrintedDoc, renderAnnotation } from "./annotation.ts";
export { renderCodebook } from "./codebook.ts";
export {
  type ExportFile,
  type ExportFormat,
  type ExportName,
  type ExportOptions,
  exportAllJson,
  exportFiles,
  exportFollowTheMoney,
  exportNames,
  exportRows,
  formatsOf,
  wholeFormats,
} from "./export-rows.ts";
export { foreignCondition, type RowChoice } from "./row-choice.ts";
export { eventHead, figureHead, positionHead, remarkHead, remarkReach } from "./row-heads.ts";
export { type Verification, verify } from "./verify.ts";
