import type { Link } from "./cluster.ts";
import type { Found } from "./found.ts";
import { likenessOf } from "./likeness.ts";
import { isPrintedBefore, isPrintedLater } from "./occasion.ts";
import type { Report } from "./report.ts";

/** Sentences of which one recalls the other's words, long after they were printed. */
export interface Recalling {
  /** Those that recall: their own day tells nothing of when the words were said. */
  readonly late: ReadonlySet<number>;
  /** Those and the ones whose words they recall. */
  readonly both: ReadonlySet<number>;
}

/** Share of the shorter of two sentences that the other must have for one that recalls to be one remark with one that does not. */
const leastCovered = 0.8;

/** The sentences of links of which one was printed long after the other. */
export function findRecalling(reports: readonly Report[], links: readonly Link[]): Recalling {
  const late = new Set<number>();
  const both = new Set<number>();
  for (const { a, b } of links) {
    const [left, right] = [reports[a], reports[b]];
    if (left === undefined || right === undefined || !isPrintedLater(left, right)) continue;
    late.add(isPrintedBefore(left, right) ? b : a);
    both.add(a).add(b);
  }
  return { late, both };
}

/**
 * Links without those of a sentence that recalls earlier words and one that does not, where
 * neither has most words of the other: the day that they share is when they were printed.
 */
export function withoutRecalled(
  units: readonly Report[],
  { late, both }: Recalling,
  { links, measures }: Pick<Found, "links" | "measures">,
): readonly Link[] {
  if (late.size === 0) return links;
  const isRecalledAlone = (a: number, b: number): boolean => late.has(a) && !both.has(b);
  return links.filter(({ a, b }) => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined) return true;
    if (!isRecalledAlone(a, b) && !isRecalledAlone(b, a)) return true;
    return likenessOf(left.words, right.words, measures).covered >= leastCovered;
  });
}
