import { type Day, dayNumber, dayOf, isoDay, isoMonth, weekdayOf } from "./calendar.ts";

/**
 * When a feast that moves is kept in a year, as ISO 8601: its day by {@link feastDay}, or
 * the month for a feast that waits for the new moon (`I10-1`), which comes a day early or
 * late. Null where such a day may be of either of two months, and for another rule.
 */
export function feastDate(rule: string, year: number): string | null {
  const moon = /^I(\d+)-(\d+)$/.exec(rule);
  if (moon === null) {
    const day = feastDay(rule, year);
    return day === null ? null : isoDay(dayNumber(day));
  }
  const day = islamicDay(Number(moon[1]), Number(moon[2]), year);
  const [before, after] = [dayOf(day - 1), dayOf(day + 1)];
  return before.month === after.month ? isoMonth(before.year, before.month) : null;
}

/** Such a day of the Islamic calendar in a year of ours, the first where there are two: the tabular calendar with its civil epoch. */
function islamicDay(month: number, day: number, year: number): number {
  const first = dayNumber({ year, month: 1, day: 1 });
  let number = first - 1;
  for (let own = Math.floor(((year - 623) * 33) / 32); number < first; own++) {
    const days = (own - 1) * 354 + Math.floor((3 + 11 * own) / 30) + Math.ceil(29.5 * (month - 1));
    number = days + day - 492_149;
  }
  return number;
}

/**
 * The day of a feast that moves, by its rule: `E-2` counts days from Easter Sunday, `J-2` from that of the Orthodox churches,
 * `11-4-4` is the fourth Thursday of November (month, ISO weekday, which of them, 9 for
 * the last), `11-4-4-1` the day after it. Null for another rule or a year outside the calendar in use since 1583.
 */
export function feastDay(rule: string, year: number): Day | null {
  if (year < 1583) return null;
  const easter = /^([EJ])(-?\d+)$/.exec(rule);
  if (easter !== null) {
    const sunday = easter[1] === "E" ? easterSunday(year) : orthodoxEaster(year);
    return dayOf(dayNumber(sunday) + Number(easter[2]));
  }
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

/** Easter Sunday of the Julian calendar (Meeus), as a day of ours. */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const index = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  const day = { year, month: Math.floor(index / 31), day: (index % 31) + 1 };
  return dayOf(dayNumber(day) + behind);
}
