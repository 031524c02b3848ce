import type { Link } from "./cluster.ts";
import { fitOf, isOneOccasion } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import type { Found } from "./found.ts";
import type { Recalling } from "./recalling.ts";
import type { Report } from "./report.ts";
import { createTies } from "./ties.ts";

/** Share of the shorter side that two sentences beside a pair of one remark must have in common. */
const leastCovered = 0.3;
/** Weight in common below which even the sentence beside is no sign, in bits. */
const leastBits = 6;
/** Sentences that either outlet may have left out in between. */
const mostSkipped = 3;

/**
 * Pairs of sentences that stand in one order beside sentences already found to be one
 * remark: *no issue is excluded* and *we have no closed topics* have hardly a word in
 * common, but both come before the same sentence of the same speaker on the same day.
 * Of those that recall earlier words both or none. Costs a few comparisons for each link.
 */
export function findBeside(
  units: readonly Report[],
  { links, places: { docOf }, recalling: { late }, compare }: Beside,
): Link[] {
  const isLinked = createTies(links, docOf);
  const found = new Map<number, Link>();
  const visit = (i: number, j: number): void => {
    const [left, right] = [units[i], units[j]];
    if (left === undefined || right === undefined) return;
    if (isLinked(i, j) || isLinked(j, i)) return;
    if (!isOneOccasion(left, right) || late.has(i) !== late.has(j)) return;
    const likeness = compare(i, j);
    if (likeness.quoted < leastCovered || likeness.numbersDiffer || likeness.bits < leastBits)
      return;
    if (likeness.covered < leastCovered) return;
    found.set(i * units.length + j, { a: i, b: j, fit: fitOf(likeness) });
  };
  for (const { a, b } of links) {
    const speaker = units[a]?.speakerId ?? null;
    if (docOf[a] === docOf[b] || speaker === null) continue;
    for (const way of ways) {
      for (let i = a + way; isBeside(i, a); i += way) {
        if (docOf[i] !== docOf[a]) break;
        if (units[i]?.speakerId !== speaker) continue;
        for (let j = b + way; isBeside(j, b); j += way) {
          if (docOf[j] !== docOf[b]) break;
          if (units[j]?.speakerId === speaker) visit(i, j);
        }
      }
    }
  }
  return [...found.values()];
}

/** Pairs already found, where sentences stand, which recall earlier words, and how those of two places are compared. */
interface Beside extends Pick<Found, "links" | "places"> {
  readonly recalling: Recalling;
  readonly compare: (i: number, j: number) => Comparison;
}

/** Onward and back, the same way on both sides. */
const ways = [1, -1] as const;

function isBeside(i: number, from: number): boolean {
  return Math.abs(i - from) <= mostSkipped + 1;
}
