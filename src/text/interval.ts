import { dayNumber, dayOf, isDay, monthLength, weekdayOf } from "./calendar.ts";

/** Days from first to last, both inside, as day numbers; an open end is infinite. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Nothing known. */
export const anyDay: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The days an EDTF day, month, year or interval of such covers; {@link anyDay} for anything else. */
export function intervalOf(edtf: string): Interval {
  const [first = "", last = first] = edtf.split("/");
  return { from: endOf(first, "from"), to: endOf(last, "to") };
}

function endOf(text: string, side: "from" | "to"): number {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (match === null) return anyDay[side];
  const year = Number(match[1]);
  const month = Number(match[2] ?? (side === "from" ? 1 : 12));
  const day = Number(match[3] ?? (side === "from" ? 1 : monthLength(year, month)));
  return isDay({ year, month, day }) ? dayNumber({ year, month, day }) : anyDay[side];
}

/** What both allow; `from` is after `to` where they exclude each other. */
export function intersect(a: Interval, b: Interval): Interval {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Days of an interval on which the weekday has that number in its month: *Friday (24)*. At most a century is searched. */
export function weekdayPairs(weekday: number, day: number, { from, to }: Interval): number[] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  const found: number[] = [];
  const start = dayOf(from);
  for (let i = 0; i < 1200; i++) {
    const month = ((start.month - 1 + i) % 12) + 1;
    const date = { year: start.year + Math.floor((start.month - 1 + i) / 12), month, day };
    if (dayNumber({ ...date, day: 1 }) > to) break;
    if (!isDay(date)) continue;
    const number = dayNumber(date);
    if (number >= from && number <= to && weekdayOf(number) === weekday) found.push(number);
  }
  return found;
}
