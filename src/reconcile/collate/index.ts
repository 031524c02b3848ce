export { collate } from "./collate.ts";
export { findReversed } from "./order.ts";
