import { addUnder } from "../../text/index.ts";
import type { Link } from "./cluster.ts";
import { type Relation, relate } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import type { BornOut } from "./elsewhere.ts";
import type { Places } from "./places.ts";
import { daysApart, type Report } from "./report.ts";

/** Two sentences alike enough to be one remark, and their statements as far as they are longer. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
  readonly fit: number;
  readonly whole: Comparison | null;
}

/** What dated pairs turn out to be. */
export interface Related {
  /** Pairs that are one remark, or parts of statements that are. */
  readonly links: readonly Link[];
  /** The relation of the two sentences of each pair, in the order of the pairs. */
  readonly relations: readonly Relation[];
}

/** What a pair is: nothing, one remark if its documents tell one story, or one remark. */
const verdicts = { none: 0, ofStory: 1, same: 2 } as const;

/**
 * Prepares the relating of pairs: first those that need nothing else, then those that
 * need their documents to share a remark. Called again with other dates it relates only
 * the pairs whose reports are others: a report whose date did not change must be the
 * same object.
 */
export function createPairRelations(
  pairs: readonly Pair[],
  { docOf }: Places,
): (
  reports: readonly Report[],
  wholeOf: (index: number) => Report | null,
  isBornOut: BornOut,
) => Related {
  let before: readonly Report[] = [];
  const relations: Relation[] = pairs.map(() => "none");
  const found = new Uint8Array(pairs.length);
  const judge = (
    { a, b, likeness, whole }: Pair,
    left: Report,
    right: Report,
    { wholeOf, isBornOut }: Judging,
  ): { readonly relation: Relation; readonly verdict: number } => {
    const relation = relate(left, right, likeness, { oneStory: false, isBornOut });
    const ofWhole = (oneStory: boolean): Relation => {
      const [one, two] = whole === null ? [null, null] : [wholeOf(a), wholeOf(b)];
      if (whole === null || one === null || two === null) return "none";
      return relate(one, two, whole, { oneStory, isBornOut });
    };
    const sure = isOpen(relation) ? ofWhole(false) : relation;
    if (sure === "same") return { relation, verdict: verdicts.same };
    const told = relate(left, right, likeness, { oneStory: true, isBornOut });
    const isOfStory = (isOpen(told) ? ofWhole(true) : told) === "same";
    return { relation, verdict: isOfStory ? verdicts.ofStory : verdicts.none };
  };
  return (reports, wholeOf, isBornOut) => {
    pairs.forEach((pair, i) => {
      const [left, right] = [reports[pair.a], reports[pair.b]];
      if (left === undefined || right === undefined) return;
      if (left === before[pair.a] && right === before[pair.b]) return;
      const { relation, verdict } = judge(pair, left, right, { wholeOf, isBornOut });
      relations[i] = relation;
      found[i] = verdict;
    });
    before = reports;
    const isExplained = findExplained(pairs, relations, reports);
    const sure = pairs.filter((pair, i) => found[i] === verdicts.same && !isExplained(pair, i));
    const others = pairs.filter(
      (pair, i) => found[i] === verdicts.ofStory && !isExplained(pair, i),
    );
    const stories = pairDocuments({ reports, sure, others, docOf });
    const ofStory = others.filter(({ a, b }) => isOneStory(stories, docOf[a] ?? 0, docOf[b] ?? 0));
    const linkOf = ({ a, b, fit }: Pair): Link => ({ a, b, fit: fit * worthOf(reports, a, b) });
    return { links: [...sure, ...ofStory].map(linkOf), relations: [...relations] };
  };
}

/** What pairs are judged by. */
interface Judging {
  readonly wholeOf: (index: number) => Report | null;
  readonly isBornOut: BornOut;
}

/** Whether the whole statements of two sentences may tell more than they do. */
function isOpen(relation: Relation): boolean {
  return relation === "none" || relation === "alike";
}

/**
 * What the fit of words that an outlet retells is worth: its own quotation, where it has one, is
 * what others quote; and of words printed on another day than others: those of one day come first.
 */
const worth = { retold: 0.6, otherDay: 0.8 } as const;

/** What the fit of two reports is worth when it is compared with that of others. */
function worthOf(reports: readonly Report[], a: number, b: number): number {
  const [one, two] = [reports[a], reports[b]];
  const isRetold = one?.statement.form === "indirect" || two?.statement.form === "indirect";
  const isOfOneDay = daysApart(one?.date ?? null, two?.date ?? null) === 0;
  return (isRetold ? worth.retold : 1) * (isOfOneDay ? 1 : worth.otherDay);
}

/** How well two sentences must fit for their whole statements to speak for them where those share another sentence. */
const leastFit = 0.4;

/**
 * Tells of a pair that is one remark by its whole statements whether another sentence of
 * both is what makes those alike: then these two must be alike themselves.
 */
function findExplained(
  pairs: readonly Pair[],
  relations: readonly Relation[],
  reports: readonly Report[],
): (pair: Pair, i: number) => boolean {
  const idOf = (i: number): string => reports[i]?.statement.id ?? "";
  const shared = new Set(
    pairs.flatMap(({ a, b, whole }, i) =>
      whole !== null && relations[i] === "same" ? `${idOf(a)} ${idOf(b)}` : [],
    ),
  );
  return ({ a, b, fit, whole }, i) =>
    whole !== null &&
    relations[i] !== "same" &&
    fit < leastFit &&
    shared.has(`${idOf(a)} ${idOf(b)}`);
}

/** Pairs that are one remark, and pairs that are if their documents tell one story. */
interface Judged {
  readonly reports: readonly Report[];
  readonly sure: readonly Link[];
  readonly others: readonly Link[];
  readonly docOf: Int32Array;
}

/**
 * By document, the documents of its story: they share a remark, or what two speakers of
 * the one say is like what the same two say in the other.
 */
function pairDocuments({ reports, sure, others, docOf }: Judged): Map<number, Set<number>> {
  const stories = new Map<number, Set<number>>();
  const speakers = new Map<number, string>();
  const visit = ({ a, b }: Link, isSure: boolean): void => {
    const [one, two] = [docOf[a] ?? 0, docOf[b] ?? 0];
    if (one === two) return;
    const key = Math.min(one, two) * docOf.length + Math.max(one, two);
    const speaker = reports[a]?.speakerId ?? reports[b]?.speakerId ?? null;
    const before = speakers.get(key);
    if (isSure || (before !== undefined && speaker !== null && before !== speaker)) {
      addUnder(stories, one, two);
      addUnder(stories, two, one);
    } else if (speaker !== null) speakers.set(key, speaker);
  };
  for (const link of sure) visit(link, true);
  for (const link of others) visit(link, false);
  return stories;
}

/** Documents of one story that are looked through for one that two have in common. */
const mostOfStory = 60;

/** Whether two documents share a remark, or both share one with a third. */
function isOneStory(
  stories: ReadonlyMap<number, ReadonlySet<number>>,
  a: number,
  b: number,
): boolean {
  const [left, right] = [stories.get(a), stories.get(b)];
  if (a === b || left === undefined || right === undefined) return false;
  if (left.has(b)) return true;
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  if (fewer.size > mostOfStory) return false;
  for (const doc of fewer) if (more.has(doc)) return true;
  return false;
}
