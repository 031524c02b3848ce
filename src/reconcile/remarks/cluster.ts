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
 * matches gives the same groups in any order. A quotation of two sentences also
 * takes the sentence that `follows` its best match in a transcript. Every report is
 * in one group.
 */
export function clusterLinks(
  docs: readonly string[],
  links: readonly Link[],
  follows: (a: number, b: number) => boolean,
): number[][] {
  const best = new Map<string, Link>();
  for (const link of links) {
    keepBest(best, `${link.a} ${docs[link.b]}`, link);
    keepBest(best, `${link.b} ${docs[link.a]}`, link);
  }
  const groups = createGroups(docs.length);
  for (const link of links) {
    const forA = best.get(`${link.a} ${docs[link.b]}`);
    const forB = best.get(`${link.b} ${docs[link.a]}`);
    const ofA =
      forA === link || (forA !== undefined && follows(forA.b === link.a ? forA.a : forA.b, link.b));
    const ofB =
      forB === link || (forB !== undefined && follows(forB.a === link.b ? forB.b : forB.a, link.a));
    if (ofA && ofB) groups.join(link.a, link.b);
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
