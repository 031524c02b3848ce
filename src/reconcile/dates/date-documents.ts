import { type Dating, dateRange } from "../../record/index.ts";
import { anyDay, dayNumber, parseDay, pushUnder } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { sameMatter } from "./around.ts";
import { readClues } from "./clues.ts";
import { boundsOf, type DatedByOthers, dateByOthers } from "./date-by-others.ts";
import type { DatedElsewhere } from "./dated-elsewhere.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import type { KnownDay, KnownDays } from "./known-day.ts";
import { type DatedPair, learnNearness, sameTime } from "./nearness.ts";
import { createNeighbors, type Neighbor } from "./neighbors.ts";
import { ownDating } from "./reasons.ts";
import { bearingOut, type DayCandidate, voting, weighDays } from "./story.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";
import type { JudgedDay } from "./sureness.ts";
import { areOfOneTime, trustIn } from "./trust.ts";

/** Rounds in which newly dated documents help to date others: each sees what the round before knew. */
const rounds = 3;

/**
 * When each document was written: by its own word, else by the others. Every reason
 * stands with its evidence; a document that the evidence does not date to a day keeps
 * the range that it leaves, or none. `elsewhere` are remarks dated by other documents.
 * The order of documents does not matter: a round reads only what the last one found.
 */
export function dateDocuments(
  facts: readonly DocumentFacts[],
  elsewhere: readonly DatedElsewhere[],
): Dating[] {
  const datings = new Map(facts.map((document) => [document.doc, ownDating(document)]));
  let days: KnownDays = new Map([...datings.values()].flatMap((dating) => knownDay(dating, 1)));
  const date = createDater(facts, elsewhere, storyWeights);
  let open = facts.filter(({ doc }) => !days.has(doc));
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const found = open.map((document) => date(document, days));
    for (const { dating } of found) datings.set(dating.doc, dating);
    const known = found.flatMap(({ dating, chance }) => knownDay(dating, chance));
    if (known.length === 0) break;
    const next = new Map([...days, ...known]);
    open = open.filter(({ doc }) => !next.has(doc));
    days = next;
  }
  return facts.map(({ doc }) => withOpenEnd(datings.get(doc) ?? noDating(doc)));
}

/**
 * Dates single documents of a pile by the days that are known of the others; the day of
 * the document itself is not looked at. Builds one index; a call costs a look-up in it.
 */
function createDater(
  facts: readonly DocumentFacts[],
  elsewhere: readonly DatedElsewhere[],
  weights: StoryWeights,
): (document: DocumentFacts, days: KnownDays) => DatedByOthers {
  const { neighborsOf, nearnessIn, rarity, isSmall, byDoc } = createStories(facts);
  const told = new Map<string, DatedElsewhere[]>();
  for (const one of elsewhere) {
    pushUnder(told, one.doc, one);
  }
  return (document, days) => {
    return dateByOthers(document, {
      own: ownDating(document),
      elsewhere: told.get(document.doc) ?? [],
      neighbors: neighborsOf(document, days),
      rarity,
      nearness: nearnessIn(days),
      isSmall,
      nameOf: (doc) => byDoc.get(doc)?.name ?? doc,
      weights,
    });
  };
}

/**
 * As {@link createDater}, and where the dated documents do not date one, the undated ones
 * most like it are dated first: what {@link dateDocuments} does round by round for a whole
 * pile, at the cost of one neighbourhood. The day of the document itself is not looked at.
 */
export function createRoundsDater(
  facts: readonly DocumentFacts[],
  weights: StoryWeights = storyWeights,
): (document: DocumentFacts, days: KnownDays) => Dating {
  const date = createDater(facts, [], weights);
  const { nearest } = createNeighbors(facts);
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  return (document, days) => {
    let known = new Map(days);
    known.delete(document.doc);
    const undated = new Map(
      facts.flatMap(({ doc }) => (doc === document.doc || known.has(doc) ? [] : [[doc, null]])),
    );
    let open = nearest(document, undated).flatMap(({ doc }) => byDoc.get(doc) ?? []);
    let { dating } = date(document, known);
    for (let round = 1; round < rounds && knownDay(dating, 1).length === 0; round++) {
      const found = open.flatMap((other) => {
        const { dating, chance } = date(other, known);
        return knownDay(dating, chance);
      });
      if (found.length === 0) break;
      const next = new Map([...known, ...found]);
      open = open.filter(({ doc }) => !next.has(doc));
      known = next;
      ({ dating } = date(document, known));
    }
    return dating;
  };
}

/** What a story leaves for one document. */
export interface Weighed extends Pick<JudgedDay, "voters" | "nearness" | "isSmall"> {
  readonly candidates: readonly DayCandidate[];
  /** See {@link JudgedDay.told}, for a day. */
  readonly toldOn: (day: number) => number;
}

/**
 * The days that the others of a pile leave for single documents, with what speaks for
 * each: what the weights are fitted on. The day of the document itself is not looked at.
 */
export function createDayWeigher(
  facts: readonly DocumentFacts[],
): (document: DocumentFacts, days: KnownDays) => Weighed {
  const { neighborsOf, nearnessIn, rarity, isSmall } = createStories(facts);
  return (document, days) => {
    const neighbors = neighborsOf(document, days);
    const within = boundsOf(ownDating(document));
    const voters = voting(neighbors);
    return {
      candidates: weighDays(document, { neighbors, rarity, within }),
      voters,
      nearness: nearnessIn(days)(voters[0]?.likeness ?? 0),
      toldOn: bearingOut(readClues(document), voters, rarity),
      isSmall,
    };
  };
}

/** A pile, indexed: who is of whose story. */
interface Stories {
  readonly neighborsOf: (document: DocumentFacts, days: KnownDays) => readonly DatedNeighbor[];
  /** How far likeness tells of nearness in time among the documents whose days are known for certain: those that others dated are near them because they are alike. */
  readonly nearnessIn: (days: KnownDays) => (likeness: number) => number;
  readonly rarity: (word: string) => number;
  readonly isSmall: boolean;
  readonly byDoc: ReadonlyMap<string, DocumentFacts>;
}

function createStories(facts: readonly DocumentFacts[]): Stories {
  const { nearest, rarity, isSmall } = createNeighbors(facts);
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const trusting = (document: DocumentFacts, days: KnownDays): DatedNeighbor[] =>
    nearest(document, days).flatMap(({ doc, likeness }): DatedNeighbor[] => {
      const other = byDoc.get(doc);
      const known = days.get(doc);
      return other === undefined || known === undefined
        ? []
        : [{ facts: other, ...known, likeness, trust: 1 }];
    });
  // A map of days is looked at by all documents of a round: what each is trusted with is found once.
  const trusted = new WeakMap<KnownDays, Map<string, number>>();
  const trustOf = ({ facts: other, day }: DatedNeighbor, days: KnownDays) => {
    const known = trusted.get(days) ?? new Map<string, number>();
    trusted.set(days, known);
    const before = known.get(other.doc);
    if (before !== undefined) return before;
    // Its bounds are of the day in question: they are left aside.
    const neighbors = trusting(other, days);
    const trust = trustIn(other, day, { neighbors, rarity, within: anyDay });
    known.set(other.doc, trust);
    return trust;
  };
  const neighborsOf: Stories["neighborsOf"] = (document, days) => {
    const neighbors = trusting(document, days);
    return areOfOneTime(neighbors)
      ? neighbors
      : neighbors
          .map((each) => ({ ...each, trust: trustOf(each, days) }))
          .filter(({ trust }) => trust > 0);
  };
  const nearnesses = new WeakMap<KnownDays, (likeness: number) => number>();
  const nearnessIn: Stories["nearnessIn"] = (days) => (likeness) => {
    let nearness = nearnesses.get(days);
    if (nearness === undefined) {
      const certain = new Map([...days].filter(([, { chance }]) => chance === 1));
      nearness = learnNearness(
        pairsAmong(certain, (doc) => {
          const document = byDoc.get(doc);
          return document === undefined ? [] : nearest(document, certain);
        }),
      );
      nearnesses.set(days, nearness);
    }
    return nearness(likeness);
  };
  return { rarity, isSmall, byDoc, neighborsOf, nearnessIn };
}

/** Dated documents that are looked at for how far likeness tells of time, and the neighbours of each. */
const sampled = { documents: 100, neighbors: 3 };

/** Pairs of dated documents of a pile, each document with those most like it; ids are hashes, so that the first are a fair sample. */
function pairsAmong(
  days: KnownDays,
  neighborsOf: (doc: string) => readonly Neighbor[],
): DatedPair[] {
  const sample = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, sampled.documents);
  return sample.flatMap(([doc, { day }]) =>
    neighborsOf(doc)
      .slice(0, sampled.neighbors)
      .filter(({ likeness }) => likeness >= sameMatter)
      .flatMap((other): DatedPair[] => {
        const known = days.get(other.doc);
        return known === undefined
          ? []
          : [{ likeness: other.likeness, isNear: Math.abs(known.day - day) <= sameTime }];
      }),
  );
}

/** The day that a dating gives, if it gives one. */
function knownDay({ doc, date }: Dating, chance: number): [string, KnownDay][] {
  const range = date === null ? null : dateRange(date);
  const day = range === null || range.from !== range.to ? null : parseDay(range.to);
  return day === null ? [] : [[doc, { day: dayNumber(day), chance }]];
}

/** What is only bounded below has an open interval for a date: *15 May or later*. */
function withOpenEnd(dating: Dating): Dating {
  return dating.date === null && dating.how === "headings" && dating.earliest !== null
    ? { ...dating, date: `${dating.earliest}/..` }
    : dating;
}

function noDating(doc: string): Dating {
  return { doc, date: null, earliest: null, latest: null, how: null, reasons: [] };
}
