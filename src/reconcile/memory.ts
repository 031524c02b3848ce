import { EntityMemory } from "./entities/index.ts";
import type { JudgedMemory } from "./judge-facts.ts";
import type { LinkMemory } from "./link-statements.ts";
import { RemarkRowMemory } from "./remark-rows.ts";
import { Pile } from "./remarks/index.ts";

/**
 * What is remembered from one reconciling to the next, always with all that it was made of:
 * it is used again only where that is the same.
 */
export interface Memory {
  readonly remarks: RemarkRowMemory;
  readonly entities: EntityMemory;
  readonly judged: JudgedMemory;
  readonly links: LinkMemory;
  /** The sentences of the pile and what was compared. */
  readonly pile: Pile;
}

/** Creates an empty memory. */
export function createMemory(): Memory {
  return {
    remarks: new RemarkRowMemory(),
    entities: new EntityMemory(),
    judged: new WeakMap(),
    links: new WeakMap(),
    pile: new Pile(),
  };
}
