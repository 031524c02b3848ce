import type { Comparison } from "./compare-units.ts";
import type { FlatLists } from "./flat-lists.ts";
import type { GatheredMemory } from "./gather.ts";
import type { LoneBefore } from "./gather-lone.ts";
import type { Spoken } from "./left-over.ts";
import type { Dated } from "./read-units.ts";
import type { Judged } from "./relate-pairs.ts";
import type { Said, Unit } from "./report.ts";
import type { Word } from "./words.ts";

/** A sentence that one is alike, and what of that has been found out. */
export interface Found {
  /** The number of the other, which comes later in the order of documents and offsets. */
  readonly other: number;
  readonly likeness: Comparison;
  readonly fit: number;
  /** Their whole statements, where one of them is longer. */
  readonly whole: Comparison | null;
  /** What the two were found to be to each other, in reports of these dates: the last two answers. */
  judged: readonly Judged[];
}

/** The sentences of one document, and what is remembered of each, in their order. */
export interface Remembered {
  readonly doc: string;
  readonly name: string;
  readonly said: readonly Said[];
  readonly units: readonly Unit[];
  readonly whole: readonly (Unit | null)[];
  /** Whether any is in an outlet's own words. */
  readonly hasWordings: boolean;
  readonly spoken: Spoken;
  /** The number of the first: the others follow. Numbers say nothing and are used once. */
  readonly first: number;
  /** Every stem of their words. */
  readonly stems: Int32Array;
  /** Those that stand in another sentence once more: nothing is looked up by their words. */
  readonly shadows: ReadonlySet<number>;
  /** The words that each is looked up by. */
  readonly rare: (readonly Word[])[];
  /** The stems that each may echo others by. */
  readonly telling: (readonly number[])[];
  /** The later sentences that each is compared with: twice their numbers, and one more where the whole statements are too. */
  partners: FlatLists;
  /** Those of them that are alike, in their order. */
  readonly found: (readonly Found[])[];
  dated: readonly Dated[];
  readonly gathered: GatheredMemory;
  lone: readonly LoneBefore[];
}

/** What is another than when the pile was brought up to date before. */
export interface Changes {
  /** Whether the pile is as it was, something of it is another, or every word may weigh otherwise: then nothing that was compared stands. */
  readonly extent: "none" | "some" | "all";
  /** By the number of a sentence: its own words weigh otherwise (1), or those of its whole statement (2). */
  readonly stale: Uint8Array;
  /** Sentences that words lead to, or no longer do, with those words. */
  readonly moved: readonly { readonly unit: Unit; readonly rare: readonly Word[] }[];
  /** By the number of a sentence: it is new, or the words that it is looked up by or their weights are others. */
  readonly changed: Uint8Array;
}

/** Words of how its own sentences, and of how whole statements, weigh otherwise. */
export const staleness = { own: 1, whole: 2 } as const;
