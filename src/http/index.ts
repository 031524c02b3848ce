export type * from "./adding-answer.ts";
export type * from "./answers.ts";
export type { AppOptions } from "./app-options.ts";
export { type Assets, readAssets } from "./assets.ts";
export { createApp } from "./create-app.ts";
export { type Answering, createToken, type Listening, listen } from "./listen.ts";
export type * from "./row-answers.ts";
