import { addUnder, overlaps, pushUnder } from "../../text/index.ts";
import { createGroups, type Groups } from "../groups.ts";
import type { Places } from "./places.ts";
import type { Report } from "./report.ts";
import { sharedSpeakers } from "./speakers.ts";
import { flatTies } from "./ties.ts";

/** Two reports that are one remark, and how well they fit. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
  /** Whether little but their place in one story joins them: then two direct quotations do not meet through what an outlet retells. */
  readonly isLeftOver?: true;
}

/** Two reports that are known not to be one remark. */
export interface Apart {
  readonly a: number;
  readonly b: number;
}

/**
 * Groups of reports that are one remark each. Of every two documents a report goes
 * with its best match only (each the other's best), so that two sentences of one
 * speech do not meet in a third document's mixture of both, nor along a chain of documents; and words of an unknown
 * speaker go with one speaker's, never joining two; nor do words whose day is unknown
 * join those of two days (`apart`). The best matches are joined first.
 * The same groups in any order of links; none of a report that stays alone. `speakerIds` are
 * empty where unknown.
 */
export function clusterLinks(
  reports: readonly Pick<Report, "speakerIds" | "statement">[],
  { links, apart }: { readonly links: readonly Link[]; readonly apart: readonly Apart[] },
  { docOf }: Places,
): number[][] {
  const linksOf = flatTies(links, docOf.length, (_, i) => [i, i]);
  /** Whether a sentence has no better link with the document of another. */
  const isBest = (link: Link, from: number, to: number): boolean =>
    !linksOf.someOf(from, (i) => {
      const other = links[i] as Link;
      return docOf[other.a === from ? other.b : other.a] === docOf[to] && precedes(other, link);
    });
  const mutual = links.filter(
    (link) => isBest(link, link.a, link.b) && isBest(link, link.b, link.a),
  );
  const isLinked = new Uint8Array(reports.length);
  for (const { a, b } of mutual) isLinked[a] = isLinked[b] = 1;
  const groups = createGroups(reports.length);
  // What stays alone is joined with nothing that it is apart from.
  const banned = createBans(
    groups,
    apart.filter(({ a, b }) => isLinked[a] === 1 && isLinked[b] === 1),
  );
  const inDocs = createInDocs(reports, links, docOf);
  /** Who says what was joined, by the least of it. */
  const speakers = new Map<number, readonly string[]>();
  const speakersOf = (i: number): readonly string[] =>
    speakers.get(groups.find(i)) ?? reports[i]?.speakerIds ?? [];
  for (const { a, b, isLeftOver } of mutual.sort((x, y) => (precedes(x, y) ? -1 : 1))) {
    const [one, two] = [speakersOf(a), speakersOf(b)];
    const shared = one.length === 0 ? two : two.length === 0 ? one : sharedSpeakers(one, two);
    if (shared.length === 0 && one.length > 0) continue;
    if (!inDocs.mayMeet(a, b) || (isLeftOver === true && inDocs.areQuotedApart(a, b))) continue;
    if (!banned.join(a, b)) continue;
    inDocs.join(a, b);
    speakers.set(groups.find(a), shared);
  }
  return joinedIn(groups, mutual);
}

/** Keeps the sentences of groups apart by document. */
interface InDocs {
  /** Whether all that the groups of two sentences have of one document is linked there or has the same words: printed twice, and not two sentences of one speech. */
  readonly mayMeet: (a: number, b: number) => boolean;
  /** Whether the groups of two sentences each have a direct quotation, of which no two are linked. */
  readonly areQuotedApart: (a: number, b: number) => boolean;
  readonly join: (a: number, b: number) => void;
}

function createInDocs(
  reports: readonly Pick<Report, "statement">[],
  links: readonly Link[],
  docOf: Int32Array,
): InDocs {
  const within = new Map<number, Set<number>>();
  const isDirect = (i: number): boolean => reports[i]?.statement.form === "direct";
  const alike = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    const isOfOne = docOf[a] === docOf[b];
    if (!isOfOne && !(isDirect(a) && isDirect(b))) continue;
    addUnder(isOfOne ? within : alike, a, b);
    addUnder(isOfOne ? within : alike, b, a);
  }
  const members = new Map<number, readonly number[]>();
  const membersOf = (i: number): readonly number[] => members.get(i) ?? [i];
  const arePartly = (i: number, j: number): boolean =>
    (reports[i]?.statement.evidence ?? []).some((one) =>
      reports[j]?.statement.evidence.some((other) => overlaps(one, other)),
    );
  const areOne = (i: number, j: number): boolean =>
    within.get(i)?.has(j) === true || arePartly(i, j);
  return {
    mayMeet: (a, b) => {
      const [ours, theirs] = [membersOf(a), membersOf(b)];
      if (ours === theirs) return true;
      return ours.every((i) => theirs.every((j) => docOf[i] !== docOf[j] || areOne(i, j)));
    },
    areQuotedApart: (a, b) => {
      const [ours, theirs] = [membersOf(a).filter(isDirect), membersOf(b).filter(isDirect)];
      if (ours.length === 0 || theirs.length === 0 || membersOf(a) === membersOf(b)) return false;
      return !ours.some((i) => theirs.some((j) => alike.get(i)?.has(j) === true));
    },
    join: (a, b) => {
      const [ours, theirs] = [membersOf(a), membersOf(b)];
      if (ours === theirs) return;
      const all = [...ours, ...theirs];
      for (const i of all) members.set(i, all);
    },
  };
}

/** The groups of two members and more, by least member. */
function joinedIn(groups: Groups, links: readonly Link[]): number[][] {
  const members = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    // A link that was not joined leaves its reports in groups of their own.
    for (const i of [a, b]) if (groups.find(i) !== i) addUnder(members, groups.find(i), i);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([least, others]) => [least, ...[...others].sort((a, b) => a - b)]);
}

/** Joins groups unless two of their members are known to be apart. */
function createBans(
  groups: Groups,
  apart: readonly Apart[],
): { readonly join: (a: number, b: number) => boolean } {
  const others = new Map<number, number[]>();
  for (const { a, b } of apart) {
    pushUnder(others, a, b);
    pushUnder(others, b, a);
  }
  return {
    join: (a, b) => {
      const [one, two] = [groups.find(a), groups.find(b)];
      if (one === two) return true;
      const [left, right] = [others.get(one) ?? [], others.get(two) ?? []];
      if (left.some((other) => groups.find(other) === two)) return false;
      groups.join(one, two);
      if (left.length + right.length > 0) others.set(groups.find(one), [...left, ...right]);
      return true;
    },
  };
}

function precedes(a: Link, b: Link): boolean {
  return a.fit > b.fit || (a.fit === b.fit && (a.a < b.a || (a.a === b.a && a.b < b.b)));
}
