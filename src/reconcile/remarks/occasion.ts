import { daysApart, type Report } from "./report.ts";
import type { Word } from "./words.ts";

/** Days within which two reports that say when can tell of one occasion: time zones. */
const sameDays = 1;

/** Days between two reports beyond which the later looks back. */
export const latePrint = 3;

/**
 * `same` where the dates of two reports fit, `month` where one says only in which month
 * and the other is of it, `later` where one was printed long after the other, which may
 * be the same words recalled.
 */
export type Occasion = "same" | "month" | "unknown" | "later" | "other";

/** Whether two reports can tell of one occasion. `mostDays` is how long after the words print may come. */
export function occasionOf(a: Report, b: Report, mostDays: number): Occasion {
  const apart = daysApart(a.date, b.date);
  if (apart === null) return isOfMonth(a, b) || isOfMonth(b, a) ? "month" : "unknown";
  if (a.isDated && b.isDated) return apart <= sameDays ? "same" : "other";
  if (apart > 0 && (isPrintedBeforeSaid(a, b) || isPrintedBeforeSaid(b, a))) {
    return apart <= sameDays ? "unknown" : "other";
  }
  return apart <= mostDays ? "same" : "later";
}

/** Whether two reports say when, and not the same day: time zones may part them, so that they must be much alike. */
export function areDaysApart(a: Report, b: Report): boolean {
  return a.isDated && b.isDated && daysApart(a.date, b.date) === 1;
}

/** Whether one of two reports was printed long after the other, as far as either says when it was said. */
export function isPrintedLater(a: Report, b: Report): boolean {
  return occasionOf(a, b, latePrint) === "later";
}

/** Whether `a` was printed before `b`, as far as both say when. */
export function isPrintedBefore(a: Report, b: Report): boolean {
  return isBefore(a.date, b.date);
}

/** Whether `a` was printed before the day on which `b` was said: where it is not another time zone, that is another occasion. */
function isPrintedBeforeSaid(a: Report, b: Report): boolean {
  return b.isDated && !a.isDated && isBefore(a.date, b.date);
}

/** Whether `a` says in which month it was said and `b` is of that month. */
function isOfMonth(a: Report, b: Report): boolean {
  if (!a.isDated || a.date === null || b.date === null) return false;
  return a.date.length === 7 && b.date.length === 10 && b.date.startsWith(a.date);
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

/**
 * Whether the one of two reports that was printed later recalls the other's words: it
 * says so (*as she had said*), or has them word for word, told to nobody else. Who says
 * nearly the same a month later says it again, and so does who is retold with it.
 */
export function isRecalled(a: Report, b: Report, areQuoted: boolean): boolean {
  const [early, late] = isBefore(a.date, b.date) ? [a, b] : [b, a];
  if (late.isRecalled) return true;
  if (!areQuoted) return false;
  if (areToldToOthers(a, b)) return false;
  return hasRun(early.words, late.quoted) || hasRun(late.words, early.quoted);
}

/** Whether the one of two reports that was printed later tells what had been said: *as she had said*. */
export function isToldBack(a: Report, b: Report): boolean {
  return (isBefore(a.date, b.date) ? b : a).isRecalled;
}

/** Words of a run, beside those of matter, from which a few that an outlet quotes long afterwards are somebody's own words. */
const leastOfPart = 5;

/** Whether the one of two reports that was printed later quotes a few words of the other, in one run, and retells the rest. */
export function isPartQuotedAgain(a: Report, b: Report): boolean {
  const [early, late] = isBefore(a.date, b.date) ? [a, b] : [b, a];
  if (late.statement.form !== "mixed" || early.statement.form === "indirect") return false;
  return (
    late.quoted.length >= leastOfPart && !areToldToOthers(a, b) && hasRun(early.words, late.quoted)
  );
}

/** Whether two reports say whom the words were told to, and not the same. */
export function areToldToOthers(a: Report, b: Report): boolean {
  const [one, other] = [a, b].map(({ statement }) =>
    statement.addressee?.toLowerCase().replace(behindHead, "").split(" ").at(-1),
  );
  return one !== undefined && other !== undefined && one !== other;
}

/** What stands behind the noun of an addressee: *a crowd **of several hundred***. */
const behindHead = /(?<=\S) (?:of|in|at|from|outside|who|on|near) .*/u;

/** Words of matter from which a run is remembered; fewer are a phrase that is used again and again. */
const leastOfRun = 2;

/** Whether a text has the words of another, in one run that is no mere phrase. */
function hasRun(words: readonly Word[], run: readonly Word[]): boolean {
  return (
    run.filter(({ content }) => content).length >= leastOfRun &&
    words.some((_, at) => run.every(({ stemId }, i) => words[at + i]?.stemId === stemId))
  );
}
