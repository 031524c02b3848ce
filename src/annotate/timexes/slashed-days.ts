import type { Found } from "./found.ts";
import { clockOf } from "./read-clock.ts";
import { absolute, dated } from "./reading.ts";
import { pad } from "./words.ts";

/** A day in figures between strokes or hyphens, whose year is not first. */
const inFigures = /^(\d{1,2})([/-])(\d{1,2})\2((?:\d\d)?\d\d)(?!\d)/;

/** *11:40 PM EST*: halves of the day and zones of a country that writes the month first. */
const american = /\b[ap]\.?m\.? ?\(?(?:[ECMP][SD]?T)\b/i;

/** The hour behind a day. */
const clock = / (\d\d?):(\d\d)(?::\d\d)?(?: ?([ap]\.?m))?/i;

/**
 * *04/05/2031* is 4 May where the same text writes *20/05/2031*, and 5 April where it
 * writes *05/20/2031*: one text has one order. One that is the day that came with the
 * document in one order only shows it too, and so does *PM EST* behind it. Where a text shows none, or both, the year
 * stays alone.
 */
export function settleOrder(
  text: string,
  found: readonly Found[],
  cameWith: string | null,
): readonly Found[] {
  let [dayFirst, monthFirst, open] = [false, false, false];
  for (const { start, end } of found) {
    const match = inFigures.exec(text.slice(start, end));
    if (match === null) continue;
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a > 12 && b <= 12) dayFirst = true;
    else if (b > 12 && a <= 12) monthFirst = true;
    else if (a !== b) {
      open = true;
      if (american.test(text.slice(start, end + 8))) monthFirst = true;
      const year = match[4]?.slice(-2) ?? "";
      const came = cameWith?.slice(2, 10);
      if (came === `${year}-${pad(b)}-${pad(a)}`) dayFirst = true;
      if (came === `${year}-${pad(a)}-${pad(b)}`) monthFirst = true;
    }
  }
  if (!open || dayFirst === monthFirst) return found;
  return found.map((each) => {
    const match = inFigures.exec(text.slice(each.start, each.end));
    if (match === null || each.value === null || !/^\d{4}$/.test(each.value)) return each;
    const [a, b] = [Number(match[1]), Number(match[3])];
    const [, hour, minute, half] = clock.exec(text.slice(each.start, each.end)) ?? [];
    const tail = clockOf(hour, minute, half);
    const read = dated(each.value, dayFirst ? b : a, dayFirst ? a : b, tail);
    return read === null ? each : { ...each, ...absolute(read.type, read.value ?? each.value) };
  });
}
