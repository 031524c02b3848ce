import { createGroups } from "../groups.ts";

/** Two reports that are one remark, and how well they fit. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

/**
 * Groups of reports that are one remark each. Of every two documents a report goes
 * with its best match only (each the other's best), so that two sentences of one
 * speech do not meet in a third document's mixture of both. Joining mutual best
 * matches gives the same groups in any order. Every report is in one group.
 */
export function clusterLinks(docs: readonly string[], links: readonly Link[]): number[][] {
  const best = new Map<string, Link>();
  for (const link of links) {
    keepBest(best, `${link.a} ${docs[link.b]}`, link);
    keepBest(best, `${link.b} ${docs[link.a]}`, link);
  }
  const groups = createGroups(docs.length);
  for (const link of links) {
    const isBest =
      best.get(`${link.a} ${docs[link.b]}`) === link &&
      best.get(`${link.b} ${docs[link.a]}`) === link;
    if (isBest) groups.join(link.a, link.b);
  }
  return groups.list();
}

function keepBest(best: Map<string, Link>, key: string, link: Link): void {
  const other = best.get(key);
  if (other === undefined || precedes(link, other)) best.set(key, link);
}

function precedes(a: Link, b: Link): boolean {
  return a.fit > b.fit || (a.fit === b.fit && (a.a < b.a || (a.a === b.a && a.b < b.b)));
}
