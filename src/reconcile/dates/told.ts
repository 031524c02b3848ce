import { pushUnder } from "../../text/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { dayUnder } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";

/** A day that a neighbour tells of, in a sentence of these words. */
interface Telling {
  readonly neighbor: number;
  readonly weight: number;
  /** The words with their places, the nearest to the time first. */
  readonly words: ReadonlyMap<string, number>;
  readonly deed: string | null;
  /** Days from a printed date to the telling; zero where the date moves with the telling: *on Monday*. */
  readonly looksBack: number;
}

/** What the neighbours tell of, day by day. */
export type Told = ReadonlyMap<number, readonly Telling[]>;

/** Which days are collected: those told as past, or those still to come as well. */
export type Telltale = "past" | "past and planned";

/** Collects the days that dated neighbours tell of; `weights` are their shares, in the same order. */
export function tellings(
  neighbors: readonly DatedNeighbor[],
  weights: readonly number[],
  which: Telltale = "past",
): Map<number, Telling[]> {
  const told = new Map<number, Telling[]>();
  neighbors.forEach(({ facts, day }, neighbor) => {
    for (const time of facts.times) {
      const at = time.toCome && which === "past" ? null : dayUnder(time, day);
      if (at === null) continue;
      const telling = {
        neighbor,
        weight: weights[neighbor] ?? 0,
        words: new Map(time.words.map((word, i) => [word, i])),
        deed: time.deed,
        looksBack: /weekday=|^day:/.test(time.relative ?? "") ? 0 : day - at,
      };
      pushUnder(told, at, telling);
    }
  });
  return told;
}

/** What neighbours look forward to, by the day on which it is to take place, each as its own. */
export function plansOf(neighbors: readonly DatedNeighbor[]): Map<number, Telling[]> {
  const ahead = neighbors.map((each) => ({
    ...each,
    facts: { ...each.facts, times: each.facts.times.filter((time) => isAhead(time, each.day)) },
  }));
  return tellings(
    ahead,
    ahead.map(() => 1),
    "past and planned",
  );
}

function isAhead(time: TimeFact, day: number): boolean {
  return (dayUnder(time, day) ?? day) > day;
}

/** Share of a sentence's words, each by its worth, from which another surely tells of the same event. */
const sameEvent = 0.4;
/** Words after which a word is worth half as much as the one next to the time: *convicted today* is what happened, the rest tells of whom. */
const wordsToHalf = 4;

/**
 * How far neighbours bear out that what a sentence tells happened on each day, 0 to 1:
 * the share of the neighbours that tell of the same in a sentence of that day, by the
 * words that the two sentences share, rare ones and those next to the time first.
 * `otherDeed` is what a sentence counts whose verb at the time is another.
 */
export function supportByDay(
  time: TimeFact,
  told: Told,
  rarity: (word: string) => number,
  otherDeed = 1,
): Map<number, number> {
  const support = new Map<number, number>();
  const worths = time.words.map((word, i) => [word, rarity(word) * nearness(i)] as const);
  const whole = worths.reduce((sum, [, worth]) => sum + worth, 0);
  if (whole === 0) return support;
  for (const [day, all] of told) {
    const best = new Map<number, number>();
    for (const { neighbor, weight, words, deed } of all) {
      let shared = 0;
      for (const [word, worth] of worths) {
        // *recaptured* here is the *captured* there.
        const isDeed = word === time.deed && deed !== null && isSameDeed(word, deed);
        const place = words.get(isDeed ? deed : word);
        if (place !== undefined) shared += worth * nearness(place);
      }
      const other = isSameDeed(time.deed, deed) ? 1 : otherDeed;
      const found = weight * Math.min(1, (other * shared) / whole / sameEvent);
      best.set(neighbor, Math.max(best.get(neighbor) ?? 0, found));
    }
    let sum = 0;
    for (const each of best.values()) sum += each;
    if (sum > 0) support.set(day, sum);
  }
  return support;
}

/**
 * How surely some neighbour looks back on the same deed on each day, 0 to 1: it prints
 * the date, writes at least a week later, and has the same verb beside it and words in
 * common. *convicted today* and *was convicted on 20 March* are one deed, *on Tuesday
 * ordered the death of the man convicted* is another.
 */
export function deedByDay(
  time: TimeFact,
  told: Told,
  rarity: (word: string) => number,
): Map<number, number> {
  const same = new Map<number, number>();
  if (time.deed === null) return same;
  for (const [day, all] of told) {
    for (const { deed, words, looksBack } of all) {
      if (deed !== time.deed || looksBack < lookBack.least || looksBack > lookBack.most) continue;
      let shared = 0;
      for (const word of time.words) shared += word !== deed && words.has(word) ? rarity(word) : 0;
      same.set(day, Math.max(same.get(day) ?? 0, Math.min(1, shared / sharedForDeed)));
    }
  }
  return same;
}

/** Worth of the words beside the verb from which a deed is surely the same: some two of those that one document in fifty has. */
const sharedForDeed = 8;
/** Days within which a date that is printed is looked back on, and still of the story: what is longer ago is its history. */
const lookBack = { least: 7, most: 60 };

/** The same event is told with many verbs, and two events of one story with others: *opened today*, *signed on Saturday*. */
export const ofOtherVerb = 0.6;
/** What is told with another verb beside the time is less likely the same event. */
export const ofOtherDeed = 0.4;

/** Unknown deeds are the same; so are *recaptured* and *captured*. */
function isSameDeed(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || `re${a}` === b || a === `re${b}`;
}

function nearness(place: number): number {
  return wordsToHalf / (wordsToHalf + place);
}
