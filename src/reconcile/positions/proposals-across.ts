import { functionWords } from "../../lang/en/function-words.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { genericNouns } from "../../lang/en/stances.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { createGroups } from "../groups.ts";
import type { StanceFacts, StanceKnowledge } from "./stance-facts.ts";

/** A proposal as the whole record knows it. */
export interface Proposal {
  /** What its rows share. */
  readonly key: string;
  /** Its name, else the wording that says most, in the documents' words. */
  readonly name: string;
}

/**
 * Which proposal each stance is on. Proposals are one by name; a description (*the Tarskan peace
 * plan*) is of the only named one whose author, noun and topic it fits, else of others with the
 * same author, noun and topic. Where several fit, and for *its plan* of nobody known, it stays
 * alone: a neighbouring proposal is not the same one. Independent of order; no pairs of stances
 * are compared beyond those of one noun.
 */
export function proposalsAcross(
  all: readonly StanceFacts[],
  knowledge: StanceKnowledge,
): ReadonlyMap<StanceFacts, Proposal> {
  const told = all.map((facts) => tell(facts, knowledge));
  const anchors = indexAnchors(told);
  const described = told.filter(({ sure }) => sure === null);
  const own = ownKeys(described);
  const keys = told.map((one) => one.sure ?? namedBy(one, anchors) ?? own.get(one) ?? "");
  const names = new Map<string, Told>();
  told.forEach((one, i) => {
    const key = keys[i] ?? "";
    const old = names.get(key);
    if (old === undefined || byWording(one, old) < 0) names.set(key, one);
  });
  return new Map(
    told.map((one, i) => {
      const key = keys[i] ?? "";
      return [one.facts, { key, name: wordingOf(names.get(key) ?? one) }];
    }),
  );
}

/** A stance's proposal with what tells it from others. */
interface Told {
  readonly facts: StanceFacts;
  /** The key that its name or its words alone give; null for a description, which may be of a named one. */
  readonly sure: string | null;
  readonly name: string | null;
  readonly author: Party | null;
  readonly kinds: readonly string[];
  readonly topic: readonly string[];
  readonly points: number | null;
}

interface Party {
  readonly name: string;
  readonly id: string | null;
  readonly country: string | null;
}

function tell(facts: StanceFacts, knowledge: StanceKnowledge): Told {
  const { stance, evidence } = facts;
  const { proposal } = stance;
  const entity = knowledge.entity(evidence[0].doc, stance.issueChain);
  const whole = (entity === null ? null : knowledge.name(entity)) ?? proposal?.name ?? null;
  const name = whole?.replace(/^the /i, "") ?? null;
  const isNamed = name !== null && (entity !== null || /[\s\d]/.test(name));
  const id = knowledge.entity(evidence[0].doc, proposal?.authorChain ?? null);
  const author =
    proposal?.author == null
      ? null
      : {
          name: proposal.author,
          id,
          country: id === null ? null : knowledge.country(id),
        };
  return {
    facts,
    sure: isNamed
      ? `name ${nameKey(name)}`
      : proposal === null
        ? `words ${wordsOf(stance.issue)}`
        : null,
    name: isNamed ? name : null,
    author,
    kinds: proposal?.kinds ?? [],
    topic: proposal?.topic ?? [],
    points: proposal?.points ?? null,
  };
}

/** Stems of the words, in order of the alphabet. */
function wordsOf(issue: string): string {
  const words = issue.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !functionWords.has(word)).map(stemOf))]
    .sort()
    .join(" ");
}

/** A named proposal with all that documents tell of it. */
interface Anchor {
  readonly key: string;
  readonly authors: readonly Party[];
  readonly kinds: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly points: ReadonlySet<number>;
}

/** Named proposals by what leads to them: number of points, and what may be known of an author. */
function indexAnchors(told: readonly Told[]): ReadonlyMap<string, readonly Anchor[]> {
  const byKey = new Map<string, Told[]>();
  for (const one of told) {
    if (one.name === null || one.sure === null) continue;
    byKey.set(one.sure, [...(byKey.get(one.sure) ?? []), one]);
  }
  const index = new Map<string, Anchor[]>();
  for (const [key, all] of byKey) {
    const anchor: Anchor = {
      key,
      authors: all.flatMap(({ author }) => author ?? []),
      kinds: new Set(all.flatMap(({ kinds }) => kinds)),
      topic: new Set(all.flatMap(({ topic }) => topic)),
      points: new Set(all.flatMap(({ points }) => points ?? [])),
    };
    for (const block of new Set(all.flatMap(blocksOf))) {
      index.set(block, [...(index.get(block) ?? []), anchor]);
    }
  }
  return index;
}

/** Two that may be one share a block. */
function blocksOf({ author, points }: Told): string[] {
  return [
    ...(points === null ? [] : [`points ${points}`]),
    ...(author?.id == null ? [] : [`id ${author.id}`]),
    ...(author?.country == null ? [] : [`country ${author.country}`]),
    ...(author === null ? [] : [`name ${author.name.slice(0, 4).toLowerCase()}`]),
  ];
}

/** The key of the one named proposal that a description fits; null for none or several. */
function namedBy(one: Told, anchors: ReadonlyMap<string, readonly Anchor[]>): string | null {
  const near = new Set(blocksOf(one).flatMap((block) => anchors.get(block) ?? []));
  const fitting = [...near].filter((anchor) => fits(one, anchor));
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only.key : null;
}

function fits(one: Told, anchor: Anchor): boolean {
  const { author, points } = one;
  const isAuthors = author !== null && anchor.authors.some((other) => isSameParty(author, other));
  const isOtherAuthors = author !== null && anchor.authors.length > 0 && !isAuthors;
  if (isOtherAuthors) return false;
  if (points !== null && anchor.points.size > 0) return anchor.points.has(points);
  if (!isAuthors) return false;
  const isOfKind = one.kinds.some((kind) => anchor.kinds.has(kind) || genericNouns.has(kind));
  const known = [...anchor.topic];
  return isOfKind && (known.length === 0 || one.topic.every((stem) => anchor.topic.has(stem)));
}

/**
 * Keys of proposals without a name. Those that name at least two matters alike are one, unless
 * two countries made them; others are one by author, noun and topic; *its plan* is alone.
 */
function ownKeys(described: readonly Told[]): ReadonlyMap<Told, string> {
  const groups = createGroups(described.length);
  const buckets = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    buckets.set(key, [...(buckets.get(key) ?? []), i]);
  };
  described.forEach(({ author, kinds, topic }, i) => {
    const matter = topic.join(" ");
    for (const kind of kinds) {
      if (topic.length > 1) put(`${kind} | ${matter}`, i);
      else if (author !== null) put(`${kind} | ${matter} | ${partyKey(author)}`, i);
    }
  });
  for (const members of buckets.values()) {
    const countries = new Set(members.flatMap((i) => described[i]?.author?.country ?? []));
    const [first = 0] = members;
    for (const i of members) if (countries.size < 2) groups.join(first, i);
    if (countries.size < 2) continue;
    const byCountry = new Map<string, number>();
    for (const i of members) {
      const country = described[i]?.author?.country;
      if (country == null) continue;
      const other = byCountry.get(country);
      if (other === undefined) byCountry.set(country, i);
      else groups.join(other, i);
    }
  }
  return new Map(described.map((one, i) => [one, `told ${groups.find(i)}`]));
}

function partyKey({ country, id, name }: Party): string {
  return country ?? id ?? name.toLowerCase();
}

function isSameParty(a: Party, b: Party): boolean {
  if (a.id !== null && a.id === b.id) return true;
  if (a.country !== null && b.country !== null) return a.country === b.country;
  return (
    a.name.toLowerCase() === b.name.toLowerCase() ||
    isPeopleOf(a.name, b.name) ||
    isPeopleOf(b.name, a.name)
  );
}

/** *Tarskan* and *Tarsk*, which no gazetteer knows. */
function isPeopleOf(people: string, place: string): boolean {
  if (!/(?:an|ish|ese|i)$/.test(people) || place.length < 4) return false;
  return people.startsWith(place.slice(0, Math.max(4, place.length - 1)));
}

function wordingOf({ name, facts }: Told): string {
  return name ?? facts.stance.issue;
}

/** Names first, then wordings that say more: without *its*, with more of a topic; then the shorter, the first of the alphabet. */
function byWording(a: Told, b: Told): number {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  return (
    Number(a.name === null) - Number(b.name === null) ||
    Number(ofSomebody.test(x)) - Number(ofSomebody.test(y)) ||
    (a.name === null ? b.topic.length - a.topic.length : 0) ||
    x.length - y.length ||
    (x < y ? -1 : 1)
  );
}

const ofSomebody = /^(?:its|their|his|her|your|our|my|it|that)\b/i;
