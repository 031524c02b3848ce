import { createGroups } from "../groups.ts";

/** Two reports that are one remark, and how well they fit. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

/** Numbers a report and a document as one: which report, seen from which document. */
export type PairKey = (report: number, other: number) => number;

/** Creates a numbering of reports by the documents of others; `docs` are the documents of the reports. */
export function createPairKey(docs: readonly string[]): PairKey {
  const numbers = new Map<string, number>();
  const numbered = docs.map((doc) => {
    const number = numbers.get(doc) ?? numbers.size;
    numbers.set(doc, number);
    return number;
  });
  return (report, other) => report * numbers.size + (numbered[other] ?? 0);
}

/**
 * Groups of reports that are one remark each. Of every two documents a report goes
 * with its best match only (each the other's best), so that two sentences of one
 * speech do not meet in a third document's mixture of both. Joining mutual best
 * matches gives the same groups in any order. Every report is in one group.
 */
export function clusterLinks(docs: readonly string[], links: readonly Link[]): number[][] {
  const keyOf = createPairKey(docs);
  const best = new Map<number, Link>();
  for (const link of links) {
    keepBest(best, keyOf(link.a, link.b), link);
    keepBest(best, keyOf(link.b, link.a), link);
  }
  const groups = createGroups(docs.length);
  for (const link of links) {
    const isBest =
      best.get(keyOf(link.a, link.b)) === link && best.get(keyOf(link.b, link.a)) === link;
    if (isBest) groups.join(link.a, link.b);
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
