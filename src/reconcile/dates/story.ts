import { dayOf, type Interval, intervalOf, weekdayOf } from "../../text/index.ts";
import type { DocumentFacts, TimeFact } from "../facts.ts";
import { dayUnder, newsDays, weekdayIn } from "./clues.ts";

/** A dated document of the same story: its day as a number and how alike the two are. */
export interface DatedNeighbor {
  readonly facts: DocumentFacts;
  readonly day: number;
  readonly likeness: number;
}

/** A day for a document, and how far its neighbours bear it out. */
export interface StoryDay {
  readonly day: number;
  /** Share of the neighbours' weight that is within {@link nearDays} of the day. */
  readonly agreement: number;
  /** Neighbours within {@link nearDays} of the day, most alike first. */
  readonly near: readonly DatedNeighbor[];
  /** Expressions of the document that were read from the day: *on Tuesday*. */
  readonly used: readonly TimeFact[];
}

/** Days within which documents count as agreeing. */
export const nearDays = 4;
/** Neighbours that vote, and the least likeness of one. */
const voters = 5;
const leastLikeness = 0.1;
/** Power of the likeness that is a vote's weight: the nearest neighbour says most. */
const sharpness = 6;

/** Share of documents that print the name of a weekday 0, 1, … 6 days back: news says *on Tuesday* on Tuesday, or the day after. */
const weekdayLag: readonly number[] = [0.42, 0.32, 0.1, 0.06, 0.03, 0.03, 0.04];

/**
 * The likeliest day of a document among those near the dates of its neighbours. Each
 * candidate is judged by how many neighbours are of that day, by how long after their
 * weekdays texts are written, by whether *yesterday* and *on Tuesday* then fall on days
 * the neighbours tell of too, and by the dates the document prints. The weights were
 * set on the development part of EventStoryLine, all documents but one dated, and half
 * of them. `within` bounds the candidates; `fixed` are the only ones, where given.
 */
export function likeliestDay(
  document: DocumentFacts,
  neighbors: readonly DatedNeighbor[],
  within: Interval,
  fixed: readonly number[] | null = null,
): StoryDay | null {
  const dated = neighbors.filter(({ likeness }) => likeness >= leastLikeness).slice(0, voters);
  if (dated.length === 0) return null;
  const whole = dated.reduce((sum, { likeness }) => sum + likeness ** sharpness, 0);
  const votes = dated.map((neighbor) => ({
    ...neighbor,
    weight: neighbor.likeness ** sharpness / whole,
    news: newsDays(neighbor.facts.times, neighbor.day),
  }));
  const told = new Map<number, number>();
  for (const { weight, news } of votes) {
    for (const day of news) told.set(day, (told.get(day) ?? 0) + weight / Math.sqrt(news.size));
  }
  const clues = createClues(document);
  let best: { day: number; score: number } | null = null;
  const candidates = fixed ?? candidateDays(votes, clues.printed);
  for (const day of [...candidates].sort((a, b) => a - b)) {
    if (day < within.from || day > within.to) continue;
    const story = votes.reduce((sum, vote) => sum + vote.weight * kernel(day - vote.day), 0);
    const score = Math.log(0.001 + story) + scoreClues(clues, day, told);
    if (best === null || score > best.score) best = { day, score };
  }
  if (best === null) return null;
  const { day } = best;
  const near = votes.filter((vote) => Math.abs(vote.day - day) <= nearDays);
  return {
    day,
    agreement: near.reduce((sum, { weight }) => sum + weight, 0),
    near,
    used: clues.relative.filter((time) => dayUnder(time, day) !== null),
  };
}

/** How much a document of one day says for another, by the days between them. */
function kernel(gap: number): number {
  const away = Math.abs(gap);
  return away === 0 ? 0.5 : away === 1 ? 0.14 : away <= 3 ? 0.02 : 0.2 / away ** 2;
}

interface Clues {
  readonly weekdays: readonly number[];
  /** Expressions that move with the day of writing. */
  readonly relative: readonly TimeFact[];
  /** *14 May*: a day without its year. */
  readonly yearless: readonly TimeFact[];
  /** *May*, *December*: months without a year. */
  readonly months: readonly number[];
  /** Days printed in full. */
  readonly printed: readonly number[];
  /** First day of the latest month or day printed with its year. */
  readonly latest: number;
}

function createClues({ times }: DocumentFacts): Clues {
  const past = times.filter(({ toCome }) => !toCome);
  const dates = past.flatMap(({ value }) =>
    value !== null && /^(?:19|20|21)\d\d(?:-\d\d){0,2}(?!\d|-)/.test(value)
      ? [value.slice(0, 10)]
      : [],
  );
  return {
    weekdays: past.flatMap((time) => weekdayIn(time) ?? []),
    relative: past.filter(({ relative }) => /^[<>=]?weekday=\d(?!&)|^day:/.test(relative ?? "")),
    yearless: past.filter(({ relative }) => /^[<>=]?day=/.test(relative ?? "")),
    months: past.flatMap(({ relative }) => {
      const month = /^month=(\d+)/.exec(relative ?? "")?.[1];
      return month === undefined ? [] : [Number(month)];
    }),
    printed: dates.filter((date) => date.length === 10).map((date) => intervalOf(date).from),
    latest: Math.max(...dates.map((date) => intervalOf(date).from), Number.NEGATIVE_INFINITY),
  };
}

function candidateDays(votes: readonly DatedNeighbor[], printed: readonly number[]): Set<number> {
  const days = new Set<number>();
  for (const { day } of votes) for (let k = -2; k <= 3; k++) days.add(day + k);
  for (const day of printed) for (let k = 0; k <= 2; k++) days.add(day + k);
  return days;
}

/** Bonus for each day after the latest full date that the text prints: news prints the date of its news. */
const afterPrinted: readonly number[] = [2, 1.6, 0.8, 0.4];

function scoreClues(clues: Clues, day: number, told: ReadonlyMap<number, number>): number {
  let score = 0;
  const { weekdays } = clues;
  if (weekdays.length > 0) {
    const sum = weekdays.reduce(
      (all, weekday) => all + Math.log(weekdayLag[(weekdayOf(day) - weekday + 7) % 7] ?? 0.03),
      0,
    );
    score += sum / Math.sqrt(weekdays.length);
  }
  const named = new Set(clues.relative.flatMap((time) => dayUnder(time, day) ?? []));
  if (named.size > 0) {
    const sum = [...named].reduce((all, each) => all + Math.log(0.05 + (told.get(each) ?? 0)), 0);
    score += sum / Math.sqrt(named.size);
  }
  // Nothing is written before the latest date it tells of.
  if (day < clues.latest) score -= 8;
  let fresh = 0;
  for (const time of clues.yearless) {
    const gap = day - (dayUnder(time, day) ?? Number.NEGATIVE_INFINITY);
    fresh = Math.max(fresh, gap <= 1 ? 1 : gap <= 7 ? 0.6 : 0);
  }
  score += 2 * fresh;
  const { month } = dayOf(day);
  for (const named of clues.months) {
    const back = (month - named + 12) % 12;
    score -= (back <= 1 ? 0 : back <= 8 ? 0.3 : 1) / clues.months.length;
  }
  const gap = day - clues.latest;
  if (clues.printed.length > 0 && gap >= 0) score += afterPrinted[gap] ?? 0;
  return score;
}
