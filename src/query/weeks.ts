import { type DateRange, dateRange } from "../record/index.ts";
import { dayNumber, isoDay, isoWeek, parseDay, weekdayOf } from "../text/index.ts";

/** Monday and Sunday of an ISO week `2031-W20`; null for what is none. */
export function weekRange(week: string): DateRange | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) return null;
  const first = dayNumber({ year: Number(match[1]), month: 1, day: 4 });
  const monday = first - weekdayOf(first) + 1 + (Number(match[2]) - 1) * 7;
  // Week 53 of a year of 52 weeks, and week 0, are weeks of other years.
  if (isoWeek(monday) !== week) return null;
  return { from: isoDay(monday), to: isoDay(monday + 6) };
}

/** The ISO week that a date certainly lies in; null for a date known less exactly than that, or unknown. */
export function weekOf(edtf: string | null): string | null {
  const range = edtf === null ? null : dateRange(edtf);
  const from = range === null ? null : parseDay(range.from);
  const to = range === null ? null : parseDay(range.to);
  if (from === null || to === null) return null;
  const week = isoWeek(dayNumber(from));
  return isoWeek(dayNumber(to)) === week ? week : null;
}
