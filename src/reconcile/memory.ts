import { createLast, forgetful, type Last } from "./last.ts";
import type { CopyPair } from "./origins/index.ts";
import type { Compared } from "./remarks/index.ts";

/**
 * What is remembered from one reconciling to the next: what costs most, and depends on the
 * words of documents alone and not on their dates, or on what people decided of rows.
 */
export interface Memory {
  readonly compared: Last<Compared>;
  readonly copies: Last<readonly CopyPair[]>;
}

/** Creates an empty memory. Holds the pairs of one pile that are alike, and the words of its statements. */
export function createMemory(): Memory {
  return { compared: createLast(), copies: createLast() };
}

/** Remembers nothing. */
export const noMemory: Memory = { compared: forgetful, copies: forgetful };
