export { findReversed } from "./order.ts";
export { findVariants } from "./variants.ts";
