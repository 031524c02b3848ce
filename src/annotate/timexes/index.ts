export { findExpressions } from "./find.ts";
export { timexes } from "./stage.ts";
