import type { Dating, DatingReasonRow } from "../../record/index.ts";
import type { DatedElsewhere } from "./dated-elsewhere.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import type { StoryWeights } from "./story-weights.ts";

/** What is known around a document that does not date itself. */
export interface Around {
  readonly own: Dating;
  readonly elsewhere: readonly DatedElsewhere[];
  /** Dated documents of its story, most alike first. */
  readonly neighbors: readonly DatedNeighbor[];
  /** How rare a word is in the pile, as the logarithm of one over its share of the documents. */
  readonly rarity: (word: string) => number;
  /** Logarithm of the odds that a document so much alike is of nearly the same time, in this pile. */
  readonly nearness: (likeness: number) => number;
  /** Whether the pile is so small that what likeness tells is known from other piles alone. */
  readonly isSmall: boolean;
  readonly nameOf: (doc: string) => string;
  readonly weights: StoryWeights;
}

/** A day and why. */
export interface Found {
  readonly day: number;
  readonly reason: DatingReasonRow;
  /** The chance that it is right as far as the documents are rightly dated that it rests on. */
  readonly chance: number;
  /** Which of the document's own reasons this one says in full. */
  readonly replaces?: number;
}

/** Likeness from which another document may lend a year or a month to a day that is printed. */
export const sameMatter = 0.08;
/** Likeness from which another document is of the same story: its days are looked at. */
export const sameStory = 0.22;
/** Days around the date of a story within which its documents are looked for. */
export const storyDays = 45;

/** The words by which a neighbour dates itself, where it has any. */
export function evidenceOf({ facts }: DatedNeighbor): DatingReasonRow["evidence"] {
  return facts.datingEvidence.filter(({ exact }) => exact !== "").slice(0, 1);
}
