import { resolveRelative } from "../../doc/index.ts";
import { dayNumber, dayOf, parseDay } from "../../text/index.ts";
import type { TimeFact } from "../facts.ts";

/** The day a time expression names, seen from a day of writing; null where it names none. */
export function dayUnder({ value, relative }: TimeFact, writing: number): number | null {
  if (relative !== null && !/weekday=\d(?!&)|^day:|day=/.test(relative)) return null;
  const resolved = relative === null ? value : resolveRelative(relative, dayOf(writing), "past");
  const day = resolved === null ? null : parseDay(resolved);
  return day === null ? null : dayNumber(day);
}

/** The ISO weekday of a plain *Tuesday*; null for anything else. */
export function weekdayIn({ relative }: TimeFact): number | null {
  const weekday = /^weekday=(\d)(?!&)/.exec(relative ?? "")?.[1];
  return weekday === undefined ? null : Number(weekday);
}

/** A weekday with its day of the month: *Friday (24)*; null for anything else. */
export function pairIn({ relative }: TimeFact): { weekday: number; day: number } | null {
  const match = /^[<>=]?weekday=(\d)&(\d+)/.exec(relative ?? "");
  return match === null ? null : { weekday: Number(match[1]), day: Number(match[2]) };
}

/** Days before writing within which a neighbour's days are of its news, not of its background. */
const fresh = 20;

/** The days that a dated document tells of as its news. */
export function newsDays(times: readonly TimeFact[], written: number): ReadonlySet<number> {
  const days = new Set<number>();
  for (const time of times) {
    if (time.toCome) continue;
    const day = dayUnder(time, written);
    if (day !== null && day <= written && day > written - fresh) days.add(day);
  }
  return days;
}
