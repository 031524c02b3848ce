import type { Day } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { findExpressions } from "./find.ts";
import type { Found } from "./found.ts";
import { referenceDay } from "./reference.ts";
import { settleOrder } from "./slashed-days.ts";
import { Telling } from "./telling.ts";

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
      const isNarrative = tellsOfThePast(found, writing);
      const telling = new Telling(doc, { writing, isNarrative });
      return found.flatMap((each) => telling.resolve(each) ?? []);
    },
  };
}

/** Years named outright from which a text counts as a history, and the share of them long past. */
const leastYears = 6;
const pastShare = 0.6;

/** Whether a text tells of years long past, so that *on 6 July* is of the year last named. */
function tellsOfThePast(found: readonly Found[], writing: Day | null): boolean {
  const years = found.flatMap(({ value }) => {
    const year = value === null ? null : /^\d{4}/.exec(value)?.[0];
    return year === null || year === undefined ? [] : Number(year);
  });
  const until = writing?.year ?? Math.max(...years);
  const past = years.filter((year) => year < until - 2).length;
  return years.length >= leastYears && past >= years.length * pastShare;
}
