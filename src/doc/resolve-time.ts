import {
  type Day,
  dayNumber,
  feastDate,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  weekdayOf,
} from "../text/index.ts";
import { referenceOf } from "./reference-of.ts";

/** Which way from the reference a weekday, month or season without a year lies. */
export type Direction = "past" | "future" | "near" | "told";

/**
 * The value of a relative expression seen from a reference day; null where none
 * follows. Relative expressions are written
 * `day:-1`, `week:-2`, `month:0`, `quarter:1`, `year:-1`, `decade:0`, `century:0`, `weekend:0` (units away),
 * `weekday=5`, `month=3`, `day=03-14`, `quarter=3`, `season=SU` (named, the year left out) and
 * `weekof=06-09` (the week that begins on such a day or has it), `weekto=06-15` (the week that ends on it),
 * `weekday=5&24` (a Friday the 24th), `weekday2=1` (Monday week), `weekday2=1&2` (two weeks from Monday), `monthday=24` (the 24th of a month) and `feast=E-2` (see `feastDate`), each with an optional `:TMO`-like part of the day at the end
 * and an optional direction `<` (before), `>` (after), `=` (of this year or week), `<<` (of the
 * year or week before) or `>>` (of the year or week after) in front; `weekdayback=7&2` is two Sundays ago, `sameday:-1` a year ago today.
 */
export function resolveRelative(
  relative: string,
  reference: Day,
  direction: Direction,
): string | null {
  const match = /^(<<|>>|[<>=]?)(\w+)([:=])(-?[\w&-]+?)(?::(T\w\w|T\d\d(?::\d\d)?))?$/.exec(
    relative,
  );
  if (match === null) return null;
  const [, sign = "", unit = "", kind = "", argument = "", part = ""] = match;
  const way: Way = ways[sign] ?? direction;
  const value =
    kind === ":"
      ? resolveOffset(unit, Number(argument), reference)
      : resolveNamed(unit, argument, reference, way);
  return value === null ? null : value + part;
}

function resolveOffset(unit: string, offset: number, { year, month, day }: Day): string | null {
  const number = dayNumber({ year, month, day });
  switch (unit) {
    case "day":
      return isoDay(number + offset);
    case "week":
      return isoWeek(number + 7 * offset);
    case "weekend":
      return `${isoWeek(number + 7 * offset)}-WE`;
    case "sameday":
      return isDay({ year: year + offset, month, day })
        ? isoDay(dayNumber({ year: year + offset, month, day }))
        : null;
    case "month":
      return isoMonth(year, month + offset);
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset;
      return `${String(Math.floor(index / 4)).padStart(4, "0")}-Q${(index % 4) + 1}`;
    }
    case "year":
      return yearOrBefore(year + offset);
    case "decade":
      return year + 10 * offset < 1
        ? yearOrBefore(year + 10 * offset)
        : String(Math.floor(year / 10) + offset).padStart(3, "0");
    case "century":
      return year + 100 * offset < 1
        ? yearOrBefore(year + 100 * offset)
        : String(Math.floor(year / 100) + offset).padStart(2, "0");
    default:
      return null;
  }
}

/** *0079*, *BC0970*: there is no year 0. */
function yearOrBefore(year: number): string {
  return year < 1 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

/** A direction that is only likely, or one that words like *last* and *next* bind to. */
type Way = Direction | "before" | "after" | "this" | "periodBefore" | "periodAfter";

/** What the signs in front bind to. */
const ways: Readonly<Record<string, Way>> = {
  "<": "before",
  ">": "after",
  "=": "this",
  "<<": "periodBefore",
  ">>": "periodAfter",
};

function resolveNamed(unit: string, argument: string, reference: Day, way: Way): string | null {
  switch (unit) {
    case "weekday": {
      const [weekday = "", day] = argument.split("&");
      return day === undefined
        ? resolveWeekday(Number(weekday), reference, way)
        : resolveWeekdayOfMonth(Number(weekday), Number(day), reference, way);
    }
    case "month": {
      const month = Number(argument);
      const year = yearFor(month, 15, reference, way, true);
      // In March the February just gone is *last month*: *last February* is that of the year before.
      const isLastMonth = way === "before" && (reference.month - month + 12) % 12 === 1;
      return isoMonth(isLastMonth ? year - 1 : year, month);
    }
    case "day": {
      const [month = 1, day = 1] = argument.split("-").map(Number);
      const year = yearFor(month, day, reference, way, false);
      return isDay({ year, month, day }) ? isoDay(dayNumber({ year, month, day })) : null;
    }
    case "weekof":
    case "weekto": {
      const day = referenceOf(resolveNamed("day", argument, reference, way) ?? "");
      const inside = unit === "weekof" ? 1 : -1;
      return day === null ? null : isoWeek(dayNumber(day) + inside);
    }
    case "weekdayback": {
      const [weekday = 1, times = 1] = argument.split("&").map(Number);
      const back = (weekdayOf(dayNumber(reference)) - weekday + 6) % 7;
      return isoDay(dayNumber(reference) - back - 1 - 7 * (times - 1));
    }
    case "weekday2": {
      const [weekday = 1, weeks = 1] = argument.split("&").map(Number);
      return isoDay(dayNumber(reference) + daysTo(weekday, reference) + 7 * weeks);
    }
    case "monthday":
      return resolveMonthday(Number(argument), reference, way);
    case "feast":
      return resolveFeast(argument, reference, way);
    case "quarter": {
      const year = yearOfQuarter(Number(argument), reference, way);
      return `${year}-Q${argument}`;
    }
    case "weekend": {
      // The Saturday decides: on a Sunday *the weekend* is still the one at hand.
      const back = weekdayOf(dayNumber(reference)) < 6 && way !== "future" && way !== "this";
      return `${isoWeek(dayNumber(reference) - (back ? 7 : 0))}-WE`;
    }
    case "season": {
      const month = { SP: 4, SU: 7, FA: 10, WI: 1 }[argument] ?? 7;
      const year = yearFor(month, 15, reference, way, true);
      // In May *last spring* is not the one at hand.
      const isAtHand = way === "before" && Math.abs(reference.month - month) <= 1;
      return `${isAtHand && year === reference.year ? year - 1 : year}-${argument}`;
    }
    default:
      return null;
  }
}

/** The nearest such weekday the given way; the reference day itself counts for every way. */
function resolveWeekday(weekday: number, reference: Day, way: Way): string {
  const number = dayNumber(reference);
  const today = weekdayOf(number);
  const back = (today - weekday + 7) % 7;
  if (way === "before") return isoDay(number - (back === 0 ? 7 : back));
  if (way === "after") return isoDay(number + daysTo(weekday, reference));
  if (way === "future") return isoDay(number + ((weekday - today + 7) % 7));
  const weeks = { this: 0, periodBefore: -1, periodAfter: 1 }[way as string];
  if (weeks !== undefined) return isoDay(number - today + weekday + 7 * weeks);
  if (way === "near" && back > 3) return isoDay(number + 7 - back);
  return isoDay(number - back);
}

/** Days to the next such weekday, one to seven. */
function daysTo(weekday: number, reference: Day): number {
  return ((weekday - weekdayOf(dayNumber(reference)) + 6) % 7) + 1;
}

/** Such a day of the last, this or the next month; else the nearest the given way, the reference day included. */
function resolveMonthday(day: number, { year, month, day: today }: Day, way: Way): string | null {
  const step =
    way === "before"
      ? -1
      : way === "after"
        ? 1
        : way === "past" && day > today
          ? -1
          : way === "future" && day < today
            ? 1
            : 0;
  const index = year * 12 + month - 1 + step;
  const at = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return isDay(at) ? isoDay(dayNumber(at)) : null;
}

/** The feast nearest to the reference, with the tense as weight; *last* and *next* bind. */
function resolveFeast(rule: string, reference: Day, way: Way): string | null {
  const now = dayNumber(reference);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  const only = { this: 0, told: 0, periodBefore: -1, periodAfter: 1 }[way as string];
  for (const away of [-1, 0, 1]) {
    if (only !== undefined && away !== only) continue;
    const value = feastDate(rule, reference.year + away);
    const feast = value === null ? null : referenceOf(value);
    if (feast === null) return null;
    const cost = only === undefined ? costOf(dayNumber(feast) - now, way) : 0;
    if (cost >= least) continue;
    least = cost;
    best = value;
  }
  return best;
}

/** Days ahead that still count as past: datelines run late. */
const runLate = 2;
/** Days that going against the tense must save before a weekday with its number lies that way: *play again on Sunday (25)*. */
const pairWeight = 60;

/** The month in which the day is that weekday, the nearest with the tense as weight, within fourteen months; null when none is. */
function resolveWeekdayOfMonth(
  weekday: number,
  day: number,
  reference: Day,
  way: Way,
): string | null {
  const now = dayNumber(reference);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = -14; offset <= 14; offset++) {
    const index = reference.year * 12 + reference.month - 1 + offset;
    const candidate = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
    if (!isDay(candidate)) continue;
    const number = dayNumber(candidate);
    if (weekdayOf(number) !== weekday) continue;
    const gap = number - now;
    if ((way === "before" && gap > runLate) || (way === "after" && gap < 0)) continue;
    const against = (way === "past" && gap > runLate) || (way === "future" && gap < 0);
    const cost = Math.abs(gap) + (against ? pairWeight : 0);
    if (cost >= least) continue;
    least = cost;
    best = number;
  }
  return best === null ? null : isoDay(best);
}

/** Months after its end in which a quarter is still reported on, even by a text that looks ahead. */
const reported = 4;

/** The year of a quarter: the last that has begun; for a text that looks ahead the next, once the reports are out. */
function yearOfQuarter(quarter: number, reference: Day, way: Way): number {
  if (way !== "past" && way !== "future" && way !== "near") {
    return yearFor(quarter * 3 - 1, 15, reference, way, true);
  }
  const { year, month } = reference;
  const first = quarter * 3 - 2;
  if (way === "future") return month - (first + 2) > reported ? year + 1 : year;
  return way === "past" && first > month ? year - 1 : year;
}

/** Days back from which *in January*, told after December, is of the next year. */
const yearTurned = 240;

/** Days that going against the tense must save before it is believed to mislead. */
const tenseWeight = 190;

/**
 * The year of a month or day that was printed without one: the nearest, with the
 * tense as weight; *last* and *next* bind. `coarse` compares months only.
 */
function yearFor(month: number, day: number, reference: Day, way: Way, coarse: boolean): number {
  const { year } = reference;
  if (way === "this") return year;
  if (way === "periodBefore") return year - 1;
  if (way === "periodAfter") return year + 1;
  const now = reference.month * 30.4 + (coarse ? 15 : reference.day);
  const then = month * 30.4 + (coarse ? 15 : day);
  // A story keeps to its year until a month lies so far back that the year must have turned.
  if (way === "told") return then - now < -yearTurned ? year + 1 : year;
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const cost = costOf(then - now + (candidate - year) * 365, way);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** Days away, those against the tense made longer and those against *last* or *next* ruled out. */
function costOf(gap: number, way: Way): number {
  const against = (way === "past" && gap > 0) || (way === "future" && gap < 0);
  const bound = (way === "before" && gap >= 0) || (way === "after" && gap <= 0);
  return Math.abs(gap) + (against ? tenseWeight : 0) + (bound ? 10_000 : 0);
}
