import { canBeOne } from "./alike.ts";
import { findCandidates } from "./candidates.ts";
import { fitOf } from "./compare.ts";
import { compareUnits } from "./compare-units.ts";
import type { Measures } from "./likeness.ts";
import type { Pair } from "./relate-pairs.ts";
import type { Unit } from "./report.ts";
import type { Word } from "./words.ts";

/** Weight that two sentences must have in common for their whole statements to be compared, in bits. */
const leastForWhole = 6;

/** Pairs of sentences whose words, or whose statements' words, allow one remark. */
export function comparePairs(
  units: readonly Unit[],
  wholes: readonly (Unit | null)[],
  { rare, measures }: { readonly rare: readonly (readonly Word[])[]; readonly measures: Measures },
): Pair[] {
  const pairs: Pair[] = [];
  findCandidates(units, rare, measures.weight, (a, b) => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined) return;
    const likeness = compareUnits(left, right, measures);
    if (likeness.bits < leastForWhole) return;
    const [one, two] = [wholes[a] ?? left, wholes[b] ?? right];
    const isLonger = one.words.length > left.words.length || two.words.length > right.words.length;
    const whole = isLonger ? compareUnits(one, two, measures) : null;
    if (canBeOne(likeness) || (whole !== null && canBeOne(whole))) {
      pairs.push({ a, b, likeness, fit: fitOf(likeness), whole });
    }
  });
  return pairs;
}
