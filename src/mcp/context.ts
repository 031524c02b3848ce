import type { Store } from "../store/index.ts";

/** What a tool answers from. */
export interface Context {
  readonly store: Store;
  /** Address of the web app that links lead to, without a slash at its end. */
  readonly web: string;
}
