import type { SearchColumns, Store } from "../store/index.ts";

/** What a tool answers from. */
export interface Context {
  readonly store: Store;
  /** What search narrows and counts by; null while it is read, and the store itself is asked. */
  readonly columns: () => Promise<SearchColumns | null>;
  /** Address of the web app that links lead to, without a slash at its end. */
  readonly web: string;
}
