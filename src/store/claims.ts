import type { DocId } from "../doc/index.ts";

/** Documents that one of several workers on a store has taken. They are free again when it lets go of them, or its process ends. */
export interface Claims {
  /** Those of the documents, at most `limit`, that no other worker has; now this one has them. */
  readonly take: (ids: readonly DocId[], limit: number) => Promise<readonly DocId[]>;
  /** Lets go of all. */
  readonly release: () => Promise<void>;
}

/** Runs work that may claim documents; what it still holds at its end is free. */
export type WithClaims = <Result>(work: (claims: Claims) => Promise<Result>) => Promise<Result>;
