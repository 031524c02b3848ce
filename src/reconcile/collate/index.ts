export { collate, type Reading } from "./collate.ts";
export { findReversed } from "./order.ts";
