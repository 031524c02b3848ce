import { indexAnchors, namedBy } from "./anchors.ts";
import { describedKeys } from "./descriptions.ts";
import type { StanceFacts, StanceKnowledge } from "./stance-facts.ts";
import { type Told, tell } from "./told.ts";

/** A proposal as the whole record knows it. */
export interface Proposal {
  /** What its rows share. */
  readonly key: string;
  /** Its name, else the wording that says most, in the documents' words. */
  readonly name: string;
}

/**
 * Which proposal each stance is on. Proposals are one by name; a description (*the Tarskan peace
 * plan*) is of the only named one whose author, noun and topic it fits, else of others as
 * {@link describedKeys} says. Where several fit, and for *its plan* of nobody known, it stays
 * alone: a neighboring proposal is not the same one. Independent of order; no pairs of stances
 * are compared beyond those of one noun.
 */
export function proposalsAcross(
  all: readonly StanceFacts[],
  knowledge: StanceKnowledge,
): ReadonlyMap<StanceFacts, Proposal> {
  const told = all.map((facts) => tell(facts, knowledge));
  const anchors = indexAnchors(told);
  const described = describedKeys(told.filter(({ sure }) => sure === null));
  const keyed = told.map((one) => ({
    one,
    key: one.sure ?? namedBy(one, anchors) ?? described.get(one) ?? "",
  }));
  const wordiest = new Map<string, Told>();
  for (const { one, key } of keyed) {
    const best = wordiest.get(key);
    if (best === undefined || byWording(one, best) < 0) wordiest.set(key, one);
  }
  return new Map(
    keyed.map(({ one, key }) => [one.facts, { key, name: wordingOf(wordiest.get(key) ?? one) }]),
  );
}

function wordingOf({ name, facts }: Told): string {
  return name ?? facts.stance.issue;
}

/**
 * Orders the names of a proposal, best first: names before descriptions, then descriptions that say
 * more (no *its*, more than a noun, more of a topic), then the shorter, then by alphabet.
 */
function byWording(a: Told, b: Told): number {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  return (
    Number(a.name === null) - Number(b.name === null) ||
    Number(ofSomebody.test(x)) - Number(ofSomebody.test(y)) ||
    Number(isBare(x)) - Number(isBare(y)) ||
    (a.name === null ? b.topic.length - a.topic.length : 0) ||
    x.length - y.length ||
    (x < y ? -1 : 1)
  );
}

/** *The plan*: a noun alone says least. */
function isBare(wording: string): boolean {
  return /^(?:(?:the|this|that|an?) )?[\p{L}-]+$/u.test(wording);
}

const ofSomebody = /^(?:its|their|his|her|your|our|my|it|that)\b/i;
