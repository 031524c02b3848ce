import {
  dayParts,
  decadeWords,
  deictics,
  feasts,
  movingFeasts,
  ordinalWords,
  seasons,
  weekdays,
} from "../../lang/en/times.ts";
import { dayNumber, dayOf, feastDate, isDay } from "../../text/index.ts";
import type { Found } from "./found.ts";
import {
  isAnothersFeast,
  isAsMany,
  isBareYear,
  isInTitle,
  isMonthWord,
  isOutlet,
  isRate,
  isSeason,
} from "./impostors.ts";
import type { PatternName } from "./patterns/index.ts";
import { after, before, type Place } from "./place.ts";
import { durationValue, readNumber, readQuantity, readSet, yearOfWords } from "./quantities.ts";
import { readDayOfMonth, readNumeric, readRange, readWeekOf, readYears } from "./read-calendar.ts";
import { clockOf, readClock } from "./read-clock.ts";
import {
  readPeriod,
  readQuarter,
  readRelativeUnit,
  readUnitBefore,
  readYearEnd,
} from "./read-relative.ts";
import { readNthWeekday, readWeekday } from "./read-weekday.ts";
import { absolute, dated, firstYear, type Groups, type Reading, relativeTo } from "./reading.ts";
import {
  dayOfWord,
  isYearSpokenOf,
  monthOf,
  numberOf,
  pad,
  partOf,
  periodSign,
  plain,
  signOf,
  unitOf,
} from "./words.ts";

/** What a pattern's match means; null where the words only look like a time (*she may go*, *2031 tonnes*). */
export function readMatch(name: PatternName, match: RegExpExecArray): Found[] | null {
  const groups: Groups = match.groups ?? {};
  const { 0: words, index: start, input: text } = match;
  const end = start + words.length;
  const at: Place = { text, words, start, end };
  if (name === "range") return readRange(groups, at);
  if (name === "year" && groups["y2"] !== undefined) return readYears(groups, at);
  const reading = readers[name]?.(groups, at);
  if (reading === null || reading === undefined || isInTitle(at)) return null;
  return [{ anchored: false, ...reading, start, end }];
}

/** *'98* is 1998, *'23* is 2023: decades to come are rarely written so. */
function shortYear(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : `${Number(digits) < 50 ? "20" : "19"}${digits}`;
}

/** *FY31* is 2031. */
function longYear(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : `20${digits}`;
}

/** Hours of the day that have no number. */
const dawns: Readonly<Record<string, string>> = {
  dawn: "TMO",
  daybreak: "TMO",
  midmorning: "TMO",
  midday: "T12:00",
  midafternoon: "TAF",
  dusk: "TEV",
  nightfall: "TEV",
};

/** The rule of *the eve of Easter*, where one counts in days from Easter; null for another rule on the eve of which is asked. */
function dayBefore(eve: string | undefined, rule: string | undefined): string | null | undefined {
  if (eve === undefined || rule === undefined) return rule;
  const counted = /^([EJ])(-?\d+)$/.exec(rule);
  return counted === null ? null : `${counted[1]}${Number(counted[2]) - 1}`;
}

/** Month and day of the day before such a day, in a common year. */
function dayOfYearBefore([month, day]: readonly [number, number]): readonly [number, number] {
  const before = dayOf(dayNumber({ year: 2001, month, day }) - 1);
  return [before.month, before.day];
}

/** *The eve of 3 May*. */
function dayBeforeDay(year: string | undefined, month: number, day: number): Reading | null {
  const eve = dayOf(dayNumber({ year: Number(year ?? 2001), month, day }) - 1);
  return year === undefined
    ? relativeTo("DATE", `day=${pad(eve.month)}-${pad(eve.day)}`)
    : dated(String(eve.year), eve.month, eve.day, "");
}

type Reader = (groups: Groups, at: Place) => Reading | null;

const readers: Partial<Record<PatternName, Reader>> = {
  iso: ({ y, m, d, h, min }) =>
    Number(y) < firstYear ? null : dated(y, Number(m), Number(d), clockOf(h, min)),
  numeric: readNumeric,
  full: (g, at) => {
    const { words, start } = at;
    const month = monthOf(g["m"] ?? g["m2"] ?? g["m3"]);
    const word = g["dw"];
    const day = word === undefined ? numberOf(g["d"] ?? g["d2"] ?? g["d3"]) : dayOfWord(word);
    // What stands before a day in figures tells nothing of the month behind it.
    const monthAt = { ...at, start: start + words.search(/\p{L}/u) };
    if (month === null || !isMonthWord(monthAt)) return null;
    const year = g["y"] ?? g["y2"] ?? g["y3"];
    const part = partOf(g["wpart"] ?? g["opart"]);
    if (!isDay({ year: Number(year ?? 2000), month, day })) return null;
    if (/^(?:the )?eve of\b/i.test(words)) return dayBeforeDay(year, month, day);
    if (year !== undefined) return dated(year, month, day, part);
    if (/^(?:every|each)\b/i.test(words)) return absolute("SET", `XXXX-${pad(month)}-${pad(day)}`);
    const sign = periodSign(g["last"]);
    return {
      ...relativeTo(
        part === "" ? "DATE" : "TIME",
        `${sign}day=${pad(month)}-${pad(day)}${part === "" ? "" : `:${part}`}`,
      ),
      anchored: isYearSpokenOf(g["last"]),
    };
  },
  weekOf: readWeekOf,
  monthYear: ({ m, y, last }) => {
    const month = monthOf(m);
    if (month === null) return null;
    return y !== undefined
      ? absolute("DATE", `${y}-${pad(month)}`)
      : {
          ...relativeTo("DATE", `${periodSign(last)}month=${month}`),
          anchored: isYearSpokenOf(last),
        };
  },
  month: ({ m, mod }, at) => {
    const month = monthOf(m);
    if (month === null || !isMonthWord(at)) return null;
    if (/^(?:every|each)$/i.test(mod ?? "")) return absolute("SET", `XXXX-${pad(month)}`);
    return relativeTo("DATE", `${signOf(mod)}month=${month}`);
  },
  weekday: readWeekday,
  weekdayAgo: ({ n = "", wd = "" }) => {
    const times = readNumber(n);
    if (times === null || times < 1 || !Number.isInteger(times)) return null;
    const weekday = weekdays[`${wd.toLowerCase()}day`];
    return relativeTo(
      "DATE",
      weekday === undefined ? `weekend:-${times}` : `weekdayback=${weekday}&${times}`,
    );
  },
  nthWeekday: readNthWeekday,
  unitBefore: readUnitBefore,
  yearEnd: readYearEnd,
  // *At dawn*, *by nightfall*: of the day of writing.
  dawn: ({ part = "" }) => {
    const code = dawns[part.toLowerCase().replace("-", "")];
    return code === undefined ? null : { ...relativeTo("TIME", `day:0:${code}`), anchored: true };
  },
  relativeUnit: readRelativeUnit,
  ago: readQuantity,
  deictic: ({ word = "", part: behind, before, later }, at) => {
    const part = behind ?? before;
    const found = deictics[plain(word)];
    // *No case to date.*, but *to date other people*.
    const isVerb = /^to\s/.test(word) && !/^\s?(?:[.,;:)]|$)/.test(after(at, 2));
    if (found === undefined || isVerb || isOutlet(at)) return null;
    const [type, value] = found;
    if (!value.startsWith("@")) return part === undefined ? absolute(type, value) : null;
    if (later !== undefined) return relativeTo("DATE", `day:${Number(value.slice(5)) + 7}`);
    const tail = partOf(part);
    return relativeTo(
      tail === "" ? type : "TIME",
      `${value.slice(1)}${tail === "" ? "" : `:${tail}`}`,
    );
  },
  feast: ({ f = "", y, mod, last, eve }, at) => {
    const moving = dayBefore(eve, movingFeasts[plain(f)]);
    if (moving === null) return null;
    const sign = last === undefined ? signOf(mod) : periodSign(last);
    if (moving !== undefined) {
      if (!/^\p{Lu}/u.test(f)) return null;
      const date = y === undefined ? null : feastDate(moving, Number(y));
      return date === null ? relativeTo("DATE", `${sign}feast=${moving}`) : absolute("DATE", date);
    }
    const feast = feasts[plain(f)];
    if (feast === undefined || isAnothersFeast(at)) return null;
    const [month, day] = eve === undefined ? feast : dayOfYearBefore(feast);
    return y !== undefined
      ? dated(y, month, day, "")
      : relativeTo("DATE", `${sign}day=${pad(month)}-${pad(day)}`);
  },
  dayOfMonth: readDayOfMonth,
  // *The 9th inst.* is of this month in old letters, *ult.* of the last, *prox.* of the next.
  letterDay: ({ d, of = "" }) => {
    const sign = /^ult/i.test(of) ? "<" : /^prox/i.test(of) ? ">" : "=";
    const day = numberOf(d);
    return day < 1 || day > 31 ? null : relativeTo("DATE", `${sign}monthday=${day}`);
  },
  quarter: readQuarter,
  quarterCode: ({ q, q2, h, h2, yy, y = longYear(yy), y2 }, { words }) => {
    const number = q ?? q2 ?? "";
    const half = h ?? h2;
    if (half !== undefined) return /H/.test(words) ? absolute("DATE", `${y2}-H${half}`) : null;
    if (!words.includes("Q")) return null;
    return y === undefined
      ? relativeTo("DATE", `quarter=${number}`)
      : absolute("DATE", `${y}-Q${number}`);
  },
  fiscal: ({ yy, y = longYear(yy) }, { words }) =>
    words.startsWith("FY") && y !== undefined ? absolute("DATE", y) : null,
  season: ({ s = "", yy, y = shortYear(yy), mod, last }, at) => {
    const code = seasons[s.toLowerCase()];
    if (code === undefined) return null;
    if (/^(?:every|each)$/i.test(mod ?? "")) return absolute("SET", `XXXX-${code}`);
    // *spring*, *fall* and *summit in summer* name a time only in a place where times stand.
    if (y === undefined && last === undefined && !isSeason(at, mod ?? "", s)) return null;
    if (y !== undefined) return absolute("DATE", `${y}-${code}`);
    return relativeTo(
      "DATE",
      `${last === undefined ? signOf(mod) : periodSign(last)}season=${code}`,
    );
  },
  decade: ({ c, d, d2, w }, at) => {
    if (w === undefined) return absolute("DATE", c === undefined ? `19${d2}` : `${c}${d}`);
    // *highs in the nineties* are degrees.
    if (/\b(?:temperatures?|highs?|lows?|degrees)\b/i.test(before(at, 40))) return null;
    return absolute("DATE", `19${decadeWords[plain(w)] ?? ""}`);
  },
  yearEarlier: ({ u }) => relativeTo("DATE", `${u === "month" ? "month:-12" : "period:-1"}`),
  period: readPeriod,
  bc: ({ n, ad, ad2 = "" }, { words }) =>
    n === undefined
      ? /AD|A\.D|CE/.test(words)
        ? absolute("DATE", (ad ?? ad2).padStart(4, "0"))
        : null
      : absolute("DATE", `BC${n.padStart(4, "0")}`),
  wordYear: ({ y = "", m, d, dw, m2 }, at) => {
    const year = yearOfWords(plain(y));
    if (year === null) return null;
    const month = monthOf(m ?? m2);
    // *Sent two thousand soldiers*.
    if (
      month === null &&
      year === 2000 &&
      /^ (?:more |other |armed )?(?:men|people|(?!was\b|is\b|has\b|as\b)\p{Ll}+s)\b/u.test(
        after(at, 24),
      )
    )
      return null;
    if (month === null) return absolute("DATE", String(year));
    const day = dw === undefined ? numberOf(d) : dayOfWord(dw);
    return day === 0
      ? absolute("DATE", `${year}-${pad(month)}`)
      : dated(String(year), month, day, "");
  },
  century: ({ n = "", bc }) => {
    const number = ordinalWords[n.toLowerCase()] ?? Number.parseInt(n, 10);
    const before = bc === undefined ? "" : "BC";
    return number > 0 && number < 40 ? absolute("DATE", `${before}${pad(number - 1)}`) : null;
  },
  year: ({ y = "" }, at) => (isBareYear(at) ? absolute("DATE", y) : null),
  shortYear: ({ yy }, at) => {
    // *the class of '98*, *in ’23*; not *'12 Angry Men'*.
    const isLed =
      at.words.length > 3 ||
      /\b(?:in|of|since|from|until|till|before|after|by|to|and|or|during)\s$/i.test(before(at, 12));
    return isLed && !/^ \p{Lu}/u.test(after(at, 3)) ? absolute("DATE", shortYear(yy) ?? "") : null;
  },
  clock: readClock,
  dayPart: ({ part = "" }, { words }) => {
    const code = dayParts[part.toLowerCase()];
    if (code === undefined) return null;
    return { ...relativeTo("TIME", `day:0:${code}`), anchored: /^that\b/i.test(words) };
  },
  set: readSet,
  recent: ({ u = "", mod = "" }) => {
    if (/recent/i.test(mod)) return absolute("DATE", "PAST_REF");
    const unit = unitOf(u);
    return unit === null ? null : absolute("DURATION", durationValue(null, unit));
  },
  duration: (g, at) =>
    isRate(at) || isAsMany(at) || g["old"] !== undefined ? null : readQuantity(g, at),
  units: ({ u = "", dir }, at) => {
    const unit = unitOf(u);
    // A bare plural is a duration after *for*, *in*, *after* only: *years of war* counts something else.
    if (
      unit === null ||
      (dir === undefined && !/\b(?:for|in|after|over|took|lasted|within)\s+$/i.test(before(at, 12)))
    )
      return null;
    return absolute("DURATION", durationValue(null, unit));
  },
};
