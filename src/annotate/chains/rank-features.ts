import { relationOf } from "../../doc/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import type { Memory } from "./memory.ts";
import { createRankFacts, type RankFacts, typeNumber } from "./rank-facts.ts";
import { RankRows } from "./rank-rows.ts";
import {
  describedTemplates,
  descriptionTemplates,
  governedTemplates,
  otherWordTemplates,
  pairTemplates,
  rankFact,
  wordingTemplates,
} from "./rank-templates.ts";
import type { View } from "./view.ts";

/** Facts of one pair at a time, kept from pair to pair. */
const facts = new Int32Array(Object.keys(rankFact).length);

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
  /** How many people among the candidates have more mentions. */
  readonly topic: number;
  /** Whether no person among the candidates was told of in the item's own paragraph. */
  readonly opens: boolean;
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
    let opens = true;
    for (const { cluster, last } of candidates) {
      if (cluster.type !== "PER") continue;
      people++;
      if (last.paragraph === item.paragraph) opens = false;
    }
    let subjectsBefore = 0;
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place] as Candidate;
      const topic = peopleAbove(candidates, candidate);
      const standing = { place, subjectsBefore, people, topic, opens };
      candidateFeatures(view, memory, item, candidate, standing, factsOf, rows);
      rows.close();
      if (candidate.last.relation.startsWith("nsubj")) subjectsBefore++;
    }
    newFeatures(view, item, candidates, factsOf(item), rows);
    rows.close();
    return rows;
  };
}

/** How many people among the candidates are told of more often than one of them. */
function peopleAbove(candidates: readonly Candidate[], { cluster }: Candidate): number {
  let above = 0;
  for (const other of candidates) {
    if (other.cluster.type !== "PER") continue;
    if (other.cluster.items.length > cluster.items.length) above++;
  }
  return above;
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
  const own = factsOf(item);
  const other = factsOf(candidate.last);
  pairFacts(view, memory, item, candidate, own, other);
  standingFacts(standing);
  f.addAll(pairTemplates, facts);
  if (item.governor >= 0) {
    const { governor } = candidate.last;
    facts[rankFact.verb] = own.verb;
    facts[rankFact.sameVerb] = bool(governor >= 0 && sameLemma(view, item.governor, governor));
    f.addAll(governedTemplates, facts);
  }
  facts[rankFact.otherLemma] = other.lemma;
  const isDescribed = facts[rankFact.lastKind] === 2;
  if (isDescribed) f.addAll(describedTemplates, facts);
  if (item.pronoun !== null) return;
  descriptionFacts(item, candidate, own, other);
  f.addAll(descriptionTemplates, facts);
  if (!candidate.sameHead && isDescribed) f.addAll(otherWordTemplates, facts);
  f.addAll(wordingTemplates, facts);
}

/** How the item and the cluster, by its last item, stand to each other. */
function pairFacts(
  view: View,
  memory: Memory,
  item: Item,
  { cluster, last }: Candidate,
  own: RankFacts,
  other: RankFacts,
): void {
  const sentences = step(item.sentence - last.sentence);
  const lastKind = last.pronoun === null ? (last.mention.kind === "name" ? 1 : 2) : 3;
  const sex = agreement(cluster.gender, item.gender);
  const guess = cluster.gender === null ? agreement(cluster.guess, item.gender) : 0;
  const clause = clauseRelation(view, item, last);
  const subject = bool(other.isSubject);
  const isSameParagraph = bool(item.paragraph === last.paragraph);
  facts[rankFact.group] = own.group;
  facts[rankFact.kind] = own.kind;
  facts[rankFact.to] = own.relation;
  facts[rankFact.from] = other.relation;
  facts[rankFact.sentences] = sentences;
  facts[rankFact.lastKind] = lastKind;
  facts[rankFact.type] = typeNumber(cluster.type);
  facts[rankFact.isGroup] = bool(cluster.several);
  facts[rankFact.isNamed] = bool(cluster.named);
  facts[rankFact.sex] = sex;
  // A guess counts half: 0 where nothing is known of either, 1 where both fit, 2 where they differ.
  facts[rankFact.sexGuess] = sex * 3 + Math.max(0, guess - 1);
  facts[rankFact.quotes] = quoteRelation(item, last);
  facts[rankFact.size] = step(memory.sizeOf(cluster));
  facts[rankFact.total] = step(cluster.items.length);
  facts[rankFact.sameParagraph] = isSameParagraph;
  facts[rankFact.clause] = clause;
  facts[rankFact.subject] = subject;
  facts[rankFact.clauseSubject] = clause * 2 + subject;
  facts[rankFact.clauseKind] = own.clauseKind;
  facts[rankFact.isMainSubject] = bool(other.isMainSubject);
  facts[rankFact.distance] = step(item.index - last.index);
  facts[rankFact.otherDeterminer] = other.determiner;
  facts[rankFact.several] = bool(item.several);
  facts[rankFact.joined] = bool(last.joined);
  facts[rankFact.hasMembers] = bool(cluster.members !== null);
  facts[rankFact.isFirst] = bool(cluster.id === 0);
  facts[rankFact.toSentences] = own.relation * 8 + sentences;
  facts[rankFact.fromKind] = other.relation * 8 + lastKind;
  facts[rankFact.isAhead] = bool(last.index > item.index);
  facts[rankFact.depth] = other.depth;
  facts[rankFact.paragraphKind] = isSameParagraph * 8 + lastKind;
}

/** 0 where the cluster's sex is not known, 1 where the item's is not, 2 where they are one, 3 where they differ. */
function agreement(sex: Cluster["gender"], own: Item["gender"]): number {
  if (sex === null) return 0;
  if (own === null) return 1;
  return sex === own ? 2 : 3;
}

/** Where the candidate stands among the others; the facts of the pair have been written. */
function standingFacts({ place, subjectsBefore, people, topic, opens }: Standing): void {
  const order = Math.min(subjectsBefore, 3) * 2 + (facts[rankFact.subject] ?? 0);
  facts[rankFact.place6] = Math.min(place, 6);
  facts[rankFact.place4] = Math.min(place, 4);
  facts[rankFact.place3] = Math.min(place, 3);
  facts[rankFact.placeFrom] = Math.min(place, 3) * 16 + (facts[rankFact.from] ?? 0);
  facts[rankFact.order] = order;
  facts[rankFact.orderSentences] = order * 8 + (facts[rankFact.sentences] ?? 0);
  facts[rankFact.people] = Math.min(people, 5);
  facts[rankFact.topicOpens] = Math.min(topic, 3) * 2 + bool(opens);
}

/** How a description's words stand to those of the cluster's last item. */
function descriptionFacts(
  item: Item,
  candidate: Candidate,
  own: RankFacts,
  other: RankFacts,
): void {
  const { last } = candidate;
  const sameHead = bool(candidate.sameHead);
  const sameWords = bool(candidate.sameWords);
  facts[rankFact.sameHead] = sameHead;
  facts[rankFact.sameWords] = sameWords;
  facts[rankFact.wordsHead] = sameWords * 2 + sameHead;
  facts[rankFact.kindDeterminer] = (facts[rankFact.lastKind] ?? 0) * 8 + other.determiner;
  facts[rankFact.modifiers] = modifiers(own.modifiers, other.modifiers);
  facts[rankFact.types] = (facts[rankFact.type] ?? 0) * 8 + own.type;
  facts[rankFact.before] = Math.min(item.head - item.first, 4);
  facts[rankFact.otherBefore] = Math.min(last.head - last.first, 4);
  facts[rankFact.behind] = Math.min(item.end - item.head, 4);
  facts[rankFact.length] = Math.min(item.end - item.first, 5);
  facts[rankFact.lemma] = own.lemma;
  facts[rankFact.determiner] = own.determiner;
  facts[rankFact.determiners] = own.determiner * 8 + other.determiner;
  facts[rankFact.determinerSeveral] = own.determiner * 2 + (facts[rankFact.several] ?? 0);
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
