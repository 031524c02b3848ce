import { pushUnder } from "../../text/index.ts";
import type { WordWeight } from "./likeness.ts";
import type { Unit } from "./report.ts";
import { sharedSpeakers } from "./speakers.ts";
import type { Word } from "./words.ts";

/** Reports under one key beyond which the key is too common to tell anything. */
const mostPerKey = 200;
/** Later reports that a report is compared with. */
const mostPerReport = 24;

/** Reports by the ids of the stems they are looked up by, ascending. */
type Postings = ReadonlyMap<number, readonly number[]>;

/** What candidates are looked for among, and by. */
export interface Search {
  readonly reports: readonly Unit[];
  /** The words that each report is looked up by. */
  readonly keys: readonly (readonly Word[])[];
  readonly weight: WordWeight;
  /** By report: whether its candidates are asked for. */
  readonly wanted: Uint8Array;
}

/**
 * Calls `visit` for pairs of reports worth comparing: they share a rare word (`keys`) and
 * nothing rules them out beforehand (two known speakers who differ are left out).
 * Each pair once, lower index first, for all lower ones that are `wanted`. A word is rare among the words of one speaker,
 * or, where a speaker is unknown, among all. Cost grows with the number of reports,
 * not with its square: keys that many share are passed over, and each report keeps
 * its best few. One speaker's look-up table is held at a time.
 */
export function findCandidates(
  { reports, keys, weight, wanted }: Search,
  visit: (a: number, b: number) => void,
): void {
  const asked = new Set<string>();
  const sought = new Set<number>();
  reports.forEach(({ speakerIds }, i) => {
    if (wanted[i] !== 1) return;
    for (const id of speakerIds) asked.add(id);
    for (const { stemId } of keys[i] ?? []) sought.add(stemId);
  });
  if (sought.size === 0) return;
  const bySpeaker = new Map<string, number[]>();
  const unknown: number[] = [];
  reports.forEach(({ speakerIds }, i) => {
    if (speakerIds.length === 0) unknown.push(i);
    for (const id of speakerIds) if (asked.has(id)) pushUnder(bySpeaker, id, i);
  });
  const shared = new Float64Array(reports.length);
  const isJoint = (i: number): boolean => (reports[i]?.speakerIds.length ?? 0) > 1;
  /** Of two joint sources that share two members, each pair is visited for the first of them. */
  const isFirstShared = (i: number, j: number, speaker: string): boolean =>
    sharedSpeakers(reports[i]?.speakerIds ?? [], reports[j]?.speakerIds ?? [])[0] === speaker;
  const visitBest = (i: number, lists: readonly Postings[], speaker: string): void => {
    const touched: number[] = [];
    const mayMeetTwice = isJoint(i);
    for (const key of keys[i] ?? []) {
      const gain = weight(key);
      for (const list of lists) {
        const under = list.get(key.stemId);
        if (under === undefined || under.length > mostPerKey) continue;
        for (let at = firstAfter(under, i); at < under.length; at++) {
          const j = under[at] as number;
          if (mayMeetTwice && isJoint(j) && !isFirstShared(i, j, speaker)) continue;
          const before = shared[j] as number;
          if (before === 0) touched.push(j);
          shared[j] = before + gain;
        }
      }
    }
    if (touched.length > mostPerReport) {
      touched.sort((j, k) => (shared[k] ?? 0) - (shared[j] ?? 0) || j - k);
    }
    touched.forEach((j, rank) => {
      shared[j] = 0;
      const other = reports[j];
      const isItself = other?.statement.id === reports[i]?.statement.id;
      if (rank < mostPerReport && !isItself) visit(i, j);
    });
  };
  const ofUnknown = postingsOf(unknown, keys, sought);
  for (const [speaker, own] of bySpeaker) {
    const shared = own.length > 1 ? [postingsOf(own, keys, sought)] : [];
    const all = ofUnknown.size > 0 ? [...shared, ofUnknown] : shared;
    for (const i of own) {
      if (wanted[i] !== 1) continue;
      const isFirst = reports[i]?.speakerIds[0] === speaker;
      const postings = isFirst ? all : shared;
      if (postings.length > 0) visitBest(i, postings, speaker);
    }
  }
  const wantedUnknown = unknown.filter((i) => wanted[i] === 1);
  if (wantedUnknown.length === 0) return;
  const everybody = reports.map((_, i) => i);
  const all = postingsOf(everybody, keys, ofUnknown);
  for (const i of wantedUnknown) visitBest(i, [all], "");
}

/** Where numbers beyond `i` begin in an ascending list. */
function firstAfter(list: readonly number[], i: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as number) > i) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The look-up table of some reports, of the keys of `only`. */
function postingsOf(
  members: readonly number[],
  keys: readonly (readonly Word[])[],
  only: { readonly has: (stemId: number) => boolean },
): Postings {
  const postings = new Map<number, number[]>();
  for (const i of members) {
    for (const { stemId } of keys[i] ?? []) {
      if (only.has(stemId)) pushUnder(postings, stemId, i);
    }
  }
  return postings;
}
