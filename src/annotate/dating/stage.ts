import type { DatingReason, DayLine, Doc, OwnDating } from "../../doc/index.ts";
import { findDayLines } from "../../doc/index.ts";
import {
  anyDay,
  type Interval,
  intersect,
  intervalOf,
  isoDay,
  weekdayPairs,
} from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import {
  agesSinceBirth,
  anniversaries,
  anniversaryTold,
  countedMonths,
  daysYearsAgo,
  elapsedTimes,
  knownAnniversaries,
} from "./count-years.ts";
import { latestEvent } from "./latest-event.ts";
import { printedDates, timexesIn } from "./printed.ts";

/** Layers that the stage reads. */
export type DatingNeeds = "blocks" | "timexes" | "turns";

/**
 * Says when a document was written, as far as it says so itself: its dateline, its
 * posted line, the date that came with it, its address; else what it counts years from,
 * its dated headings, and the latest day it tells of, each as an interval, intersected.
 * Everything that needs other documents is left to the record.
 */
export function dating(): Stage<DatingNeeds, "dating"> {
  return { gives: "dating", version: 15, run: (doc) => ownDating(doc) };
}

/** Days by which a dateline, a posted line and the metadata may differ without contradicting each other. */
const slack = 4;

function ownDating(doc: Doc<DatingNeeds>): OwnDating {
  // Minutes and diaries are of all their days: the first is not the day of writing.
  const lines = findDayLines(doc.text, doc.layers.timexes);
  const printed = printedDates(doc).filter(
    ({ start, end }) => end === start || !lines.some((line) => line.start === start),
  );
  const days = printed.filter(({ value }) => value !== null && /^\d/.test(value));
  const [first] = days;
  if (first?.value != null) {
    const contradictions = days.filter(({ value }) => differs(first.value ?? "", value ?? ""));
    return {
      date: first.value,
      earliest: first.value.split("/")[0] ?? null,
      latest: first.value.split("/").at(-1) ?? null,
      reasons: [
        ...days.filter((reason) => !contradictions.includes(reason)),
        ...contradictions.map((reason) => ({ ...reason, kind: "contradiction" })),
      ],
    };
  }
  const bounds = boundsOf(doc, lines);
  const within = bounds.reduce<Interval>(
    (left, { value }) => intersect(left, intervalOf(value ?? "")),
    anyDay,
  );
  // Bounds that exclude each other date nothing; they stand as reasons for a person to weigh.
  if (within.from > within.to) {
    return {
      date: null,
      earliest: null,
      latest: null,
      reasons: [...printed, ...bounds.map((reason) => ({ ...reason, kind: "contradiction" }))],
    };
  }
  const pair = pairWithin(doc, within);
  if (pair !== null) {
    const { value } = pair;
    return { date: value, earliest: value, latest: value, reasons: [pair, ...bounds] };
  }
  const years = bounds.filter(({ kind }) => kind === "anniversary");
  const year = years[0]?.value ?? null;
  const headings = bounds.find(({ kind }) => kind === "headings");
  return {
    date: year,
    earliest: ends(within).earliest ?? headings?.value ?? year,
    latest: ends(within).latest ?? year,
    reasons: [...printed, ...bounds],
  };
}

/** Whole years and months stay as they are said. */
function ends({ from, to }: Interval): { earliest: string | null; latest: string | null } {
  const [first, last] = [from, to].map((day) => (Number.isFinite(day) ? isoDay(day) : null));
  const year = first?.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) {
    return { earliest: year ?? null, latest: year ?? null };
  }
  return { earliest: first ?? null, latest: last ?? null };
}

function differs(a: string, b: string): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.from - y.to > slack || y.from - x.to > slack;
}

function boundsOf(doc: Doc<DatingNeeds>, lines: readonly DayLine[]): DatingReason[] {
  const headings = lastHeading(doc, lines);
  const latest = latestEvent(doc);
  const told = anniversaries(doc.text);
  const years = [
    ...daysYearsAgo(doc.text),
    ...told,
    ...(told.length === 0 ? anniversaryTold(doc.text) : []),
  ];
  const agree = new Set(years.map(({ value }) => value)).size === 1;
  return [
    ...(headings === null ? [] : [headings]),
    ...(agree ? years : []),
    ...elapsedTimes(doc.text),
    ...countedMonths(doc.text),
    ...agesSinceBirth(doc.text),
    ...knownAnniversaries(doc.text),
    ...(latest === null ? [] : [latest]),
  ];
}

/** *this Friday (24)* where one such day lies in the interval. */
function pairWithin(doc: Doc<DatingNeeds>, within: Interval): DatingReason | null {
  for (const { relative, start, end } of doc.layers.timexes) {
    const match = /^[<>=]*weekday=(\d)&(\d+)/.exec(relative ?? "");
    if (match === null) continue;
    const [day, other] = weekdayPairs(Number(match[1]), Number(match[2]), within);
    if (day !== undefined && other === undefined) {
      return { kind: "weekday", value: isoDay(day), start, end };
    }
  }
  return null;
}

/** The latest day among the dated headings of a transcript or the days of minutes: it was written then or later. */
function lastHeading(doc: Doc<DatingNeeds>, lines: readonly DayLine[]): DatingReason | null {
  let last: DatingReason | null = null;
  const headings = [...doc.layers.turns.flatMap(({ heading }) => heading ?? []), ...lines];
  for (const heading of headings) {
    for (const { start, end, value } of timexesIn(heading, doc.layers.timexes)) {
      if (value === null || !/^\d{4}-\d\d-\d\d/.test(value)) continue;
      const day = `${value.slice(0, 10)}/..`;
      if (last === null || day > (last.value ?? ""))
        last = { kind: "headings", value: day, start, end };
    }
  }
  return last;
}
