import type { RelatedRemark, RowId } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import { areEqual, strengthOf } from "./alike.ts";
import { type Relation, relate } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import type { Judged } from "./relate-pairs.ts";
import type { Report, Unit } from "./report.ts";
import { canBeOneSpeaker } from "./speakers.ts";
import type { Word } from "./words.ts";

/** How a remark is related to another, which is named by one of its reports and where that begins. */
export interface RelatedReport {
  readonly relation: RelatedRemark["relation"];
  readonly statement: RowId;
  readonly start: number;
}

/** What is related to what. */
export interface Related {
  /** What the reports of a remark are related to. */
  readonly of: (reports: readonly Report[]) => readonly RelatedReport[];
  /** The places of all sentences that are related to any; some of them twice. */
  readonly places: readonly number[];
}

/** Two sentences whose words are alike. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
  /** Where what they were found to be is remembered. */
  readonly memory: Pick<Alike, "judged">;
}

/** Rare words that an echo is looked up by, how many of them both must have, and reports of one such word at most. */
const echoed = { keys: 4, shared: 2, most: 13 } as const;
/** Weight and words of matter in common from which other words are related: less is a phrase of the day. */
const leastBits = 16;
const leastWords = 3;
/** Words in common from which one who speaks echoes another: *a really tough decision* is anybody's. */
const wordsOfEcho = 4;
/** The weight that the same speaker's words need, and how well they must cover each other to be said again: much that a speaker says on other days has a few words in common. */
const leastRelated = 10;
const leastRepeated = 0.64;

/**
 * Pairs of sentences of two known speakers that share most of their rare words: whether
 * one is an echo, `relate` says. `telling` are the rarest stems of each sentence, `compare` tells how alike two are, by their places. Costs the
 * reports that share a rare word; words that many share are passed over.
 */
export function findEchoes(
  units: readonly Unit[],
  telling: readonly (readonly number[])[],
  compare: (a: number, b: number) => Alike,
): AlikePair[] {
  const byStem = postingsOf(telling);
  const found: AlikePair[] = [];
  /** How many rare words each earlier sentence shares with the one at hand, and which share any. */
  const counts = new Uint8Array(units.length);
  const counted: number[] = [];
  const shared: number[] = [];
  units.forEach((unit, i) => {
    counted.length = 0;
    shared.length = 0;
    for (const stemId of telling[i] ?? []) {
      const list = byStem.get(stemId);
      if (list === undefined) continue;
      for (let at = 0; at < list.length && (list[at] as number) < i; at++) {
        const j = list[at] as number;
        const count = (counts[j] as number) + 1;
        counts[j] = count;
        if (count === 1) counted.push(j);
        if (count === echoed.shared) shared.push(j);
      }
    }
    for (let at = 0; at < counted.length; at++) counts[counted[at] as number] = 0;
    if (shared.length > 1) shared.sort((x, y) => x - y);
    for (const j of shared) {
      const other = units[j];
      if (other === undefined || canBeOneSpeaker(other, unit)) continue;
      const alike = compare(j, i);
      if (alike.likeness.bits >= leastBits && alike.likeness.words >= leastWords) {
        found.push({ a: j, b: i, likeness: alike.likeness, memory: alike });
      }
    }
  });
  return found;
}

/** How alike two sentences are, and what they were found to be to each other. */
export interface Alike {
  readonly likeness: Comparison;
  judged: readonly Pick<Judged, "left" | "right" | "relation">[];
}

/** Sentences by their telling stems, those apart that one sentence alone or too many have. */
function postingsOf(
  telling: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const most = telling.reduce((last, own) => own.reduce((a, b) => Math.max(a, b), last), 0);
  const counts = new Int32Array(most + 1);
  for (const own of telling) for (const stemId of own) counts[stemId] = (counts[stemId] ?? 0) + 1;
  const postings = new Map<number, number[]>();
  telling.forEach((own, i) => {
    for (const stemId of own) {
      const count = counts[stemId] as number;
      if (count > 1 && count <= echoed.most) pushUnder(postings, stemId, i);
    }
  });
  return postings;
}

/** The stems of the first few rare words of a sentence that are no numbers; none where it can be no echo: of nobody known, or retold. */
export function tellingOf(
  { speakerId, statement }: Unit,
  rare: readonly Word[],
): readonly number[] {
  if (speakerId === null || statement.form === "indirect") return noStems;
  return rare.flatMap(({ number, stemId }) => (number ? [] : stemId)).slice(0, echoed.keys);
}

const noStems: readonly number[] = [];

/**
 * Looks up what a remark is related to without being one with it: the same words of
 * another speaker (echo), of another occasion (repeat), or an account of them by the
 * speaker (self-report). Each relation stands on both sides.
 */
export function createRelated(
  units: readonly Report[],
  { pairs, relations, echoes }: AllAlike,
): Related {
  const related = new Map<RowId, Placed[]>();
  const places: number[] = [];
  const put = (at: number, from: number, relation: RelatedReport["relation"]): void => {
    const [own, other] = [units[at]?.statement, units[from]?.statement];
    if (own === undefined || other === undefined) return;
    const row = { relation, statement: other.id, start: other.evidence[0].start };
    pushUnder(related, own.id, { row, at: own.evidence[0].start });
    places.push(at);
  };
  const visit = (
    { a, b, likeness }: Pick<AlikePair, "a" | "b" | "likeness">,
    relationOf: (left: Report, right: Report) => Relation,
  ): void => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined || likeness.bits < leastRelated) return;
    const own = relationOf(left, right);
    if (own === "same" || own === "gloss" || own === "none") return;
    if (own === "echo" && likeness.words < wordsOfEcho) return;
    if ((own === "repeat" || own === "alike") && !isRepeated(left, right, likeness)) return;
    put(a, b, own);
    put(b, a, own);
  };
  pairs.forEach((pair, i) => {
    visit(pair, () => relations[i] ?? "none");
  });
  for (const pair of echoes) visit(pair, (left, right) => relateEcho(pair, left, right));
  const of: Related["of"] = (reports) => {
    const found: RelatedReport[] = [];
    for (const { statement } of reports) {
      const placed = related.get(statement.id);
      if (placed === undefined) continue;
      for (const { start } of statement.evidence) {
        for (const { row, at } of placed) if (at === start) found.push(row);
      }
    }
    return found.length === 0 ? none : found;
  };
  return { of, places };
}

/** What two sentences of two speakers are to each other, as it was found before or anew. */
function relateEcho({ likeness, memory }: AlikePair, left: Report, right: Report): Relation {
  const known = memory.judged.find((one) => one.left === left && one.right === right);
  const relation = known?.relation ?? relate(left, right, likeness, apart);
  if (known === undefined) memory.judged = [{ left, right, relation }];
  return relation;
}

/** Whether somebody known is seen to say something again. Nobody can say so of an unknown speaker. */
function isRepeated(a: Report, b: Report, likeness: Comparison): boolean {
  if (a.speakerId === null || b.speakerId === null) return false;
  if (strengthOf(likeness) < leastRepeated) return false;
  return likeness.words >= leastWords || areEqual(a, b);
}

/** Of two speakers nothing else is asked. */
const apart = { oneStory: false, isBornOut: () => false };

const none: readonly RelatedReport[] = [];

/** A relation and where the sentence that has it begins. */
interface Placed {
  readonly row: RelatedReport;
  readonly at: number;
}

/** Alike sentences: pairs with their relations in the same order, and those that may be echoes. */
export interface AllAlike {
  readonly pairs: readonly Pick<AlikePair, "a" | "b" | "likeness">[];
  readonly relations: readonly Relation[];
  readonly echoes: readonly AlikePair[];
}
