import { type Likeness, likenessBy, type Measures, shareIn } from "./likeness.ts";
import type { Unit } from "./report.ts";

/** How alike two reports are, and how much of what one of them quotes the other has. */
export interface Comparison extends Likeness {
  /** Share of the weight of the words that a partly quoted report quotes, found in the other; of two such, the larger. 1 where neither is partly quoted. */
  readonly quoted: number;
}

/** Compares two reports: all their words, and those that a partly quoted one quotes. Symmetric. */
export function compareUnits(a: Unit, b: Unit, { weight, kinship }: Measures): Comparison {
  const best = kinship.nearest(a.words, b.words);
  const share = (own: Unit, nearest: Float64Array): number =>
    own.statement.form === "mixed" ? shareIn(own.quoted, own.words, nearest, weight) : -1;
  const quoted = Math.max(share(a, best.left), share(b, best.right));
  return {
    ...likenessBy(a.words, b.words, best, weight),
    quoted: quoted < 0 ? 1 : quoted,
  };
}
