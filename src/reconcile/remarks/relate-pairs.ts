import { addUnder, compareTexts } from "../../text/index.ts";
import type { Link } from "./cluster.ts";
import { type Relation, relate } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import type { BornOut, Elsewhere, Resting } from "./elsewhere.ts";
import type { Places } from "./places.ts";
import { daysApart, type Report } from "./report.ts";

/** Two sentences alike enough to be one remark, by their places, and their statements as far as they are longer. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
  readonly fit: number;
  readonly whole: Comparison | null;
  /** Where what two reports were found to be is remembered. */
  readonly memory: { judged: readonly Judged[] };
}

/** What two reports were found to be to each other. */
export interface Judged {
  readonly left: Report;
  readonly right: Report;
  readonly relation: Relation;
  readonly verdict: number;
  /** What was asked of all else in the pile, to be asked again. */
  readonly rests: readonly Resting[];
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

/** Dates of two reports of which what they are is remembered: those before and after the documents are dated. */
const mostJudged = 2;

/** Share of the shorter of two sentences that the other must have for their whole statements to speak for them. */
const leastOfWhole = 0.3;

/**
 * Relates pairs: first those that need nothing else, then those that need their documents to
 * share a remark. Two reports that were related before are not related again, unless what the
 * pile tells of their speaker is another.
 */
export function relatePairs(
  pairs: readonly Pair[],
  reports: readonly Report[],
  { docOf, wholeOf, elsewhere }: Judging & Pick<Places, "docOf">,
): Related {
  const relations: Relation[] = pairs.map(() => "none");
  const found = new Uint8Array(pairs.length);
  const open: number[] = [];
  pairs.forEach((pair, i) => {
    const known = recall(pair, reports, elsewhere);
    if (known === null) open.push(i);
    else {
      relations[i] = known.relation;
      found[i] = known.verdict;
    }
  });
  // Speaker by speaker: what else one says is counted once.
  const speakerOf = (i: number): string => reports[pairs[i]?.a ?? -1]?.speakerId ?? "";
  for (const i of open.sort((x, y) => compareTexts(speakerOf(x), speakerOf(y)) || x - y)) {
    const { relation, verdict } = relateAnew(pairs[i], reports, { wholeOf, elsewhere });
    relations[i] = relation;
    found[i] = verdict;
  }
  const isExplained = findExplained(pairs, relations, reports);
  const sure = pairs.filter((pair, i) => found[i] === verdicts.same && !isExplained(pair, i));
  const others = pairs.filter((pair, i) => found[i] === verdicts.ofStory && !isExplained(pair, i));
  const stories = pairDocuments({ reports, sure, others, docOf });
  const ofStory = others.filter(({ a, b }) => isOneStory(stories, docOf[a] ?? 0, docOf[b] ?? 0));
  const linkOf = ({ a, b, fit }: Pair): Link => ({ a, b, fit: fit * worthOf(reports, a, b) });
  return { links: [...sure, ...ofStory].map(linkOf), relations };
}

/** What a pair was found to be before; null where that does not hold any more. */
function recall(
  { a, b, memory }: Pair,
  reports: readonly Report[],
  elsewhere: Elsewhere,
): Judged | null {
  const [left, right] = [reports[a], reports[b]];
  const known = memory.judged.find((one) => one.left === left && one.right === right);
  const holds = known?.rests.every((one) => elsewhere.holds(one, known.left, known.right)) ?? false;
  return holds ? (known ?? null) : null;
}

/** What a pair is, which is remembered. */
function relateAnew(
  pair: Pair | undefined,
  reports: readonly Report[],
  judging: Judging,
): Pick<Judged, "relation" | "verdict"> {
  const [left, right] = pair === undefined ? [] : [reports[pair.a], reports[pair.b]];
  if (pair === undefined || left === undefined || right === undefined) return unrelated;
  const rests: Resting[] = [];
  const isBornOut: BornOut = (a, b, occasioned) => {
    const { is, resting } = judging.elsewhere.isBornOut(a, b, occasioned);
    rests.push(resting);
    return is;
  };
  const own = { left, right, rests, ...judge(pair, { left, right, isBornOut }, judging) };
  const others = pair.memory.judged.filter((one) => one.left !== left || one.right !== right);
  pair.memory.judged = [own, ...others].slice(0, mostJudged);
  return own;
}

const unrelated = { relation: "none", verdict: verdicts.none } as const;

function judge(
  { a, b, likeness, whole }: Pair,
  { left, right, isBornOut }: { left: Report; right: Report; isBornOut: BornOut },
  { wholeOf }: Judging,
): Pick<Judged, "relation" | "verdict"> {
  const relation = relate(left, right, likeness, { oneStory: false, isBornOut });
  const ofWhole = (oneStory: boolean): Relation => {
    const [one, two] = whole === null ? [null, null] : [wholeOf(a), wholeOf(b)];
    if (whole === null || one === null || two === null) return "none";
    if (likeness.covered < leastOfWhole) return "none";
    return relate(one, two, whole, { oneStory, isBornOut });
  };
  const sure = isOpen(relation) ? ofWhole(false) : relation;
  if (sure === "same") return { relation, verdict: verdicts.same };
  const told = relate(left, right, likeness, { oneStory: true, isBornOut });
  const isOfStory = (isOpen(told) ? ofWhole(true) : told) === "same";
  return { relation, verdict: isOfStory ? verdicts.ofStory : verdicts.none };
}

/** What pairs are judged by. */
interface Judging {
  readonly wholeOf: (index: number) => Report | null;
  readonly elsewhere: Elsewhere;
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
interface Sorted {
  readonly reports: readonly Report[];
  readonly sure: readonly Link[];
  readonly others: readonly Link[];
  readonly docOf: Int32Array;
}

/**
 * By document, the documents of its story: they share a remark, or what two speakers of
 * the one say is like what the same two say in the other.
 */
function pairDocuments({ reports, sure, others, docOf }: Sorted): Map<number, Set<number>> {
  const stories = new Map<number, Set<number>>();
  const speakers = new Map<number, string>();
  const visit = ({ a, b }: Link, isSure: boolean): void => {
    const [one, two] = [docOf[a] ?? 0, docOf[b] ?? 0];
    if (one === two) return;
    const key = Math.min(one, two) * docOf.length + Math.max(one, two);
    const [left, right] = [reports[a]?.speakerId ?? null, reports[b]?.speakerId ?? null];
    const speaker = left !== null && right !== null ? left : null;
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
