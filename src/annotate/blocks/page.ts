import type { DatelineRule, LayoutRule } from "../../lang/en/index.ts";
import type { Chunk } from "./join-lines.ts";

/** What the blocks stage knows of a language's layout. */
export interface Layout {
  readonly lines: readonly LayoutRule[];
  readonly datelines: readonly DatelineRule[];
}

/** No line of furniture is longer; only so much of a chunk is ever matched, which keeps long lines linear. */
export const longestLine = 300;
/** A line this long, or one that ends a sentence, is the story; what stands above the first is its head. */
export const storyLength = 120;
/** A text's chunks as they are looked at to tell their kinds. */
export interface Page {
  readonly chunks: readonly Chunk[];
  /** The first characters of each chunk. */
  readonly lines: readonly string[];
  /** Index of the first chunk of the story itself; what stands before it is its head. */
  readonly story: number;
  readonly layout: Layout;
}
