import { lemmaOf } from "../../doc/index.ts";
import { actorVerbs } from "../../lang/en/actor-verbs.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import { type Linear, linearScore } from "../../learn/index.ts";
import { onlyBusiness } from "./businesses.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { describedAnew } from "./epithets.ts";
import type { Item } from "./item.ts";
import { judgedBefore } from "./judged-before.ts";
import { createMemory, type Memory } from "./memory.ts";
import { isOwnCountry } from "./own-country.ts";
import { createRankFeatures } from "./rank-features.ts";
import type { RankRows } from "./rank-rows.ts";
import { speakerBefore } from "./speaker-before.ts";
import type { View } from "./view.ts";

/** Says which of the candidates an item refers to: its index, or -1 for none. */
export type Decide = (
  view: View,
  item: Item,
  candidates: readonly Candidate[],
  features: () => RankRows,
) => number;

/**
 * Reads the items in order and lets `decide` join pronouns and descriptions with
 * what came before. The last choice of the features is “nothing before”.
 */
export function resolve(view: View, decide: Decide): void {
  const memory = createMemory(view);
  const featuresOf = createRankFeatures(view, memory);
  for (const item of view.items) {
    if (asks(view, item) && !isFresh(memory, item)) {
      const before = speakerBefore(view, item) ?? judgedBefore(view, item) ?? describes(view, item);
      const candidates = before === null ? findCandidates(view, memory, item) : [];
      if (before !== null) link(view, item, before);
      if (candidates.length > 0) {
        const choice = decide(view, item, candidates, () => featuresOf(item, candidates));
        const chosen = candidates[choice];
        if (chosen !== undefined) link(view, item, chosen.last);
      }
    } else if (isOnlyOfI(view, item)) {
      const before = describes(view, item);
      if (before !== null) view.clusters.join(before.index, item.index);
    }
    memory.add(item);
  }
}

/** Whom a description with *the* is by its words alone. */
function describes(view: View, item: Item): Item | null {
  return describedAnew(view, item) ?? onlyBusiness(view, item);
}

/** *“I knew,” **the striker** said*: a description that so far has only been told to be the *I* of its own words. */
function isOnlyOfI(view: View, item: Item): boolean {
  const { named, members, items } = view.clusters.of(item.index);
  if (item.mention.kind !== "nominal" || item.joined || named || members !== null) return false;
  return items.every((index) => index === item.index || view.items[index]?.pronoun?.base === "i");
}

/** Joins an item with one before it. That a pronoun was taken for somebody proves nothing of their sex: one wrong link would draw the next. */
function link({ clusters }: View, item: Item, before: Item): void {
  const cluster = clusters.of(before.index);
  const isGuess = item.pronoun !== null && cluster.named && cluster.gender === null;
  const joined = clusters.join(before.index, item.index);
  if (!isGuess || joined.gender === "n") return;
  joined.guess ??= joined.gender;
  joined.gender = null;
}

/** *A bridge*, *bridges*: a description that marks nothing as known and repeats no word brings something new. */
function isFresh(memory: Memory, item: Item): boolean {
  if (item.pronoun !== null || memory.withHead(item).length > 0) return false;
  const { determiner } = item;
  return determiner !== "the" && determiner !== "this" && determiner !== "possessive";
}

/** Whether an item still looks for what it refers to: no name, no group of its own, not joined with anything before. */
function asks(view: View, item: Item): boolean {
  // *This* and *that* mostly refer to what a clause says, which is no mention.
  if (item.mention.kind === "pronoun" && item.pronoun === null) return false;
  if (item.mention.kind === "name" || item.joined || isOwnCountry(item)) return false;
  const cluster = view.clusters.of(item.index);
  return cluster.id === item.index && !cluster.named && cluster.members === null;
}

/** Chances below which a link is not made, by what a wrong one would cost. */
interface Thresholds {
  readonly pronoun: number;
  /** A person or pronoun that is the subject of a verb of speech: a wrong link would invent a speaker. */
  readonly speaker: number;
  /** A description that repeats a word, of a thing or a body. */
  readonly thing: number;
  /** The same of a person who does not speak there. */
  readonly person: number;
  /** A description without a common word, where it is of a person or not marked as known. */
  readonly epithet: number;
  /** A pronoun of somebody named only behind it: *Reacting to her words, Orlu said*. */
  readonly ahead: number;
}

/** Set on the development documents of GUM: of the links of *he* and *she* nine in ten are right there, of all links three in four. */
const thresholds: Thresholds = {
  pronoun: 0.25,
  // Two people who fit about equally are nobody: a name that is wrong costs more than one that is missing.
  speaker: 0.6,
  thing: 0.25,
  person: 0.4,
  epithet: 0.7,
  ahead: 0.5,
};

/** Decides by the trained ranker: the likeliest candidate, when it is likely enough. */
export function decideBy(model: Linear): Decide {
  return (view, item, candidates, features) => {
    const { rows, ends } = features();
    const scores = ends.map((end, i) => linearScore(model, rows, ends[i - 1] ?? 0, end));
    const most = Math.max(...scores);
    let sum = 0;
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    scores.forEach((score, i) => {
      sum += Math.exp(score - most);
      if (i < candidates.length && score > top) {
        top = score;
        best = i;
      }
    });
    const chance = Math.exp(top - most) / sum;
    return chance >= thresholdFor(view, item, candidates[best]) ? best : -1;
  };
}

function speaksOrActs(verb: string): boolean {
  return speechVerbs.has(verb) || actorVerbs.has(verb);
}

function thresholdFor(view: View, item: Item, candidate: Candidate | undefined): number {
  const speaks =
    item.relation === "nsubj" &&
    item.governor >= 0 &&
    speaksOrActs(lemmaOf(view.tags, item.governor).toLowerCase());
  if (item.pronoun !== null) {
    if ((candidate?.last.index ?? -1) > item.index) return thresholds.ahead;
    return speaks ? thresholds.speaker : thresholds.pronoun;
  }
  const isPerson = item.mention.type === "PER";
  if (candidate?.sameHead !== false) {
    if (isPerson) return speaks ? thresholds.speaker : thresholds.person;
    return thresholds.thing;
  }
  const marked = item.determiner === "the" || item.determiner === "this";
  return isPerson || !marked ? thresholds.epithet : thresholds.thing;
}

/** Decides without a model: only where a single candidate of the last two sentences fits, or *the* repeats a noun. */
export const decidePlainly: Decide = (_view, item, candidates) => {
  if (item.pronoun === null) {
    if (item.determiner !== "the" && item.determiner !== "this") return -1;
    return candidates.findIndex((candidate) => candidate.sameHead);
  }
  const near = candidates.filter((candidate) => item.sentence - candidate.last.sentence <= 1);
  const [only] = near;
  return near.length === 1 && only !== undefined ? candidates.indexOf(only) : -1;
};
