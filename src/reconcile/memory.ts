import { EntityMemory } from "./entities/index.ts";
import type { JudgedMemory } from "./judge-facts.ts";
import type { LinkMemory } from "./link-statements.ts";
import { RemarkRowMemory } from "./remark-rows.ts";
import { Pile } from "./remarks/index.ts";

/**
 * What is remembered from one reconciling to the next, always with all that it was made of:
 * it is used again only where that is the same. Undefined for what is not remembered: each
 * part then holds what it works with, and that goes with it.
 */
export interface Memory {
  readonly remarks?: RemarkRowMemory | undefined;
  readonly entities?: EntityMemory | undefined;
  readonly judged?: JudgedMemory | undefined;
  readonly links?: LinkMemory | undefined;
  /** The sentences of the pile and what was compared. */
  readonly pile?: Pile | undefined;
}

/** Remembers nothing: for a reconciling that none follows. */
export const noMemory: Memory = {};

/** Creates a memory that holds nothing yet. */
export function createMemory(): Memory {
  return {
    remarks: new RemarkRowMemory(),
    entities: new EntityMemory(),
    judged: new WeakMap(),
    links: new WeakMap(),
    pile: new Pile(),
  };
}
