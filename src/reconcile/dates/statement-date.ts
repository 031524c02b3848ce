import { dateOfSaying, resolveRelative } from "../../doc/index.ts";
import { parseDay } from "../../text/index.ts";

/**
 * The day, month or year, or the days of a week, in which a statement was made whose cue stands with a relative time (*said today*), once
 * the record dates its document to a day; null where it cannot be told. A statement
 * without a time of its own gets none: a text says when it was written, not that all it
 * quotes was said that day.
 */
export function statementDate(saidAt: string | null, written: string | null): string | null {
  const day = saidAt === null || written === null || written.length < 10 ? null : parseDay(written);
  if (saidAt === null || day === null || written?.includes("/") === true) return null;
  return dateOfSaying({ value: resolveRelative(saidAt, day, "past"), relative: saidAt }, written);
}
