import { type Day, dayNumber, parseDay, type Span } from "../text/index.ts";
import type { Timex } from "./layers.ts";

/** A day that stands alone on its line, above what was said or written on it. */
export interface DayLine extends Span {
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
export function findDayLines(
  text: string,
  found: readonly (Span & Pick<Timex, "value">)[],
): readonly DayLine[] {
  const lines = found.flatMap(({ start, end, value }): DayLine[] => {
    const day = value === null ? null : parseDay(value);
    if (day === null || !tail.test(text.slice(end, end + reach))) return [];
    const before = start < lead ? `\n${text.slice(0, start)}` : text.slice(start - lead, start);
    return head.test(before) ? [{ start, end, day }] : [];
  });
  return new Set(lines.map(({ day }) => dayNumber(day))).size > 1 ? lines : [];
}
