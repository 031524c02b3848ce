import type { Day } from "../../text/index.ts";
import type { Found } from "./found.ts";

/** Years named outright from which a text counts as a history, and the share of them long past. */
const leastYears = 6;
const pastShare = 0.6;

/**
 * Whether a text tells of years long past, so that *on 6 July* is of the year last named;
 * without a day of writing, past is seen from the last year that it names.
 */
export function isNarrative(found: readonly Pick<Found, "value">[], writing: Day | null): boolean {
  const years = found.flatMap(({ value }) => {
    const year = value === null ? null : /^\d{4}/.exec(value)?.[0];
    return year === null || year === undefined ? [] : Number(year);
  });
  const until = writing?.year ?? years.reduce((last, year) => Math.max(last, year), 0);
  const past = years.filter((year) => year < until - 2).length;
  return years.length >= leastYears && past >= years.length * pastShare;
}
