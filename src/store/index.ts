export type * from "./filters.ts";
export { type OpenOptions, openStore } from "./open-store.ts";
export type {
  Coded,
  SearchColumns,
  SearchedDocument,
  StatementColumns,
  UnitColumns,
} from "./search-columns.ts";
export type * from "./store.ts";
