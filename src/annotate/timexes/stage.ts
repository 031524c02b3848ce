import type { Timex } from "../../doc/index.ts";
import type { Day } from "../../text/index.ts";
import { firstEndingAfter } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { directionAt } from "./direction.ts";
import { type Found, findExpressions } from "./find.ts";
import { referenceDay } from "./reference.ts";
import { referenceOf, resolveRelative } from "./resolve.ts";

/**
 * Finds time expressions and gives them TIMEX3 values. What depends on the day of
 * writing is resolved where the document gives that day, and keeps its relative form
 * beside the value, so that a record that dates the document later can resolve it.
 */
export function timexes(): Stage<"blocks" | "tokens" | "sentences" | "tags", "timexes"> {
  return {
    gives: "timexes",
    version: 1,
    run: (doc) => {
      const found = findExpressions(doc.text);
      const writing = referenceDay(doc, found);
      const narrative = isNarrative(found, writing);
      const { sentences } = doc.layers;
      let spokenOf: Day | null = null;
      return found.map(({ start, end, type, value, relative, anchored }): Timex => {
        if (relative === null) {
          spokenOf = (value === null ? null : referenceOf(value)) ?? spokenOf;
          return { start, end, type, value, relative };
        }
        const sentence = sentences[firstEndingAfter(sentences, start)];
        const direction = sentence === undefined ? "past" : directionAt(doc, start, sentence);
        // A history tells in the time it speaks of; *today* and *now* are still the writer's.
        const told = anchored || (narrative && /=|^day:0:T/.test(relative));
        const reference = told ? (spokenOf ?? writing) : writing;
        const resolved =
          reference === null
            ? null
            : resolveRelative(relative, reference, told && !anchored ? "future" : direction);
        spokenOf = (resolved === null ? null : referenceOf(resolved)) ?? spokenOf;
        return { start, end, type, value: resolved, relative: told ? `+${relative}` : relative };
      });
    },
  };
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
