import { compareTexts } from "../../../src/text/index.ts";
import { precisionOf } from "./dates.ts";

/** What happened in one month; `month` is `2031-05`, a year where no month is known, or null without a date. */
export interface Month<Row> {
  readonly month: string | null;
  readonly rows: readonly Row[];
}

/** Rows by the month of their date, months in order, undated rows last; within a month by date, without a day last. */
export function byMonth<Row extends { readonly date: string | null }>(
  rows: readonly Row[],
): Month<Row>[] {
  return [...Map.groupBy(rows, ({ date }) => keyOf(date))]
    .map(([month, own]) => ({
      month,
      rows: own.toSorted((a, b) => compareTexts(dayOf(a.date), dayOf(b.date))),
    }))
    .sort((a, b) => compareTexts(a.month ?? "\uffff", b.month ?? "\uffff"));
}

function keyOf(date: string | null): string | null {
  const first = date?.split("/").find((part) => part !== "" && part !== "..");
  if (first === undefined) return null;
  const precision = precisionOf(first);
  return first.slice(0, precision === "year" ? 4 : 7);
}

/** What rows of one month are ordered by; without a day, after those with one. */
function dayOf(date: string | null): string {
  return precisionOf(date) === "month" ? `${date}~` : (date ?? "");
}
