export { findQuotations } from "./find-quotations.ts";
export { quotations } from "./stage.ts";
