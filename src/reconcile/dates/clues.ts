import { resolveRelative } from "../../doc/index.ts";
import { dayNumber, dayOf, intervalOf, parseDay } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";

/** The day a time expression names, seen from a day of writing; null where it names none. */
export function dayUnder({ value, relative, toCome }: TimeFact, writing: number): number | null {
  if (relative !== null && !/weekday=|^day:|day=/.test(relative)) return null;
  const way = toCome ? "future" : "past";
  const resolved = relative === null ? value : resolveRelative(relative, dayOf(writing), way);
  const day = resolved === null ? null : parseDay(resolved);
  return day === null ? null : dayNumber(day);
}

/** A weekday with its day of the month: *Friday (24)*; null for anything else. */
export function pairIn({ relative }: TimeFact): { weekday: number; day: number } | null {
  const match = /^[<>=]*weekday=(\d)&(\d+)/.exec(relative ?? "");
  return match === null ? null : { weekday: Number(match[1]), day: Number(match[2]) };
}

/**
 * How a weekday is used: what follows a verb of saying is fresher than a night, a plan lies ahead, and another
 * weekday than the one by which the lead puts its news is of what led to it; *over the weekend* is told from Monday on.
 */
export type WeekdayUse = "said" | "plain" | "earlier" | "night" | "ahead" | "weekend";

/** *last month*, *a week ago*, *11 days ago*, *a year after the flood*: so many units back, by the calendar or by counting days. */
export interface Since {
  readonly unit: "day" | "week" | "month" | "year";
  readonly count: number;
  readonly byCalendar: boolean;
  /** Whether it counts from an event that its sentence names: what is not so long after is not meant. */
  readonly counted: boolean;
  readonly time: TimeFact;
}

/** A document's time expressions by what they tell of the day on which it was written. */
export interface Clues {
  readonly weekdays: readonly { readonly weekday: number; readonly use: WeekdayUse }[];
  /** How old people are said to be, by name. */
  readonly ages: ReadonlyMap<string, number>;
  /** Told as past, moving with the day of writing: *on Tuesday*, *today*. */
  readonly moving: readonly TimeFact[];
  /** Still to come, moving with the day of writing: *on Sunday*, *tomorrow*. */
  readonly planned: readonly TimeFact[];
  /** *14 May*: a day without its year, told as past, of a month that the text prints with no year. */
  readonly yearless: readonly TimeFact[];
  /** The same, to come. */
  readonly ahead: readonly TimeFact[];
  /** Of the yearless days, those far from the head and from a weekday, in a text that says *on Tuesday* or *today*: so news names the days of this week. */
  readonly background: readonly TimeFact[];
  readonly since: readonly Since[];
  /** *May*, *December*: months without a year. */
  readonly months: readonly number[];
  /** First days of what is printed with year and month. */
  readonly dated: readonly number[];
  /** Days printed in full. */
  readonly printed: readonly number[];
  /** First day of the latest year, month or day printed in full; minus infinity for none. */
  readonly latest: number;
}

/** *2032* of *the season 2031/32*, *from 2031-35*: the end of a stretch of years, which is told of before it is over. */
function isEndOfYears(
  { exact, start }: TimeFact["evidence"],
  before: TimeFact | undefined,
): boolean {
  return (
    /^\d{2,4}$/.test(exact) &&
    before?.evidence.end === start - 1 &&
    /^\d{4}$/.test(before.evidence.exact)
  );
}

/** Sentences at the head in which a printed day is that of the news itself. */
const headSentences = 2;

/** Sentences of the lead, the headline among them. */
const leadSentences = 3;

/** Reads what a document's time expressions tell of its own day. One pass. */
export function readClues({ times, ages }: Pick<DocumentFacts, "times" | "ages">): Clues {
  const past = times.filter(({ toCome }) => !toCome);
  const full = past.flatMap(({ value, evidence }, i) =>
    value !== null &&
    !isEndOfYears(evidence, past[i - 1]) &&
    /^(?:19|20|21)\d\d(?:-\d\d){0,2}(?!\d|-)/.test(value)
      ? [value.slice(0, 10)]
      : [],
  );
  const fullMonths = new Set(full.flatMap((value) => (value.length > 4 ? value.slice(5, 7) : [])));
  const isYearless = ({ relative }: TimeFact): boolean => {
    const month = /^[<>=]?day=(\d\d)/.exec(relative ?? "")?.[1];
    return month !== undefined && !fullMonths.has(month);
  };
  const weekdays = weekdaysIn(times);
  const yearless = past.filter(isYearless);
  const besideWeekday = new Set(
    yearless.filter((time) => isBesideWeekday(time, past)).map(({ relative }) => relative),
  );
  const namesThisWeek = weekdays.length > 0 || past.some(({ relative }) => relative === "day:0");
  return {
    weekdays,
    ages: new Map(ages),
    moving: past.filter(
      (time) =>
        /^[<>=]*weekday=\d(?!&)|^day:/.test(time.relative ?? "") &&
        !isHour(time) &&
        !isPlanned(time),
    ),
    planned: times.filter(isPlanned),
    yearless,
    ahead: times.filter((time) => time.toCome && isYearless(time)),
    background: namesThisWeek
      ? yearless.filter(
          (time) => time.sentence >= headSentences && !besideWeekday.has(time.relative),
        )
      : [],
    since: past.flatMap((time) => sinceIn(time) ?? []),
    months: past.flatMap(({ relative }) => {
      const month = /^month=(\d+)/.exec(relative ?? "")?.[1];
      return month === undefined ? [] : [Number(month)];
    }),
    dated: full.filter(({ length }) => length > 4).map((value) => intervalOf(value).from),
    printed: full.filter(({ length }) => length === 10).map((value) => intervalOf(value).from),
    latest: Math.max(...full.map((value) => intervalOf(value).from), Number.NEGATIVE_INFINITY),
  };
}

/** Whether a day stands in the head of its document: *14 May* there is the day of the news. */
export function isInHead({ sentence }: TimeFact): boolean {
  return sentence < headSentences;
}

/** Whether an expression stands where a text tells its news. */
export function isInLead({ sentence }: TimeFact): boolean {
  return sentence < leadSentences;
}

/** *They meet on Sunday*, *will walk out tomorrow*. */
function isPlanned({ toCome, relative }: TimeFact): boolean {
  return (
    /^day:[1-9]/.test(relative ?? "") || (toCome && /^[>=]*weekday=\d(?!&)/.test(relative ?? ""))
  );
}

/** *At 6 a.m.* with no day beside it: that of whatever is told of, not of the writing. */
function isHour({ relative, evidence }: TimeFact): boolean {
  return /^day:0:T\d/.test(relative ?? "") && !/\b(?:today|tonight|this)\b/i.test(evidence.exact);
}

/** *signed on Tuesday* in the lead, *Sunday’s vote* behind it: the one is the day of the news, the other is not. */
function weekdaysIn(times: readonly TimeFact[]): Clues["weekdays"] {
  const named = times.flatMap((time) => {
    const use = weekdayUse(time);
    return use === null ? [] : [{ ...use, sentence: time.sentence }];
  });
  const told = named.filter(({ use }) => use !== "ahead" && use !== "weekend");
  // *The captain of the ferry that sank on Sunday is held, they said on Thursday*: what was said is the news.
  const inLead = told.filter(({ sentence }) => sentence < leadSentences);
  const news = inLead.find(({ use }) => use === "said") ?? latestOf(inLead);
  const isToldByLead = news !== undefined;
  return named.map(({ weekday, use }) => ({
    weekday,
    use:
      isToldByLead && weekday !== news.weekday && (use === "said" || use === "plain")
        ? "earlier"
        : use,
  }));
}

/** *The truce signed on Wednesday was welcomed on Thursday*: of several weekdays the one that the others lead up to in the fewest days. */
function latestOf<Named extends { readonly weekday: number }>(
  named: readonly Named[],
): Named | undefined {
  const spans = named.map(({ weekday }) =>
    Math.max(...named.map((other) => (weekday - other.weekday + 7) % 7)),
  );
  return named[spans.indexOf(Math.min(...spans))];
}

function weekdayUse(time: TimeFact): { weekday: number; use: WeekdayUse } | null {
  const match = /^(>?)weekday=(\d)(?!&)(?::(T\w\w))?/.exec(time.relative ?? "");
  if (match === null) return isOverTheWeekend(time) ? { weekday: 7, use: "weekend" } : null;
  const isNight = match[3] === "TNI" || match[3] === "TEV" || /\blate\b/i.test(time.evidence.exact);
  const use =
    match[1] === ">" || time.toCome ? "ahead" : time.said ? "said" : isNight ? "night" : "plain";
  return { weekday: Number(match[2]), use };
}

function isOverTheWeekend({ relative, toCome }: TimeFact): boolean {
  return relative === "weekend=0" && !toCome;
}

/** *on Thursday (June 13)*, *this week (June 13)*: the date repeats what stands before it. */
function isBesideWeekday({ evidence }: TimeFact, times: readonly TimeFact[]): boolean {
  return (
    /\p{L}{3,}day\b/u.test(evidence.exact) ||
    times.some(
      (other) =>
        /weekday=|^week:0|^day:/.test(other.relative ?? "") &&
        evidence.start >= other.evidence.end &&
        evidence.start - other.evidence.end <= 4,
    )
  );
}

/** Days from which *so many days ago* looks back on something that a text prints. */
const leastDaysAgo = 3;

const unitOf: Readonly<Record<string, Since["unit"]>> = {
  D: "day",
  M: "month",
  Y: "year",
};

function sinceIn(time: TimeFact): Since | null {
  const back = /^(day|week|month):-(\d+)$/.exec(time.relative ?? "");
  if (back !== null) {
    const [, unit, count] = back;
    // *Yesterday* moves with the writing: neighbours tell what happened then.
    if (unit === "day" && Number(count) < leastDaysAgo) return null;
    const byCalendar = /\blast\b/i.test(time.evidence.exact);
    return { unit: unit as Since["unit"], count: Number(count), byCalendar, counted: false, time };
  }
  // Days and weeks after something are within one story. Deeper in a text *a year after* is a part of its history, not the news.
  if (!time.after || !isInLead(time)) return null;
  const length = /^P(\d{1,3})([DMY])$/.exec(time.value ?? "");
  const unit = unitOf[length?.[2] ?? ""];
  if (length === null || unit === undefined) return null;
  return { unit, count: Number(length[1]), byCalendar: false, counted: true, time };
}
