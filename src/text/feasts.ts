import { type Day, dayNumber, dayOf, weekdayOf } from "./calendar.ts";

/**
 * The day of a feast that moves, by its rule: `E-2` counts days from Easter Sunday,
 * `11-4-4` is the fourth Thursday of November (month, ISO weekday, which of them, 9 for
 * the last), `11-4-4-1` the day after it. Null for another rule or a year outside the calendar in use since 1583.
 */
export function feastDay(rule: string, year: number): Day | null {
  if (year < 1583) return null;
  const easter = /^E(-?\d+)$/.exec(rule);
  if (easter !== null) return dayOf(dayNumber(easterSunday(year)) + Number(easter[1]));
  const match = /^(\d+)-(\d)-(\d)(?:-(\d+))?$/.exec(rule);
  if (match === null) return null;
  const [month, weekday, which, after] = match.slice(1).map((part) => Number(part ?? 0));
  if (month === undefined || weekday === undefined || which === undefined) return null;
  const first = dayNumber({ year, month, day: 1 });
  let day = first + ((weekday - weekdayOf(first) + 7) % 7);
  for (let i = 1; i < which && dayOf(day + 7).month === month; i++) day += 7;
  return dayOf(day + (Number.isNaN(after) ? 0 : (after ?? 0)));
}

/** Easter Sunday of the Gregorian calendar (Anonymous, Nature 1876). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const index = h + l - 7 * m + 114;
  return { year, month: Math.floor(index / 31), day: (index % 31) + 1 };
}
