import type { TimeFact } from "../time-facts.ts";
import { dayUnder } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";

/** A day that a neighbour tells of, in a sentence of these words. */
interface Telling {
  readonly neighbor: number;
  readonly weight: number;
  /** The words with their places, the nearest to the time first. */
  readonly words: ReadonlyMap<string, number>;
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
      };
      const same = told.get(at);
      if (same === undefined) told.set(at, [telling]);
      else same.push(telling);
    }
  });
  return told;
}

/** Share of a sentence's words, each by its worth, from which another surely tells of the same event. */
const sameEvent = 1 / 3;
/** Words after which a word is worth half as much as the one next to the time: *convicted today* is what happened, the rest tells of whom. */
const wordsToHalf = 4;

/**
 * How far neighbours bear out that what a sentence tells happened on each day, 0 to 1:
 * the share of the neighbours that tell of the same in a sentence of that day, by the
 * words that the two sentences share, rare ones and those next to the time first.
 */
export function supportByDay(
  time: TimeFact,
  told: Told,
  rarity: (word: string) => number,
): Map<number, number> {
  const support = new Map<number, number>();
  const worths = time.words.map((word, i) => [word, rarity(word) * nearness(i)] as const);
  const whole = worths.reduce((sum, [, worth]) => sum + worth, 0);
  if (whole === 0) return support;
  for (const [day, all] of told) {
    const best = new Map<number, number>();
    for (const { neighbor, weight, words } of all) {
      let shared = 0;
      for (const [word, worth] of worths) {
        const place = words.get(word);
        if (place !== undefined) shared += worth * nearness(place);
      }
      const found = weight * Math.min(1, shared / whole / sameEvent);
      best.set(neighbor, Math.max(best.get(neighbor) ?? 0, found));
    }
    let sum = 0;
    for (const each of best.values()) sum += each;
    if (sum > 0) support.set(day, sum);
  }
  return support;
}

function nearness(place: number): number {
  return wordsToHalf / (wordsToHalf + place);
}
