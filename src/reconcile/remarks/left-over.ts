import { addUnder } from "../../text/index.ts";
import type { Link } from "./cluster.ts";
import { fitOf, isOfOneMeeting } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import { isDenied } from "./denials.ts";
import type { TopicLikeness } from "./elsewhere.ts";
import type { Found } from "./found.ts";
import type { Report } from "./report.ts";
import { findTellings, isSureAlone } from "./tellings.ts";
import { createTies, type HasTie } from "./ties.ts";

/** What two sentences that nothing else joins must have in common where they are by far the most alike of one speaker in two documents of one story. */
const needed = {
  /** Share of the shorter side and of the longer, and of what is quoted; weight in bits, and words of matter. */
  covered: 0.38,
  covering: 0.25,
  quoted: 0.3,
  bits: 10,
  words: 2,
  /** The share of the shorter side where they are so few words. */
  coveredByFew: 0.5,
  few: 2,
  /** How much better than the next best of either it must be that is in no pair. */
  lead: 1.7,
} as const;
/** Other shares that are enough: of the longer side with so much weight and so many words in common, for an agency tells the news with what it is of in one breath; of both where all of a few words are told; of both sides alike in few words. */
const orElse = {
  ofLead: { covered: 0.42, covering: 0.18, bits: 14, words: 3 },
  ofWhole: { covered: 0.95, covering: 0.4, bits: 10, words: 1 },
  ofAlike: { covered: 0.42, covering: 0.38, bits: 10, words: 2 },
} as const;
/** The same where the speaker has but a sentence or two in either document: chance has fewer pairs to make alike. */
const neededOfFew = { covered: 0.32, bits: 8 } as const;
/** Pairs of sentences up to which they are few. */
const fewPairs = 4;
/** What the fit of such a pair is worth beside those of others: they are joined first. */
const worth = 0.3;
/** Sentences of one speaker in a document beyond which one is no longer told by so little. */
const mostSentences = 24;

/** How alike each sentence of one list is with each of another, row by row. */
export type ComparedBlock = readonly (readonly Comparison[])[];

/** How two lists of sentences were compared before, which of them weigh otherwise since, and how two are compared. */
interface Lists {
  readonly before: ComparedBlock | null | undefined;
  readonly isStale: (i: number) => boolean;
  readonly compare: (i: number, j: number) => Comparison;
}

/** Compares two lists; null where no two of the sentences have enough in common, as in most documents. What was compared before is compared again only where a word weighs otherwise. */
export function compareLists(
  left: readonly number[],
  right: readonly number[],
  { before, isStale, compare }: Lists,
): ComparedBlock | null {
  const pairs = left.length * right.length;
  if (before === null) {
    // Nothing was enough: only what weighs otherwise can be.
    const isAny = left.some((i) =>
      right.some((j) => (isStale(i) || isStale(j)) && isEnough(compare(i, j), pairs)),
    );
    if (!isAny) return null;
  }
  const block = left.map((i, x) =>
    right.map((j, y) => {
      const known = isStale(i) || isStale(j) ? undefined : before?.[x]?.[y];
      return known ?? compare(i, j);
    }),
  );
  return block.some((row) => row.some((one) => isEnough(one, pairs))) ? block : null;
}

/** The sentences of each known speaker, ascending. */
export type Spoken = ReadonlyMap<string, readonly number[]>;

/** Pairs already found, where sentences stand, and how two lists of them are compared. */
interface LeftOver extends Pick<Found, "links" | "places"> {
  /** By document, the sentences of each speaker, counted from its first, and the place of that. */
  readonly laid: {
    readonly docs: readonly { readonly doc: string; readonly spoken: Spoken }[];
    readonly starts: Int32Array;
  };
  readonly topic: TopicLikeness;
  /** As `comparedIn` tells. */
  readonly compare: (left: readonly number[], right: readonly number[]) => ComparedBlock | null;
}

/**
 * Pairs of sentences of two documents of one matter: documents that share another remark, or one each with a third,
 * or that {@link findTellings} tells of. They are of one speaker and one occasion, each by far the most like the
 * other of all that the speaker says there, and in no pair yet: what two outlets of one story have of a speaker is
 * likely the same few remarks. Where no remark shows the story, a pair must be sure by itself.
 * Costs the sentences of each speaker whom both have, one by one.
 */
export function findLeftOver(
  units: readonly Report[],
  { links, places: { docOf }, laid: { docs, starts }, compare, topic }: LeftOver,
): Link[] {
  const isLinked = createTies(links, docOf);
  const ofStory = pairsOfStory(links, docOf, docs.length);
  const pairs = new Set([...ofStory, ...findTellings(units, { docs, starts, topic })]);
  const found: Link[] = [];
  for (const pair of Float64Array.from(pairs).sort()) {
    const two = pair % docs.length;
    const one = (pair - two) / docs.length;
    const [ours, theirs] = [docs[one]?.spoken, docs[two]?.spoken];
    if (ours === undefined || theirs === undefined) continue;
    for (const [speaker, here] of ours) {
      const there = theirs.get(speaker);
      if (there === undefined || here.length > mostSentences || there.length > mostSentences)
        continue;
      const left = here.map((i) => (starts[one] as number) + i);
      const right = there.map((i) => (starts[two] as number) + i);
      // Only what neither has in a pair yet can be one.
      if (left.every((i) => isLinked(i, right[0] as number))) continue;
      if (right.every((j) => isLinked(j, left[0] as number))) continue;
      const isOfStory = ofStory.has(pair);
      found.push(...alignAlone(left, right, { units, isLinked, compare, isOfStory }));
    }
  }
  return found;
}

/** Documents of a story beyond which two that share a remark with a third are no longer looked at: a speech that all have heard. */
const mostOfStory = 24;

/** Pairs of documents that share a remark, or share one each with a third: one number for each pair, the lower document times their number and the higher. */
function pairsOfStory(links: readonly Link[], docOf: Int32Array, docs: number): Set<number> {
  const besides = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    const [one, two] = [docOf[a] as number, docOf[b] as number];
    if (one === two) continue;
    addUnder(besides, one, two);
    addUnder(besides, two, one);
  }
  const pairs = new Set<number>();
  const add = (one: number, two: number): void => {
    if (one < two) pairs.add(one * docs + two);
  };
  for (const [doc, others] of besides) {
    for (const other of others) {
      add(doc, other);
      if (others.size > mostOfStory) continue;
      for (const third of others) add(other, third);
    }
  }
  return pairs;
}

interface Aligning {
  readonly units: readonly Report[];
  /** Whether a sentence has a pair in the document of another. */
  readonly isLinked: HasTie;
  readonly compare: LeftOver["compare"];
  /** Whether their documents share another remark, or one each with a third. */
  readonly isOfStory: boolean;
}

/** Pairs of two lists of sentences that are by far the best of both. */
function alignAlone(
  left: readonly number[],
  right: readonly number[],
  { units, isLinked, compare, isOfStory }: Aligning,
): Link[] {
  const likeness = compare(left, right);
  if (likeness === null) return [];
  const fitAt = (x: number, y: number): number => {
    const [one, a, b] = [likeness[x]?.[y], units[left[x] ?? -1], units[right[y] ?? -1]];
    if (one === undefined || a === undefined || b === undefined || one.numbersDiffer) return 0;
    return isOfOneMeeting(a, b) && !isDenied(a, b) ? fitOf(one) : 0;
  };
  const isSure = (own: Comparison, i: number, j: number): boolean => {
    const [a, b] = [units[i], units[j]];
    return isOfStory || (a !== undefined && b !== undefined && isSureAlone(own, a, b));
  };
  const isTaken = (x: number, y: number): boolean =>
    isLinked(left[x] ?? -1, right[y] ?? -1) || isLinked(right[y] ?? -1, left[x] ?? -1);
  const pairs = left.length * right.length;
  const out: Link[] = [];
  likeness.forEach((row, x) => {
    row.forEach((own, y) => {
      const [i, j] = [left[x], right[y]];
      if (i === undefined || j === undefined || !isEnough(own, pairs)) return;
      if (isTaken(x, y)) return;
      const fit = fitAt(x, y);
      if (fit === 0 || !isSure(own, i, j)) return;
      const isLess = (k: number, l: number): boolean =>
        fit < (isTaken(k, l) ? 1 : needed.lead) * fitAt(k, l);
      if (row.some((_, k) => k !== y && isLess(x, k))) return;
      if (likeness.some((_, k) => k !== x && isLess(k, y))) return;
      out.push({ a: i, b: j, fit: worth * fit, isLeftOver: true });
    });
  });
  return out;
}

/** Whether two sentences have enough in common, of so many pairs that the speaker has. */
function isEnough(compared: Comparison, pairs: number): boolean {
  const { covered, covering, quoted, bits, words } = compared;
  if (quoted < needed.quoted) return false;
  if (Object.values(orElse).some((least) => reaches(compared, least))) return true;
  const least = pairs <= fewPairs ? neededOfFew : needed;
  const leastCovered = words <= needed.few ? needed.coveredByFew : least.covered;
  return reaches(
    { covered, covering, bits, words },
    { ...needed, ...least, covered: leastCovered },
  );
}

type Reach = Pick<Comparison, "covered" | "covering" | "bits" | "words">;

/** Whether as much is in common in every way. */
function reaches(own: Reach, least: Reach): boolean {
  return (
    own.covered >= least.covered &&
    own.covering >= least.covering &&
    own.bits >= least.bits &&
    own.words >= least.words
  );
}
