import { relationOf } from "../../doc/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Item } from "./item.ts";
import type { Memory } from "./memory.ts";
import { createRankFacts, type RankFacts, typeNumber } from "./rank-facts.ts";
import { RankRows } from "./rank-rows.ts";
import type { View } from "./view.ts";

/** A distance in steps that widen: 0 to 3 as they are, then 4–5, 6–9, 10–19, more. */
function step(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 9) return 5;
  return distance <= 19 ? 6 : 7;
}

function bool(value: boolean): number {
  return value ? 1 : 0;
}

/** Where a candidate stands among the others. */
interface Standing {
  /** Its number, nearest first. */
  readonly place: number;
  /** How many candidates before it are subjects. */
  readonly subjectsBefore: number;
  /** How many candidates are people. */
  readonly people: number;
}

/**
 * Makes the features of an item's choices: each of its candidates, and last that it
 * refers to nothing before it. The rows are written over by those of the next item.
 */
export function createRankFeatures(
  view: View,
  memory: Memory,
): (item: Item, candidates: readonly Candidate[]) => RankRows {
  const factsOf = createRankFacts(view);
  const rows = new RankRows();
  return (item, candidates) => {
    rows.restart();
    let people = 0;
    for (const { cluster } of candidates) if (cluster.type === "PER") people++;
    let subjectsBefore = 0;
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place] as Candidate;
      const standing = { place, subjectsBefore, people };
      candidateFeatures(view, memory, item, candidate, standing, factsOf, rows);
      rows.close();
      if (candidate.last.relation.startsWith("nsubj")) subjectsBefore++;
    }
    newFeatures(view, item, candidates, factsOf(item), rows);
    rows.close();
    return rows;
  };
}

/** Features of “this item refers to that cluster”. */
function candidateFeatures(
  view: View,
  memory: Memory,
  item: Item,
  candidate: Candidate,
  standing: Standing,
  factsOf: (item: Item) => RankFacts,
  f: RankRows,
): void {
  const { place } = standing;
  const { cluster, last } = candidate;
  const own = factsOf(item);
  const other = factsOf(last);
  const { kind, group } = own;
  const sentences = step(item.sentence - last.sentence);
  const from = other.relation;
  const to = own.relation;
  const lastKind = last.pronoun === null ? (last.mention.kind === "name" ? 1 : 2) : 3;
  const type = typeNumber(cluster.type);
  const sex =
    cluster.gender === null ? 0 : item.gender === null ? 1 : cluster.gender === item.gender ? 2 : 3;
  const quotes = quoteRelation(item, last);
  const size = step(memory.sizeOf(cluster));
  const subject = bool(other.isSubject);
  const sameHead = bool(candidate.sameHead);
  const guess =
    cluster.gender !== null || cluster.guess === null || item.gender === null
      ? 0
      : cluster.guess === item.gender
        ? 1
        : 2;
  const ahead = bool(last.index > item.index);
  const order = Math.min(standing.subjectsBefore, 3) * 2 + subject;
  const clause = clauseRelation(view, item, last);
  const total = step(cluster.items.length);
  f.add(1, group);
  f.add(2, kind, sentences, from);
  f.add(3, kind, Math.min(place, 6));
  f.add(4, group, lastKind, sentences);
  f.add(5, kind, type, bool(cluster.several));
  f.add(6, group, sex);
  f.add(7, group, quotes, sentences);
  f.add(8, group, size);
  f.add(9, kind, from, to);
  f.add(10, group, Math.min(place, 6), sentences);
  f.add(11, group, bool(cluster.named), type);
  f.add(12, group, bool(item.paragraph === last.paragraph), sentences);
  f.add(13, group, clause, subject);
  f.add(14, group, bool(other.isMainSubject), sentences);
  f.add(15, group, step(item.index - last.index));
  f.add(16, group, other.determiner, lastKind);
  f.add(17, group, bool(cluster.several), bool(item.several));
  f.add(18, group, Math.min(place, 6), subject);
  f.add(19, group, bool(last.joined), bool(cluster.members !== null));
  f.add(20, group, bool(cluster.id === 0), size);
  f.add(21, group, to * 8 + sentences, from * 8 + lastKind);
  f.add(40, group, sex * 3 + guess, bool(cluster.named));
  f.add(41, group, ahead, to);
  f.add(42, kind, order, sentences);
  f.add(43, kind, order, from);
  f.add(44, group, total, Math.min(place, 3));
  f.add(45, kind, clause * 2 + subject, own.clauseKind);
  f.add(46, group, other.depth, sentences);
  f.add(47, kind, Math.min(standing.people, 5), Math.min(place, 4));
  f.add(48, kind, order * 8 + sentences, Math.min(place, 3) * 16 + from);
  f.add(49, group, bool(last.paragraph === item.paragraph) * 8 + lastKind, order);
  if (item.governor >= 0) {
    f.add(22, own.verb, type, group);
    f.add(23, group, bool(last.governor >= 0 && sameLemma(view, item.governor, last.governor)));
  }
  if (lastKind === 2) f.add(24, group, other.lemma);
  if (item.pronoun === null) {
    f.add(30, kind, sameHead, sentences);
    f.add(31, group, sameHead, lastKind * 8 + other.determiner);
    f.add(32, sameHead, modifiers(own.modifiers, other.modifiers), kind);
    f.add(33, sameHead, type * 8 + own.type, group);
    f.add(34, sameHead, Math.min(item.head - item.first, 4), Math.min(last.head - last.first, 4));
    f.add(35, sameHead, Math.min(item.end - item.head, 4), bool(cluster.named));
    f.add(36, own.lemma, sameHead, group);
    if (sameHead === 0 && lastKind === 2) f.add(37, own.lemma, other.lemma, 0);
    f.add(38, sameHead, sentences, size);
    const words = bool(candidate.sameWords);
    f.add(50, words, sameHead, kind);
    f.add(51, words, own.determiner * 8 + other.determiner, lastKind);
    f.add(52, words, sentences, own.determiner);
    f.add(53, words * 2 + sameHead, Math.min(item.end - item.first, 5), own.determiner);
    f.add(54, words * 2 + sameHead, size, own.determiner * 2 + bool(item.several));
    f.add(55, words, own.lemma, own.determiner);
    f.add(56, words * 2 + sameHead, to, from);
  }
}

/** Features of “this item refers to nothing before it”. */
function newFeatures(
  view: View,
  item: Item,
  candidates: readonly Candidate[],
  { kind, group, relation, verb, lemma }: RankFacts,
  f: RankRows,
): void {
  f.add(60, kind);
  f.add(61, kind, relation);
  f.add(62, group, step(candidates.length));
  f.add(63, group, bool(item.quote >= 0), bool(item.sentence === 0));
  if (item.governor >= 0) f.add(64, group, verb, relation);
  if (item.pronoun === null) {
    f.add(65, lemma, group);
    f.add(66, kind, Math.min(item.end - item.head, 5), Math.min(item.head - item.first, 4));
    f.add(67, kind, bool(candidates.some((candidate) => candidate.sameHead)));
    f.add(71, kind, bool(candidates.some((candidate) => candidate.sameWords)));
    f.add(68, kind, bool(item.several));
    f.add(69, group, hasClause(view, item));
  } else {
    f.add(70, kind, bool(item.sentence === (candidates[0]?.last.sentence ?? -1)));
  }
}

/** Whether a relative clause follows the head: such a description mostly brings something new. */
function hasClause(view: View, item: Item): number {
  for (let i = item.end; i < item.end + 6; i++) {
    if (view.arcs.heads[i] === item.head && relationOf(view.arcs, i).startsWith("acl")) return 1;
  }
  return 0;
}

/** In the same quotation, in two, in one of them only, or in none. */
function quoteRelation(item: Item, last: Item): number {
  if (item.quote < 0 && last.quote < 0) return 0;
  if (item.quote === last.quote) return 1;
  if (item.quote >= 0 && last.quote >= 0) return 2;
  return item.quote >= 0 ? 3 : 4;
}

/**
 * How two items of one sentence stand in its tree: the last one is the subject over
 * the clause the item is in (1: its own verb, 2 and more: verbs above), or not (0).
 */
function clauseRelation(view: View, item: Item, last: Item): number {
  if (item.sentence !== last.sentence) return 9;
  let token = item.governor;
  for (let height = 1; height < 6 && token >= 0; height++) {
    if (token === last.governor) return height;
    if (token === last.head) return 7;
    token = view.arcs.heads[token] ?? -1;
  }
  return 0;
}

function sameLemma(view: View, a: number, b: number): boolean {
  return view.tags.lemmas[a] === view.tags.lemmas[b];
}

/** Whether the words before the head are the same (2), those of one are among the other's (1), or they differ (0). */
function modifiers(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (own.size === 0 && other.size === 0) return 3;
  let shared = 0;
  for (const lemma of own) if (other.has(lemma)) shared++;
  if (shared === own.size && shared === other.size) return 2;
  return shared === own.size || shared === other.size ? 1 : 0;
}
