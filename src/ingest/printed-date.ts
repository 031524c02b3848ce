import { monthNames } from "../text/index.ts";
import { parseMailDate } from "./mail-date.ts";
import { parseMetadataDate } from "./metadata-date.ts";

/** A day as something prints it: its EDTF date, or why it has none. */
export type PrintedDate =
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "either"; readonly first: string; readonly second: string }
  | { readonly kind: "unreadable" };

const written = /^(?:[a-z]{2,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[T\s])/;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[T\s,])/;

/** Which number of `3/4/2031` is the day. */
export type DayOrder = "day-first" | "month-first";

/** The order of day and month that a cell shows; null where it shows none: `16/5/2031` has the day first. */
export function dayOrderOf(cell: string): DayOrder | null {
  const [, a = "", mark, b = ""] = yearLast.exec(cell.trim()) ?? [];
  if (mark === undefined || mark === "." || Number(a) > 12 === Number(b) > 12) return null;
  return Number(a) > 12 ? "day-first" : "month-first";
}

/**
 * The date in a text as sheets, press databases and scrapers print it, without its time: ISO, `20310516`, `May 16, 2031`,
 * `16 May 2031`, `2031/05/16`, `16.5.2031` and `16/5/2031`. With dots the day stands first; with
 * strokes it stands first in most countries and second in some: where `order` is null, because no cell
 * of the column shows it, `3/4/2031` is either of two days.
 */
export function readPrintedDate(cell: string, order: DayOrder | null): PrintedDate {
  const text = cell.trim();
  const plain = parseMetadataDate(text) ?? parseMailDate(text);
  if (plain !== null) return { kind: "day", date: plain };
  const [, name = "", dayOfName = "", yearOfName = ""] = written.exec(text) ?? [];
  const month = monthNames.findIndex((long) => isMonth(name, long)) + 1;
  if (month > 0) return day(yearOfName, String(month), dayOfName);
  const first = compact.exec(text) ?? yearFirst.exec(text);
  if (first !== null) return day(first[1], first[2], first[3]);
  const [, a = "", mark, b = "", year = ""] = yearLast.exec(text) ?? [];
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (mark === "." || order === "day-first" || monthFirst.kind !== "day") return dayFirst;
  if (order === "month-first" || dayFirst.kind !== "day") return monthFirst;
  if (monthFirst.date === dayFirst.date) return dayFirst;
  return { kind: "either", first: dayFirst.date, second: monthFirst.date };
}

/** `Mar` and `Sept` stand for the month that they begin. */
function isMonth(name: string, long: string): boolean {
  return name.length >= 3 && long.toLowerCase().startsWith(name.toLowerCase());
}

function day(year = "", month = "", date = ""): PrintedDate {
  const found = parseMetadataDate(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return found === null ? { kind: "unreadable" } : { kind: "day", date: found };
}
