import type { DocumentFacts } from "../facts.ts";

/** A dated document of the same story: its day as a number and how alike the two are. */
export interface DatedNeighbor {
  readonly facts: DocumentFacts;
  readonly day: number;
  readonly likeness: number;
  /** How far its day is borne out, 0 to 1: less where its own text and its own neighbours put it on another. */
  readonly trust: number;
  /** The chance that its day is right: less than 1 where other documents gave it. */
  readonly chance: number;
}
