export type { Claims } from "./claims.ts";
export type * from "./columns.ts";
export type * from "./filters.ts";
export { createKept, createReady, type Kept, type Ready } from "./kept.ts";
export { fileOfStore, isSharedAddress, type OpenOptions, openStore } from "./open-store.ts";
export type * from "./store.ts";
