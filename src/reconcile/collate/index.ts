export { align, type Stretch } from "./align.ts";
export { findVariants } from "./variants.ts";
