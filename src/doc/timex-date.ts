import { dayNumber, isoDay, isoMonth, weekdayOf } from "../text/index.ts";

/**
 * The EDTF date of a TIMEX3 value as far as it is one: a year, month or day without its hour;
 * a week, a weekend, a quarter or a half of a year as the interval from its first to its last
 * day or month. Null for seasons, decades, references and what is not known.
 */
export function edtfOf(value: string): string | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const first = mondayOf(Number(week[1]), Number(week[2]));
    return `${isoDay(first + (week[3] === undefined ? 0 : 5))}/${isoDay(first + 6)}`;
  }
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (part !== null) {
    const months = part[2] === "Q" ? 3 : 6;
    const last = Number(part[3]) * months;
    const year = Number(part[1]);
    return last > 12 ? null : `${isoMonth(year, last - months + 1)}/${isoMonth(year, last)}`;
  }
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(value)?.[0] ?? null;
}

/** The interval from one EDTF date to a later one; the first where the two make none. */
export function stretchOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null || `${from}${to}`.includes("/")) return from;
  return from < to ? `${from}/${to}` : from;
}

/** The Monday of an ISO week: the first week is that of 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}
