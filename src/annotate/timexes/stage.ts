import type { Doc, Timex } from "../../doc/index.ts";
import { referenceOf, resolveRelative } from "../../doc/index.ts";
import type { Day } from "../../text/index.ts";
import { firstEndingAfter } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { directionAt } from "./direction.ts";
import { findExpressions } from "./find.ts";
import type { Found } from "./found.ts";
import { referenceDay } from "./reference.ts";

/**
 * Finds time expressions and gives them TIMEX3 values. What depends on the day of
 * writing is resolved where the document gives that day, and keeps its relative form
 * beside the value, so that a record that dates the document later can resolve it.
 */
export function timexes(): Stage<"blocks" | "tokens" | "sentences" | "tags", "timexes"> {
  return {
    gives: "timexes",
    version: 5,
    run: (doc) => {
      const found = findExpressions(doc.text);
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
  let spokenOf: Day | null = null;
  let isNear = false;
  let quarter: { readonly value: string; readonly at: number } | null = null;
  return found.flatMap(({ start, end, type, value, relative, anchored }): Timex[] => {
    if (relative === null) {
      const day = value === null ? null : referenceOf(value);
      if (day !== null) isNear = /^\d{4}-\d\d/.test(value ?? "");
      spokenOf = day ?? spokenOf;
      if (value !== null && isQuarter(value)) quarter = { value, at: start };
      return [{ start, end, type, value, relative }];
    }
    const near = quarter !== null && start - quarter.at < quarterReach ? quarter.value : null;
    const yearBefore = relative === "year:-1" && /^an?\b/i.test(doc.text.slice(start, end));
    if (relative.startsWith("period:") || (yearBefore && near !== null)) {
      const back = relative.startsWith("period:0") ? 0 : 1;
      if (near !== null) {
        return [{ start, end, type, value: yearsBefore(near, back), relative: `+${relative}` }];
      }
      if (writing === null) return [];
      const own = back === 1 ? "year:-1" : "quarter:-1";
      return [{ start, end, type, value: resolveRelative(own, writing, "past"), relative: own }];
    }
    const sentence = sentences[firstEndingAfter(sentences, start)];
    const direction = sentence === undefined ? "past" : directionAt(doc, { start, end }, sentence);
    // A history tells in the time it speaks of; *today* and *now* are still the writer's.
    // A whole year that is spoken of tells no weekday.
    const told =
      (anchored ||
        (narrative && (/=|^day:0:T/.test(relative) || isThePeriod(doc.text.slice(start, end))))) &&
      (isNear || !/weekday|weekend|^day:/.test(relative));
    const reference = told ? (spokenOf ?? writing) : writing;
    const resolved =
      reference === null
        ? null
        : resolveRelative(relative, reference, told && !anchored ? "told" : direction);
    if (resolved !== null && isQuarter(resolved)) quarter = { value: resolved, at: start };
    // News compares each figure with *a year earlier*: these do not lead on from one another.
    if (narrative ? told && !/^year:/.test(relative) : !anchored) {
      const day = resolved === null ? null : referenceOf(resolved);
      if (day !== null) isNear = /^\d{4}-\d\d/.test(resolved ?? "");
      spokenOf = day ?? spokenOf;
    }
    return [{ start, end, type, value: resolved, relative: told ? `+${relative}` : relative }];
  });
}

/** *the year*, *the end of the month*: those a history is telling of. */
function isThePeriod(words: string): boolean {
  return /\bthe (?:year|month|week)$/i.test(words);
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
