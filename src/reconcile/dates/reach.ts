import { intervalOf, isoDay, weekdayOf } from "../../text/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { type Clues, dayUnder, type Since } from "./clues.ts";

/** What a printed day loses as that of *a month ago* when its sentence shares no word with it. */
const ofOther = 0.3;

/** How far *last month* or *a week ago* reaches a day that is told of, 0 to 1. */
export function reach(
  since: Since,
  day: number,
  { yearless }: Clues,
  support: ReadonlyMap<number, number>,
): number {
  const reaches = rangeBack(since, day);
  let best = 0;
  for (const time of yearless) {
    const found = reaches(dayUnder(time, day) ?? Number.NaN);
    best = Math.max(best, found * (1 - ofOther + ofOther * sharedShare(since.time, time)));
  }
  for (const [at, found] of support) best = Math.max(best, Math.min(1, found) * reaches(at));
  return best;
}

function sharedShare(a: TimeFact, b: TimeFact): number {
  const words = new Set(b.words);
  return a.words.length === 0
    ? 0
    : a.words.filter((word) => words.has(word)).length / a.words.length;
}

/** How well a day lies where the expression points, seen from a day of writing: 1 at best, 0 outside. */
function rangeBack({ unit, count, byCalendar }: Since, day: number): (at: number) => number {
  if (!byCalendar) {
    const [back, widest] = unit === "month" ? [30.4 * count, 8] : [7 * count, 3];
    return (at) => {
      const gap = Math.abs(at - (day - back)) / (widest * 1.5);
      return gap * 1.5 <= 1 ? 1 - gap ** 2 : 0;
    };
  }
  if (unit === "month") {
    const month = isoDay(day).slice(0, 7);
    const [year = 0, number = 1] = month.split("-").map(Number);
    const index = year * 12 + number - 1 - count;
    const { from, to } = intervalOf(
      `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`,
    );
    return (at) => (at >= from && at <= to ? 1 : 0);
  }
  // Weeks begin on Monday here and on Sunday there.
  const monday = day - weekdayOf(day) + 1 - 7 * count;
  const sunday = day - (weekdayOf(day) % 7) - 7 * count;
  return (at) => ((at >= monday && at < monday + 7) || (at >= sunday && at < sunday + 7) ? 1 : 0);
}
