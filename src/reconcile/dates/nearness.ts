/** Two dated documents of a pile: how alike they are, and whether they are of nearly the same time. */
export interface DatedPair {
  readonly likeness: number;
  readonly isNear: boolean;
}

/** Days within which two documents are of nearly the same time. */
export const sameTime = 10;
/** How far the likeness of a pair may lie from the one asked for, as the spread of a logarithm. */
const spread = 0.2;
/** What is expected of likeness before the pile has shown it: an even chance, how steep it rises, and how many pairs it is worth. */
const expected = { even: 0.27, steepness: 3.2, worth: 4 };
/** Least chance and one less the greatest: no pile shows that likeness tells all or nothing. */
const least = 0.02;

/**
 * The chance that a document so much alike is of nearly the same time, as the logarithm of its
 * odds, by the dated documents of the same pile (kernel estimate with a prior): where everybody
 * writes about one campaign for a year, likeness tells little; among reports of single events it
 * tells nearly all. A call costs one pass over the pairs.
 */
export function learnNearness(pairs: readonly DatedPair[]): (likeness: number) => number {
  return (likeness) => {
    const at = Math.log(Math.max(likeness, least));
    let near =
      expected.worth / (1 + Math.exp(-expected.steepness * (at - Math.log(expected.even))));
    let whole = expected.worth;
    for (const { likeness: other, isNear } of pairs) {
      const weight = Math.exp(-(((Math.log(other) - at) / spread) ** 2) / 2);
      whole += weight;
      if (isNear) near += weight;
    }
    const chance = Math.min(Math.max(near / whole, least), 1 - least);
    return Math.log(chance / (1 - chance));
  };
}
