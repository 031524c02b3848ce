export { findVariants } from "./variants.ts";
