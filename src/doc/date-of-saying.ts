import { dayNumber, parseDay } from "../text/index.ts";
import type { Timex } from "./layers.ts";
import { resolveRelative } from "./resolve-time.ts";
import { edtfOf, stretchOf } from "./timex-date.ts";

/**
 * Days by which the day given for a document may lie before a day that it tells as past: pages are dated by the
 * evening before. In the documents of `dating/` and `polnear/` such days lie one day ahead, or more
 * than twenty and then are of the year before.
 */
const runLate = 4;

/**
 * When something was said that a text tells with a time, EDTF: a day, month or year, or the
 * interval of a week or a quarter. Nothing is printed before it is said: a weekday, month or day whose
 * week or year was only inferred is of the one before where it lies after `written`, the day of
 * writing; a day that is printed with its month stays where it is no more than a few days ahead, as the day
 * given for a document may be that of its first edition; of *this week* only the days up to `written` count. Null
 * for *tomorrow*, for seasons and for what is not known. Where `written` is no day, or null, values stay as they are.
 */
export function dateOfSaying(
  { value, relative }: Pick<Timex, "value" | "relative">,
  written: string | null,
): string | null {
  const date = value === null ? null : edtfOf(value);
  const now = written === null || written.length !== 10 ? null : parseDay(written);
  if (date === null || written === null || now === null || relative === null) return date;
  // *Tomorrow*, *next Friday*: nothing has been said then; *a day later* counts from a day that was told of.
  if (/^(?:>|\w+:[1-9])/.test(relative)) return null;
  const [from = date, to = from] = date.split("/");
  const last = written.slice(0, to.length);
  if (from <= last) return to <= last ? date : stretchOf(from, last);
  if (relative.startsWith("+")) return null;
  const isPrinted = /^[<=]?(?:day=|weekday=\d&)/.test(relative);
  if (isPrinted && isJustAhead(date, written)) return date;
  const before = resolveRelative(`<${relative.replace(/^[<=]+/, "")}`, now, "past");
  return before === null ? null : edtfOf(before);
}

/** Whether a printed day lies after the day given for its document by no more than such days run late. */
export function isJustAhead(date: string, written: string): boolean {
  const [day, now] = [date, written].map((each) => (each.length === 10 ? parseDay(each) : null));
  const ahead = day == null || now == null ? 0 : dayNumber(day) - dayNumber(now);
  return ahead > 0 && ahead <= runLate;
}
