import type { RelatedRemark, RowId } from "../../record/index.ts";
import { areEqual, strengthOf } from "./alike.ts";
import { type Relation, relate } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import { FlatLists } from "./flat-lists.ts";
import type { Standing } from "./lay-out.ts";
import type { Judged } from "./relate-pairs.ts";
import type { Report, Unit } from "./report.ts";
import { canBeOneSpeaker } from "./speakers.ts";
import { flatTies } from "./ties.ts";
import type { Word } from "./words.ts";

/** How a remark is related to another, of which a sentence is told by its statement and its place in the pile. */
export interface RelatedReport {
  readonly relation: RelatedRemark["relation"];
  readonly statement: RowId;
  readonly place: number;
}

/** What is related to what. */
export interface Related {
  /** What the reports of a remark are related to. */
  readonly of: (reports: readonly Report[]) => readonly RelatedReport[];
  /** The places of all sentences that are related to any, ascending. */
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
      byStem.someOf(stemId, (j) => {
        if (j >= i) return true;
        const count = (counts[j] as number) + 1;
        counts[j] = count;
        if (count === 1) counted.push(j);
        if (count === echoed.shared) shared.push(j);
        return false;
      });
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

/** Sentences by their telling stems, ascending; none of a stem that one sentence alone or too many have. */
function postingsOf(telling: readonly (readonly number[])[]): FlatLists {
  let most = 0;
  for (const own of telling) for (const stemId of own) most = Math.max(most, stemId);
  const counts = new Int32Array(most + 1);
  for (const own of telling) for (const stemId of own) counts[stemId] = (counts[stemId] ?? 0) + 1;
  const isTelling = (stemId: number): boolean => {
    const count = counts[stemId] as number;
    return count > 1 && count <= echoed.most;
  };
  const placed = new Int32Array(2 * telling.reduce((sum, own) => sum + own.length, 0));
  let next = 0;
  telling.forEach((own, i) => {
    for (const stemId of own) {
      if (!isTelling(stemId)) continue;
      placed[next++] = stemId;
      placed[next++] = i;
    }
  });
  return FlatLists.sorted(most + 1, placed.subarray(0, next));
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

/** How sentences can be related without being one remark. */
const kinds = ["alike", "echo", "repeat", "self-report"] as const;

/**
 * Looks up what a remark is related to without being one with it: the same words of
 * another speaker (echo), of another occasion (repeat), or an account of them by the
 * speaker (self-report). Each relation stands on both sides. Costs the alike sentences; a question
 * those of the statements asked for.
 */
export function createRelated(
  units: readonly Report[],
  { pairs, relations, echoes, standing }: AllAlike,
): Related {
  const ties: Pick<AlikePair, "a" | "b">[] = [];
  const kindOf: number[] = [];
  const visit = (
    pair: Pick<AlikePair, "a" | "b" | "likeness">,
    relationOf: (left: Report, right: Report) => Relation,
  ): void => {
    const { a, b, likeness } = pair;
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined || likeness.bits < leastRelated) return;
    const own = relationOf(left, right);
    if (own === "same" || own === "gloss" || own === "none") return;
    if (own === "echo" && likeness.words < wordsOfEcho) return;
    if ((own === "repeat" || own === "alike") && !isRepeated(left, right, likeness)) return;
    ties.push(pair);
    kindOf.push(kinds.indexOf(own));
  };
  pairs.forEach((pair, i) => {
    visit(pair, () => relations[i] ?? "none");
  });
  for (const pair of echoes) visit(pair, (left, right) => relateEcho(pair, left, right));
  const others = flatTies(ties, units.length, ({ a, b }, i) => {
    const kind = kindOf[i] as number;
    return [b * kinds.length + kind, a * kinds.length + kind];
  });
  const of: Related["of"] = (reports) => {
    const found: RelatedReport[] = [];
    for (const report of reports) {
      for (const at of standing.of(report)) {
        if (others.lengthOf(at) === 0) continue;
        for (const number of others.at(at)) {
          const relation = kinds[number % kinds.length];
          const place = Math.floor(number / kinds.length);
          const statement = units[place]?.statement.id;
          if (relation === undefined || statement === undefined) continue;
          found.push({ relation, statement, place });
        }
      }
    }
    // As long as it is: one that grew has room for more.
    return found.length === 0 ? none : found.slice();
  };
  const places: number[] = [];
  for (let at = 0; at < units.length; at++) if (others.lengthOf(at) > 0) places.push(at);
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

/** Alike sentences: pairs with their relations in the same order, those that may be echoes, and where all stand. */
export interface AllAlike {
  readonly pairs: readonly Pick<AlikePair, "a" | "b" | "likeness">[];
  readonly relations: readonly Relation[];
  readonly echoes: readonly AlikePair[];
  readonly standing: Standing;
}
