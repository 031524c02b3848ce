export { type DatedElsewhere, dateDocuments } from "./date-documents.ts";
