import { intervalOf, isoDay, weekdayOf } from "../../text/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { type Clues, dayUnder, type Since } from "./clues.ts";

/** What a printed day loses as that of *a month ago* when its sentence shares no word with it. */
const ofOther = 0.3;

/** The same for one that stands beside it: *the 30 November escape of a man caught last month* tells of two months. */
const ofNextTo = 0.9;
/** Characters within which two times stand beside one another. */
const besideReach = 80;

/** Characters between two times that are one: *last month, on 14 May*. */
const oneTime = 6;

function gapBetween({ evidence: a }: TimeFact, { evidence: b }: TimeFact): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** How far *last month* or *a week ago* reaches a day that is told of, 0 to 1: a day that the text prints, one that neighbours tell of, and most of all one that is both. */
export function reach(
  since: Since,
  day: number,
  { yearless }: Clues,
  support: ReadonlyMap<number, number>,
): number {
  const reaches = rangeBack(since, day);
  const printed = new Map<number, number>();
  const others = new Set<number>();
  for (const time of yearless) {
    const at = dayUnder(time, day) ?? Number.NaN;
    const gap = gapBetween(since.time, time);
    const other = gap < besideReach ? ofNextTo : ofOther;
    // Beside one another in one sentence they share its words, and it tells of both.
    const isOther = gap > oneTime && gap < besideReach && since.time.sentence === time.sentence;
    if (isOther) others.add(at);
    const shared = isOther ? 0 : sharedShare(since.time, time);
    const found = reaches(at) * (1 - other + other * shared);
    printed.set(at, Math.max(printed.get(at) ?? 0, found));
  }
  let best = Math.max(0, ...printed.values());
  for (const [at, found] of support) {
    // What neighbours tell of a day that stands beside *last month* is of that day.
    if (others.has(at)) continue;
    const told = Math.min(1, found) * reaches(at);
    best = Math.max(best, 1 - (1 - told) * (1 - (printed.get(at) ?? 0)));
  }
  return best;
}

function sharedShare(a: TimeFact, b: TimeFact): number {
  const words = new Set(b.words);
  return a.words.length === 0
    ? 0
    : a.words.filter((word) => words.has(word)).length / a.words.length;
}

/** Days that each unit counts, and how far from that a text may still mean it. */
export const unitDays = {
  day: { days: 1, slack: 1 },
  week: { days: 7, slack: 3 },
  month: { days: 30.4, slack: 8 },
  year: { days: 365.25, slack: 15 },
} as const;

/** Support from which a neighbour surely tells of the event that *a year after* counts from. */
const surely = 0.3;

/**
 * Whether *a year after the flood* rules a day out: a neighbour tells of the flood, and
 * the day is not a year after any day on which one does.
 */
export function isRuledOut(
  since: Since,
  day: number,
  support: ReadonlyMap<number, number>,
): boolean {
  if (!since.counted) return false;
  const reaches = rangeBack(since, day);
  const told = [...support].filter(([, found]) => found >= surely);
  return told.length > 0 && told.every(([at]) => reaches(at) === 0);
}

/** How well a day lies where the expression points, seen from a day of writing: 1 at best, 0 outside. */
function rangeBack({ unit, count, byCalendar }: Since, day: number): (at: number) => number {
  if (!byCalendar) {
    const { days, slack } = unitDays[unit];
    return (at) => {
      const gap = Math.abs(at - (day - days * count)) / (slack * 1.5);
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
