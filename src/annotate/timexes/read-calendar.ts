import { resolveRelative } from "../../doc/index.ts";
import { isDay } from "../../text/index.ts";
import type { Found } from "./found.ts";
import { isBareYear, isNumberOfPart } from "./impostors.ts";
import { before, type Place } from "./place.ts";
import { clockOf } from "./read-clock.ts";
import { absolute, dated, firstYear, type Groups, type Reading, relativeTo } from "./reading.ts";
import { dayOfWord, isYearSpokenOf, monthOf, numberOf, pad } from "./words.ts";

/** *1861-1863*: two years, each an expression. */
export function readYears({ y = "", y2 = "" }: Groups, at: Place): Found[] | null {
  const { words, start, end } = at;
  const to = y2.length === 2 ? y.slice(0, 2) + y2 : y2;
  // *2029/30* is a season or a budget; *2029/45* is the number of a file.
  if (words.includes("/") && Number(to) !== Number(y) + 1) return null;
  if (to <= y || !isBareYear(at)) return null;
  const first = start + words.indexOf(y);
  return [
    { ...absolute("DATE", y), anchored: false, start, end: first + 4 },
    { ...absolute("DATE", to), anchored: false, start: end - y2.length, end },
  ];
}

/** *16.05.2031*: day first where dots or the numbers say so; the year alone where nothing does. */
export function readNumeric(g: Groups, at: Place): Reading | null {
  const { a = "", sep, h, min, ap } = g;
  if (isNumberOfPart(at)) return null;
  const y = g["y"] ?? g["y2"] ?? "";
  const first = Number(a);
  const second = Number(g["b"] ?? g["b2"]);
  if (y.length === 2 && sep === "-") return null;
  const year = y.length === 2 ? (Number(y) < 50 ? `20${y}` : `19${y}`) : y;
  if (Number(year) < firstYear) return null;
  const clock = clockOf(h, min, ap);
  // Dots are day-first wherever they are used (ISO countries of Europe and Asia).
  if (sep === "." || first > 12) return dated(year, second, first, clock);
  if (second > 12) return dated(year, first, second, clock);
  return first === second ? dated(year, first, second, clock) : absolute("DATE", year);
}

/** *the 24th of last month*, *on the 10th*; null where *the 24th* is of something else. */
export function readDayOfMonth({ d = "", mod }: Groups, at: Place): Reading | null {
  const day = dayOfWord(d);
  if (day < 1 || day > 31) return null;
  if (mod !== undefined) {
    const sign = /last|previous/i.test(mod) ? "<" : /next|following/i.test(mod) ? ">" : "=";
    return { ...relativeTo("DATE", `${sign}monthday=${day}`), anchored: isYearSpokenOf(mod) };
  }
  // *finished on the second*, *until the first*: only figures are surely days.
  if (
    !/^\d/.test(d) ||
    !/\b(?:on|by|until|till|since|from|(?:set|due|planned|fixed) for)\s$/i.test(before(at, 10))
  )
    return null;
  return relativeTo("DATE", `monthday=${day}`);
}

/** *the week of 9 June*, *the week ending 15 June*: a week begins on Sunday here and on Monday there. */
export function readWeekOf({ m, m2, d, d2, y, ends }: Groups): Reading | null {
  const month = monthOf(m ?? m2);
  const day = numberOf(d ?? d2);
  if (month === null || !isDay({ year: Number(y ?? 2000), month, day })) return null;
  const relative = `${ends === undefined ? "weekof" : "weekto"}=${pad(month)}-${pad(day)}`;
  if (y === undefined) return relativeTo("DATE", relative);
  const value = resolveRelative(relative, { year: Number(y), month, day }, "near");
  return value === null ? null : absolute("DATE", value);
}

/** *28 February - 2 March 2031*, *May 1-3*: both ends, each an expression; what one leaves out the other says. */
export function readRange(g: Groups, { words, start, end }: Place): Found[] | null {
  const monthFirst = g["ma"] !== undefined;
  const [m1, d1, m2, d2, year, year1] = monthFirst
    ? [g["ma"], g["da"], g["mb"] ?? g["ma"], g["db"], g["yb"], undefined]
    : [g["m1"] ?? g["m2"], g["d1"], g["m2"], g["d2"], g["y2"], g["y1"]];
  const from = monthOf(m1);
  const to = monthOf(m2);
  if (from === null || to === null) return null;
  const split = /[-–—]|\b(?:to|through|until|and|or)\b/i.exec(words);
  if (split === null) return null;
  const left = words.slice(0, split.index).trimEnd();
  const rest = words.slice(split.index + split[0].length);
  const right = rest.trimStart();
  const first = endOfRange(
    from,
    numberOf(d1),
    year1 ?? (year !== undefined && from > to ? String(Number(year) - 1) : year),
  );
  const second = endOfRange(to, numberOf(d2), year);
  if (first === null || second === null) return null;
  return [
    { anchored: false, ...first, start, end: start + left.length },
    { anchored: false, ...second, start: end - right.length, end },
  ];
}

function endOfRange(month: number, day: number, year: string | undefined): Reading | null {
  if (year !== undefined) return dated(year, month, day, "");
  return isDay({ year: 2000, month, day })
    ? relativeTo("DATE", `day=${pad(month)}-${pad(day)}`)
    : null;
}
