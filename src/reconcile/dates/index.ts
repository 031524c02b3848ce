export { createDater, type DatedElsewhere, dateDocuments } from "./date-documents.ts";
export { statementDate } from "./statement-date.ts";
