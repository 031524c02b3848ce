import { monthLength } from "../text/index.ts";

/**
 * First and last day that a date allows, both included, as ISO days that sort as text. An open
 * beginning is the empty text, an open end `9999-12-31`.
 */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

const lastDay = "9999-12-31";
const shape =
  /^(-?\d{3,4}X?|\d{2}XX)(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?$/;
/** EDTF's seasons (21 to 24, northern) as first and last month. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "12"],
};

/**
 * The days that an EDTF date covers: `2023-03` is all of March, an interval runs from its first day
 * to its last. The last day of a month is always written 31, which compares correctly. Null for
 * anything that is no EDTF date.
 */
export function dateRange(edtf: string): DateRange | null {
  const cut = edtf.indexOf("/");
  if (cut < 0) return oneDate(edtf);
  const from = endOf(edtf.slice(0, cut), { from: "", to: "" });
  const to = endOf(edtf.slice(cut + 1), { from: lastDay, to: lastDay });
  return from === null || to === null ? null : { from: from.from, to: to.to };
}

/** The days that a date allows, as calendars have them: ISO days, null where that side is open. */
export interface CalendarDays {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** First and last day of an EDTF date, for programs that reckon with days; both null for what is no date. */
export function calendarDays(edtf: string | null): CalendarDays {
  const range = edtf === null ? null : dateRange(edtf);
  if (range === null) return { earliest: null, latest: null };
  const { from, to } = range;
  return {
    earliest: from === "" ? null : from,
    latest: to === lastDay ? null : to.replace(/-31$/, `-${lengthOfMonth(to)}`),
  };
}

function lengthOfMonth(day: string): number {
  const [year, month] = day.split("-").map(Number);
  return monthLength(year ?? 0, month ?? 1);
}

function endOf(text: string, open: DateRange): DateRange | null {
  return text === "" || text === ".." ? open : oneDate(text);
}

function oneDate(edtf: string): DateRange | null {
  const day = edtf.replace(/T.*$/, "").replace(/[?~%]/g, "");
  const match = shape.exec(day);
  if (match === null) return null;
  const [, year = "", month = "XX", date = "XX"] = match;
  const [firstMonth, lastMonth] = seasons[month] ?? [month, month];
  const filled = (digit: string, m: string, d: string): string =>
    `${year.replaceAll("X", digit)}-${m}-${d}`;
  return {
    from: filled("0", firstMonth === "XX" ? "01" : firstMonth, date === "XX" ? "01" : date),
    to: filled("9", lastMonth === "XX" ? "12" : lastMonth, date === "XX" ? "31" : date),
  };
}
