import { type Likeness, likenessOf, type Measures, shareIn } from "./likeness.ts";
import type { Unit } from "./report.ts";

/** How alike two reports are, and how much of what one of them quotes the other has. */
export interface Comparison extends Likeness {
  /** Share of the weight of the words that a partly quoted report quotes, found in the other; of two such, the larger. 1 where neither is partly quoted. */
  readonly quoted: number;
}

/** Compares two reports: all their words, and those that a partly quoted one quotes. Symmetric. */
export function compareUnits(a: Unit, b: Unit, measures: Measures): Comparison {
  const share = (own: Unit, other: Unit): number[] =>
    own.statement.form === "mixed" ? [shareIn(own.quoted, other.words, measures)] : [];
  const shares = [...share(a, b), ...share(b, a)];
  return {
    ...likenessOf(a.words, b.words, measures),
    quoted: shares.length === 0 ? 1 : Math.max(...shares),
  };
}
