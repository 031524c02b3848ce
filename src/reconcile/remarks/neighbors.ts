import { createPairKey, type Link } from "./cluster.ts";
import { fitOf, isOneOccasion } from "./compare.ts";
import type { Measures } from "./likeness.ts";
import { compareUnits } from "./quoted-words.ts";
import type { Report } from "./report.ts";

/** Share of the shorter side that two sentences beside a pair of one remark must have in common. */
const leastCovered = 0.15;
/** Weight in common below which even the sentence beside is no sign, in bits. */
const leastBits = 3.5;
/** Sentences that either outlet may have left out in between. */
const mostSkipped = 3;

/**
 * Pairs of sentences that stand in one order beside sentences already found to be one
 * remark: *no issue is excluded* and *we have no closed topics* have hardly a word in
 * common, but both come before the same sentence of the same speaker on the same day.
 * Costs a few comparisons for each link.
 */
export function findBeside(
  units: readonly Report[],
  links: readonly Link[],
  measures: Measures,
): Link[] {
  const keyOf = createPairKey(units.map(docOf));
  const linked = new Set(links.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]));
  const found = new Map<number, Link>();
  for (const { a, b } of links) {
    if (docOf(units[a]) === docOf(units[b])) continue;
    for (const [x, y] of steps) {
      const [i, j] = [a + x, b + y];
      const [left, right] = [units[i], units[j]];
      if (left === undefined || right === undefined) continue;
      if (docOf(left) !== docOf(units[a]) || docOf(right) !== docOf(units[b])) continue;
      const speaker = units[a]?.speakerId;
      if (left.speakerId !== speaker || right.speakerId !== speaker) continue;
      if (linked.has(keyOf(i, j)) || linked.has(keyOf(j, i))) continue;
      if (!isOneOccasion(left, right)) continue;
      const likeness = compareUnits(left, right, measures);
      if (likeness.quoted < leastCovered || likeness.numbersDiffer || likeness.bits < leastBits)
        continue;
      if (likeness.covered < leastCovered) continue;
      found.set(i * units.length + j, { a: i, b: j, fit: fitOf(likeness) });
    }
  }
  return [...found.values()];
}

/** Places beside a pair, in one direction on both sides. */
const steps: readonly (readonly [number, number])[] = [1, -1].flatMap((way) =>
  Array.from({ length: (mostSkipped + 1) ** 2 }, (_, i): readonly [number, number] => [
    way * (1 + (i % (mostSkipped + 1))),
    way * (1 + Math.floor(i / (mostSkipped + 1))),
  ]),
);

function docOf(report: Report | undefined): string {
  return report?.statement.doc ?? "";
}
