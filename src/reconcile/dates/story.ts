import type { Interval } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import { type Clues, dayUnder, readClues } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { createDayFeatures, type DayFeatures } from "./day-features.ts";
import { type DayWeights, weightNames } from "./day-weights.ts";
import { reach, unitDays } from "./reach.ts";
import { ofOtherVerb, supportByDay, tellings } from "./told.ts";

/** A day for a document, and how far its neighbours bear it out. */
export interface StoryDay {
  readonly day: number;
  /** Share of the likelihood that is within a week of the day, among all days that were weighed. */
  readonly certainty: number;
  /** Neighbours that were weighed, most alike first. */
  readonly voters: readonly DatedNeighbor[];
  /** Those within {@link nearDays} of the day. */
  readonly near: readonly DatedNeighbor[];
  /** The most alike of all, of whatever day. */
  readonly nearest: DatedNeighbor;
  /** Expressions of the document that were read from the day: *on Tuesday*; those that neighbours bear out first. */
  readonly used: readonly TimeFact[];
  /** How far neighbours tell of the same on a day that an expression then falls on, 0 to 1. */
  readonly told: number;
}

/** A day that was weighed. */
export interface DayCandidate {
  readonly day: number;
  readonly features: DayFeatures;
}

/** Days within which documents count as agreeing. */
export const nearDays = 4;
/** Neighbours that vote, and the least likeness of one. */
const voters = 12;
const leastLikeness = 0.08;
/** Days before and after a dated neighbour that are weighed. */
const before = 7;
const after = 45;
/** Days after a told or a printed day that are weighed. */
const afterTold = 3;
const afterPrinted = 7;

/** What weighing days needs: the neighbours, how rare a word is in the pile, and the days allowed. */
export interface Weighing {
  readonly neighbors: readonly DatedNeighbor[];
  readonly rarity: (word: string) => number;
  readonly within: Interval;
  /** The only days, where given. */
  readonly fixed?: readonly number[];
}

/** The days that may be a document's, in order, with what speaks for each. */
export function weighDays(document: DocumentFacts, weighing: Weighing): DayCandidate[] {
  const { neighbors, rarity, within, fixed } = weighing;
  const dated = voting(neighbors);
  if (dated.length === 0) return [];
  const clues = readClues(document);
  const { of, told } = createDayFeatures(clues, dated, rarity);
  const days = fixed ?? candidateDays(dated, clues, [...told.keys()]);
  return [...days]
    .filter((day) => day >= within.from && day <= within.to)
    .sort((a, b) => a - b)
    .map((day) => ({ day, features: of(day) }));
}

/** The neighbours that are weighed at all. */
export function voting(neighbors: readonly DatedNeighbor[]): readonly DatedNeighbor[] {
  return neighbors.filter(({ likeness }) => likeness >= leastLikeness).slice(0, voters);
}

function candidateDays(
  neighbors: readonly DatedNeighbor[],
  { printed, since }: Clues,
  told: readonly number[],
): Set<number> {
  const days = new Set<number>();
  const add = (day: number, from: number, to: number): void => {
    for (let k = from; k <= to; k++) days.add(day + k);
  };
  for (const { day } of neighbors) add(day, -before, after);
  for (const day of told) add(day, 0, afterTold);
  for (const { counted, unit, count } of since) {
    if (!counted) continue;
    const { days: length, slack } = unitDays[unit];
    for (const day of told) add(day + Math.round(length * count), -slack, slack);
  }
  for (const day of printed) add(day, 0, afterPrinted);
  return days;
}

/**
 * The likeliest day of a document: by how many of its neighbours are of that day, by
 * how long after their weekdays texts are written, by whether *yesterday* and *on
 * Tuesday* then fall on days on which the neighbours tell of the same, and by the dates
 * it prints (a log-linear model over the days; the features are listed at
 * {@link DayWeights}). Null where no neighbour is dated.
 */
export function likeliestDay(
  document: DocumentFacts,
  weighing: Weighing,
  weights: DayWeights,
): StoryDay | null {
  const candidates = weighDays(document, weighing);
  const chosen = chooseDay(candidates, weights);
  if (chosen === null) return null;
  const { day, certainty } = chosen;
  const clues = readClues(document);
  const dated = voting(weighing.neighbors);
  const near = dated.filter((each) => Math.abs(each.day - day) <= nearDays);
  const nearest = near[0] ?? dated[0];
  if (nearest === undefined) return null;
  const told = tellings(dated, []);
  const used = [...clues.moving, ...clues.planned].filter((time) => dayUnder(time, day) !== null);
  const isTold = (time: TimeFact): boolean => told.has(dayUnder(time, day) ?? Number.NaN);
  return {
    day,
    certainty,
    told: bearingOut(clues, dated, weighing.rarity)(day),
    voters: dated,
    near,
    nearest,
    used: [...used.filter(isTold), ...used.filter((time) => !isTold(time))],
  };
}

/**
 * How far, 0 to 1, neighbours tell of what a document tells on the days that its words name if it is of a
 * given day: by the expression that they bear out most. Costs a look at the neighbours' sentences for each expression.
 */
export function bearingOut(
  clues: Clues,
  neighbors: readonly DatedNeighbor[],
  rarity: (word: string) => number,
): (day: number) => number {
  const told = tellings(
    neighbors,
    neighbors.map(() => 1),
    "past and planned",
  );
  const supports = [...clues.moving, ...clues.planned].map((time) => ({
    time,
    support: supportByDay(time, told, rarity, ofOtherVerb),
  }));
  const lengths = clues.since
    .filter(({ counted }) => counted)
    .map((since) => ({ since, support: supportByDay(since.time, told, rarity) }));
  return (day) => {
    const named = supports.map(({ time, support }) =>
      support.get(dayUnder(time, day) ?? Number.NaN),
    );
    const counted = lengths.map(({ since, support }) => reach(since, day, clues, support));
    return Math.min(1, Math.max(0, ...named.map((found) => found ?? 0), ...counted));
  };
}

/** What a day near the truth is worth beside the day itself. */
const nearWorth = { day: 0.2, week: 0.1 };

/** Share of the likelihood within {@link nearDays} of a day. */
export function shareNear(
  candidates: readonly DayCandidate[],
  weights: DayWeights,
  day: number,
): number {
  const powers = powersOf(candidates, weights);
  let [near, whole] = [0, 0];
  candidates.forEach((each, i) => {
    const power = powers[i] ?? 0;
    whole += power;
    if (Math.abs(each.day - day) <= nearDays) near += power;
  });
  return whole === 0 ? 0 : near / whole;
}

function powersOf(candidates: readonly DayCandidate[], weights: DayWeights): number[] {
  const scores = candidates.map(({ features }) =>
    weightNames.reduce((sum, name, i) => sum + weights[name] * (features[i] ?? 0), 0),
  );
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return scores.map((score) => Math.exp(score - most));
}

/** The day of most worth and the certainty that the truth is within a week of it. */
export function chooseDay(
  candidates: readonly DayCandidate[],
  weights: DayWeights,
): { readonly day: number; readonly certainty: number } | null {
  const powers = powersOf(candidates, weights);
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const massWithin = (at: number, days: number): number => {
    const middle = candidates[at]?.day ?? 0;
    let sum = 0;
    for (let i = at; i >= 0 && middle - (candidates[i]?.day ?? 0) <= days; i--) {
      sum += powers[i] ?? 0;
    }
    for (let i = at + 1; (candidates[i]?.day ?? Number.POSITIVE_INFINITY) - middle <= days; i++) {
      sum += powers[i] ?? 0;
    }
    return sum / whole;
  };
  let best: { day: number; certainty: number; worth: number } | null = null;
  candidates.forEach(({ day }, i) => {
    const certainty = massWithin(i, 7);
    const worth =
      (powers[i] ?? 0) / whole + nearWorth.day * massWithin(i, 1) + nearWorth.week * certainty;
    if (best === null || worth > best.worth) best = { day, certainty, worth };
  });
  return best;
}
