export { createDater, dateDocuments } from "./date-documents.ts";
export type { DatedElsewhere } from "./dated-elsewhere.ts";
export { statementDate } from "./statement-date.ts";
