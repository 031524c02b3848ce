import type { TimexType } from "../../doc/index.ts";
import { dayNumber, isDay, isoDay } from "../../text/index.ts";
import type { Found } from "./found.ts";

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What an expression means; not anchored unless it says so. */
export type Reading = Pick<Found, "type" | "value" | "relative"> & { readonly anchored?: boolean };

/** A value that depends on nothing. */
export const absolute = (type: TimexType, value: string): Reading => ({
  type,
  value,
  relative: null,
});

/** A relative expression; see `resolveRelative` for its form. */
export const relativeTo = (type: TimexType, relative: string): Reading => ({
  type,
  value: null,
  relative,
});

/** The first full year of the calendar in use: a day printed in figures before it is of another calendar (*1404/02/24*). */
export const firstYear = 1583;

/** A day of the calendar with what follows it (`T08:30`); null where there is no such day. */
export function dated(
  year: string | undefined,
  month: number,
  day: number,
  tail: string,
): Reading | null {
  const date = { year: Number(year), month, day };
  if (!isDay(date)) return null;
  return absolute(tail === "" ? "DATE" : "TIME", isoDay(dayNumber(date)) + tail);
}
