import type { Doc, Timex } from "../../doc/index.ts";
import { referenceOf, resolveRelative } from "../../doc/index.ts";
import type { Day } from "../../text/index.ts";
import { dayNumber, firstEndingAfter, parseDay } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { directionAt, isSurelyPast } from "./direction.ts";
import { findExpressions } from "./find.ts";
import type { Found } from "./found.ts";
import { referenceDay } from "./reference.ts";
import { settleOrder } from "./slashed-days.ts";

/**
 * Finds time expressions and gives them TIMEX3 values. What depends on the day of
 * writing is resolved where the document gives that day, and keeps its relative form
 * beside the value, so that a record that dates the document later can resolve it.
 */
export function timexes(): Stage<"blocks" | "tokens" | "sentences" | "tags", "timexes"> {
  return {
    gives: "timexes",
    version: 8,
    run: (doc) => {
      const found = settleOrder(doc.text, findExpressions(doc.text), doc.origin.date);
      const writing = referenceDay(doc, found);
      const narrative = isNarrative(found, writing);
      return resolveAll(doc, found, writing, narrative);
    },
  };
}

/** Characters after the name of a quarter within which *a year earlier* is that quarter of the year before. */
const quarterReach = 900;

function resolveAll(
  doc: Doc<"tokens" | "sentences" | "tags">,
  found: readonly Found[],
  writing: Day | null,
  narrative: boolean,
): Timex[] {
  const { sentences } = doc.layers;
  let last: Timex | null = null;
  const keep = (timex: Timex): Timex[] => {
    last = timex;
    return [timex];
  };
  let spokenOf: Day | null = null;
  let isNear = false;
  let quarter: { readonly value: string; readonly at: number } | null = null;
  return found.flatMap(({ start, end, type, value, relative, anchored }): Timex[] => {
    if (relative === null) {
      // A season leads a story in, and does not carry it off: *they hoped for the spring of 1919*.
      const day =
        value === null || (spokenOf !== null && isPart(value)) ? null : referenceOf(value);
      if (day !== null) isNear = /^\d{4}-\d\d/.test(value ?? "");
      spokenOf = day ?? spokenOf;
      if (value !== null && isQuarter(value)) quarter = { value, at: start };
      return keep({ start, end, type, value, relative });
    }
    const clock = clockAfter(doc.text, last, { start, relative });
    if (clock !== null) return keep({ start, end, type, ...clock });
    if (isWeekdayOf(doc.text, last, { start, relative })) {
      return keep({ start, end, type, value: last?.value ?? null, relative: null });
    }
    const near = quarter !== null && start - quarter.at < quarterReach ? quarter.value : null;
    const yearBefore = relative === "year:-1" && /^an?\b/i.test(doc.text.slice(start, end));
    if (relative.startsWith("period:") || (yearBefore && near !== null)) {
      const back = relative.startsWith("period:0") ? 0 : 1;
      if (near !== null) {
        return keep({ start, end, type, value: yearsBefore(near, back), relative: `+${relative}` });
      }
      if (writing === null) return [];
      const own = back === 1 ? "year:-1" : "quarter:-1";
      return keep({
        start,
        end,
        type,
        value: resolveRelative(own, writing, "past"),
        relative: own,
      });
    }
    const until = endOfDays(doc.text, last, { start, relative });
    if (until !== null) return keep({ start, end, type, value: until, relative });
    const sentence = sentences[firstEndingAfter(sentences, start)];
    const direction = sentence === undefined ? "past" : directionAt(doc, { start, end }, sentence);
    // A history tells in the time it speaks of; *today* and *now* are still the writer's.
    // A whole year that is spoken of tells no weekday.
    const told =
      (anchored ||
        (narrative && (/=|^day:0:T/.test(relative) || isThePeriod(doc.text.slice(start, end))))) &&
      (isNear || !/weekday|weekend|^(?:day|week):/.test(relative));
    // *I remember that Monday*: one that the text knows of and the reader does not.
    if (anchored && !told && relative.startsWith("weekday")) {
      return keep({ start, end, type, value: null, relative: `+${relative}` });
    }
    const reference = told ? (spokenOf ?? writing) : writing;
    const isPast =
      direction === "past" &&
      !told &&
      relative.startsWith("month=") &&
      sentence !== undefined &&
      isSurelyPast(doc, { start, end }, sentence);
    const resolved =
      reference === null
        ? null
        : isPast
          ? resolvePast(relative, reference)
          : resolveRelative(relative, reference, told && !anchored ? "told" : direction);
    if (resolved !== null && isQuarter(resolved)) quarter = { value: resolved, at: start };
    // News compares each figure with *a year earlier*: these do not lead on from one another.
    if (
      narrative
        ? told && !/^year:/.test(relative)
        : !anchored || /^=(?:day|month)=|^day:-?[1-9]\d?$/.test(relative)
    ) {
      // *At 9 o'clock* names no day that what follows could count from.
      const isHour = /^day:0:T\d/.test(relative);
      const day =
        resolved === null || isHour || (spokenOf !== null && isPart(resolved))
          ? null
          : referenceOf(resolved);
      if (day !== null) isNear = /^\d{4}-\d\d/.test(resolved ?? "");
      spokenOf = day ?? spokenOf;
    }
    return keep({
      start,
      end,
      type,
      value: resolved,
      relative: told ? `+${relative}` : relative,
    });
  });
}

/** The last such month or day that has begun by the reference. */
function resolvePast(relative: string, reference: Day): string | null {
  const near = resolveRelative(relative, reference, "past");
  const day = near === null ? null : referenceOf(near);
  return day === null || dayNumber(day) <= dayNumber(reference)
    ? near
    : resolveRelative(`<${relative}`, reference, "past");
}

/** Characters between a day and its hour: *3 June 2031 at 22:40*, *Friday, 9 a.m.* */
const clockGap = /^(?:,| at|, at)? $/;

/** An hour that stands right after a day is of that day; null for anything else. */
function clockAfter(
  text: string,
  last: Timex | null,
  { start, relative }: Pick<Found, "start" | "relative">,
): Pick<Timex, "value" | "relative"> | null {
  const hour = /^day:0:(T\d\d:\d\d)$/.exec(relative ?? "")?.[1];
  if (hour === undefined || last?.type !== "DATE" || start - last.end > 5) return null;
  if (!clockGap.test(text.slice(last.end, start))) return null;
  const isDayValue = last.value !== null && /^\d{4}-\d\d-\d\d$/.test(last.value);
  const isDayForm = last.relative !== null && /(?:weekday|day)[=:][\w&-]+$/.test(last.relative);
  if (last.relative === null ? !isDayValue : !isDayForm) return null;
  return {
    value: isDayValue ? `${last.value}${hour}` : null,
    relative: last.relative === null ? null : `${last.relative}:${hour}`,
  };
}

/** *Friday to Sunday*: the day on which such a stretch ends is the first after the day on which it begins. */
function endOfDays(
  text: string,
  last: Timex | null,
  { start, relative }: Pick<Found, "start" | "relative">,
): string | null {
  const weekday = /^weekday=\d$/.test(relative ?? "") ? relative : null;
  const from = /^weekday=\d$/.test(last?.relative ?? "") ? parseDay(last?.value ?? "") : null;
  if (weekday === null || last === null || from === null) return null;
  return /^(?:-to-|[ ]?[-–][ ]?| to | through | till | until )$/.test(text.slice(last.end, start))
    ? resolveRelative(weekday, from, "future")
    : null;
}

/** *11 November 1996, a Monday*: which weekday a printed day was. */
function isWeekdayOf(
  text: string,
  last: Timex | null,
  { start, relative }: Pick<Found, "start" | "relative">,
): boolean {
  return (
    /^weekday=\d$/.test(relative ?? "") &&
    last?.relative === null &&
    /^\d{4}-\d\d-\d\d$/.test(last.value ?? "") &&
    /^, an? $|^ \($/.test(text.slice(last.end, start))
  );
}

/** *the year*, *the end of the month*: those a history is telling of. */
function isThePeriod(words: string): boolean {
  return /\bthe (?:year|month|week)$|^(?:year|month)['’]s end$/i.test(words);
}

/** A season, a quarter or a half of a year. */
function isPart(value: string): boolean {
  return /^\d{4}-[SFWQH]/.test(value);
}

function isQuarter(value: string): boolean {
  return /^\d{4}-[QH]\d$/.test(value);
}

function yearsBefore(period: string, years: number): string {
  return String(Number(period.slice(0, 4)) - years).padStart(4, "0") + period.slice(4);
}

/** Years named outright from which a text counts as a history, and the share of them long past. */
const leastYears = 6;
const pastShare = 0.6;

/** Whether a text tells of years long past, so that *on 6 July* is of the year last named. */
function isNarrative(found: readonly Found[], writing: Day | null): boolean {
  const years = found.flatMap(({ value }) => {
    const year = value === null ? null : /^\d{4}/.exec(value)?.[0];
    return year === null || year === undefined ? [] : Number(year);
  });
  const until = writing?.year ?? Math.max(...years);
  const past = years.filter((year) => year < until - 2).length;
  return years.length >= leastYears && past >= years.length * pastShare;
}
