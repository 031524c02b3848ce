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

/** A report as far as grouping asks. */
export interface Member {
  readonly doc: string;
  /** Null where unknown. */
  readonly speakerId: string | null;
}

/**
 * Groups of reports that are one remark each. Of every two documents a report goes
 * with its best match only (each the other's best), so that two sentences of one
 * speech do not meet in a third document's mixture of both; and words of an unknown
 * speaker go with one speaker's, never joining two. The best matches are joined first.
 * The same groups in any order of links. Every report is in one group.
 */
export function clusterLinks(members: readonly Member[], links: readonly Link[]): number[][] {
  const keyOf = createPairKey(members.map(({ doc }) => doc));
  const best = new Map<number, Link>();
  for (const link of links) {
    keepBest(best, keyOf(link.a, link.b), link);
    keepBest(best, keyOf(link.b, link.a), link);
  }
  const groups = createGroups(members.length);
  const speakers = members.map(({ speakerId }) => speakerId);
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
