import { type Day, dayNumber, parseDay } from "../../text/index.ts";
import type { Found } from "./found.ts";

/** A day that stands alone on its line, above what was said or written on it. */
export interface DayLine {
  readonly start: number;
  readonly day: Day;
}

/** Characters behind the day in which its line ends, and in which what it dates begins. */
const reach = 160;
/** Characters before the day among which its line begins. */
const lead = 6;
/** What may stand before the day on its line. */
const head = /\n[ \t([]*$/;
/** Behind the day nothing but its hour, then a sentence or a long line: the titles of other pages are neither. */
const tail =
  /^[ \t,.:;)\]–—-]*(?:\d{1,2}[:.]\d\d[ \t]*(?:[ap]\.?m\.?)?)?[ \t)\]]*\n\s*(?:[^\n]{60}|[^\n]*[.!?…”"][ \t]*(?:\n|$))/i;

/**
 * The lines of minutes, diaries and running reports that date what stands under them, in
 * text order; none where they name one day only, which is that of the whole text.
 */
export function findDayLines(text: string, found: readonly Found[]): readonly DayLine[] {
  const lines = found.flatMap(({ start, end, value }): DayLine[] => {
    const day = value === null ? null : parseDay(value);
    if (day === null || !tail.test(text.slice(end, end + reach))) return [];
    const before = start < lead ? `\n${text.slice(0, start)}` : text.slice(start - lead, start);
    return head.test(before) ? [{ start, day }] : [];
  });
  return new Set(lines.map(({ day }) => dayNumber(day))).size > 1 ? lines : [];
}
