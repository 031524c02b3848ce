import { addUnder } from "../../text/index.ts";
import type { Link } from "./cluster.ts";
import { isCopy } from "./compare.ts";
import type { Found } from "./found.ts";
import type { Likeness } from "./likeness.ts";
import type { Report } from "./report.ts";

/** Share of the shorter quotation that the longer one has where both are of the same words. */
const leastCovered = 0.8;

/**
 * Links without those of two quotations in other words of documents that quote the same
 * speaker word for word alike: no translator stands between them, so other words were
 * other words. Costs a comparison for each link of such documents.
 */
export function withoutReworded(
  units: readonly Report[],
  { links, places: { docOf }, compare }: Quoted,
): readonly Link[] {
  const alike = new Map<number, Set<string>>();
  const keyOf = ({ a, b }: Link): number =>
    Math.min(docOf[a] ?? 0, docOf[b] ?? 0) * docOf.length + Math.max(docOf[a] ?? 0, docOf[b] ?? 0);
  for (const link of links) {
    const [left, right] = [units[link.a], units[link.b]];
    if (left === undefined || right === undefined || docOf[link.a] === docOf[link.b]) continue;
    if (left.speakerId === null || !areDirect(left, right) || !isCopy(left, right)) continue;
    addUnder(alike, keyOf(link), left.speakerId);
  }
  if (alike.size === 0) return links;
  return links.filter((link) => {
    const [left, right] = [units[link.a], units[link.b]];
    if (left === undefined || right === undefined || !areDirect(left, right)) return true;
    if (alike.get(keyOf(link))?.has(left.speakerId ?? "") !== true) return true;
    return compare(link.a, link.b).covered >= leastCovered;
  });
}

/** Pairs already found, where sentences stand, and how those of two places are compared. */
interface Quoted extends Pick<Found, "links" | "places"> {
  readonly compare: (a: number, b: number) => Likeness;
}

function areDirect(a: Report, b: Report): boolean {
  return a.statement.form === "direct" && b.statement.form === "direct";
}
