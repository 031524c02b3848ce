import { createGroups } from "../groups.ts";
import type { Places } from "./places.ts";

/** Two reports that are one remark, and how well they fit. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

/**
 * Groups of reports that are one remark each. Of every two documents a report goes
 * with its best match only (each the other's best), so that two sentences of one
 * speech do not meet in a third document's mixture of both; and words of an unknown
 * speaker go with one speaker's, never joining two. The best matches are joined first.
 * The same groups in any order of links. Every report is in one group. `speakerIds` are
 * those of the reports, null where unknown.
 */
export function clusterLinks(
  speakerIds: readonly (string | null)[],
  links: readonly Link[],
  { pairKey: keyOf }: Places,
): number[][] {
  const best = new Map<number, Link>();
  for (const link of links) {
    keepBest(best, keyOf(link.a, link.b), link);
    keepBest(best, keyOf(link.b, link.a), link);
  }
  const groups = createGroups(speakerIds.length);
  const speakers = [...speakerIds];
  const mutual = links.filter(
    (link) => best.get(keyOf(link.a, link.b)) === link && best.get(keyOf(link.b, link.a)) === link,
  );
  for (const { a, b } of mutual.sort((x, y) => (precedes(x, y) ? -1 : 1))) {
    const one = speakers[groups.find(a)] ?? null;
    const two = speakers[groups.find(b)] ?? null;
    if (one !== null && two !== null && one !== two) continue;
    groups.join(a, b);
    speakers[groups.find(a)] = one ?? two;
  }
  return groups.list();
}

function keepBest(best: Map<number, Link>, key: number, link: Link): void {
  const other = best.get(key);
  if (other === undefined || precedes(link, other)) best.set(key, link);
}

function precedes(a: Link, b: Link): boolean {
  return a.fit > b.fit || (a.fit === b.fit && (a.a < b.a || (a.a === b.a && a.b < b.b)));
}
