export type * from "./judgment.ts";
export type * from "./rows.ts";
