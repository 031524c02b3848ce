import type { CodedEvent, Remark } from "../record/index.ts";
import { dateRange } from "../record/index.ts";
import type { FacetValue, RowFilter, Store } from "../store/index.ts";
import { compareTexts } from "../text/index.ts";

/** What a month holds; rows known by year only count for the year. */
export interface TimelineMonth {
  /** `2031-05`, a year where no month is known, or null without a date. */
  readonly month: string | null;
  readonly remarks: number;
  readonly events: number;
}

/** Which rows; events have no one speaker and are left out where one is asked for. */
export interface TimelineFilter {
  readonly speakerId?: string;
  /** ISO days, inside: rows that may fall on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

/** One row by its date. */
export type TimelineRow =
  | { readonly kind: "remark"; readonly date: string | null; readonly row: Remark }
  | { readonly kind: "event"; readonly date: string | null; readonly row: CodedEvent };

/** The months of the record in order, what has no date last. Costs two grouping queries. */
export async function timelineMonths(
  store: Store,
  filter: TimelineFilter = {},
): Promise<TimelineMonth[]> {
  const months = new Map<string | null, { remarks: number; events: number }>();
  for (const kind of kindsOf(filter)) {
    for (const { value, count } of await store.countRowsByDate(kind, rowFilter(filter))) {
      const month = monthOf(value);
      const known = months.get(month) ?? { remarks: 0, events: 0 };
      known[kind] += count;
      months.set(month, known);
    }
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => ((a.month ?? "\uffff") < (b.month ?? "\uffff") ? -1 : 1));
}

/**
 * Remarks and events by date, undated ones last; one page. Reads the rows of the pages up
 * to it, and counts the others by date.
 */
export async function timeline(
  store: Store,
  filter: TimelineFilter = {},
  { limit = 200, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<{ readonly rows: readonly TimelineRow[]; readonly total: number }> {
  const rows: TimelineRow[] = [];
  let total = 0;
  for (const kind of kindsOf(filter)) {
    const dates = await store.countRowsByDate(kind, rowFilter(filter));
    total += sum(dates);
    // The store puts first what may be of any day up to one; here it stands at that day.
    const open = sum(dates.filter(({ value }) => value !== null && isOpen(value)));
    const page = { order: "date", limit: offset + limit + open } as const;
    if (kind === "remarks") {
      const found = await store.readRows(kind, rowFilter(filter), page);
      for (const row of found) rows.push({ kind: "remark", date: row.date, row });
    } else {
      const found = await store.readRows(kind, rowFilter(filter), page);
      for (const row of found) rows.push({ kind: "event", date: row.date, row });
    }
  }
  rows.sort(
    (a, b) => compareTexts(firstDay(a.date), firstDay(b.date)) || compareTexts(a.row.id, b.row.id),
  );
  return { rows: rows.slice(offset, offset + limit), total };
}

function sum(values: readonly FacetValue[]): number {
  return values.reduce((all, { count }) => all + count, 0);
}

/** Whether a date has no first day: `../2031-05-14`. */
function isOpen(edtf: string): boolean {
  return dateRange(edtf)?.from === "";
}

/** A row of the timeline without what it says. */
export interface TimelineKey {
  readonly kind: TimelineRow["kind"];
  readonly id: string;
  readonly date: string | null;
}

/** The whole timeline in the order of {@link timeline}, for whoever reads its rows some at a time. */
export async function timelineOrder(store: Store): Promise<TimelineKey[]> {
  const keys: (TimelineKey & { readonly day: string })[] = [];
  for await (const { id, date } of store.streamRows("remarks")) {
    keys.push({ kind: "remark", id, date, day: firstDay(date) });
  }
  for await (const { id, date } of store.streamRows("events")) {
    keys.push({ kind: "event", id, date, day: firstDay(date) });
  }
  return keys.sort((a, b) => compareTexts(a.day, b.day) || compareTexts(a.id, b.id));
}

function kindsOf({ speakerId }: TimelineFilter): readonly ("remarks" | "events")[] {
  return speakerId === undefined ? ["remarks", "events"] : ["remarks"];
}

function rowFilter({ speakerId, from, to }: TimelineFilter): RowFilter {
  return {
    ...(speakerId === undefined ? {} : { entity: speakerId }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The month of a date's first day; the year where no month is known; null without a date. */
export function monthOf(edtf: string | null): string | null {
  const first = edtf?.split("/").find((part) => part !== "" && part !== "..");
  if (first === undefined) return null;
  const [year = "", month] = first.replace(/[~?%]/g, "").split("-");
  return month === undefined || !/^(?:0\d|1[0-2])/.test(month)
    ? year
    : `${year}-${month.slice(0, 2)}`;
}

/** What rows are ordered by; a row without a day stands after those of its month. */
function firstDay(edtf: string | null): string {
  const range = edtf === null ? null : dateRange(edtf);
  return range === null ? "\uffff" : range.from === "" ? range.to : `${range.from}${range.to}`;
}
