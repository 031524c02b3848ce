import type { TimexType } from "../../doc/index.ts";
import {
  dayParts,
  deictics,
  feasts,
  months,
  ordinalWords,
  seasons,
  weekdays,
} from "../../lang/en/times.ts";
import { dayNumber, isDay, isoDay } from "../../text/index.ts";
import type { Found } from "./find.ts";
import { isBareYear, isMonthWord, isRate, isSeason, isTimeOfDay } from "./impostors.ts";
import type { PatternName } from "./patterns.ts";
import { readQuantity, readSet, yearOfWords } from "./quantities.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Pick<Found, "type" | "value" | "relative"> & { readonly anchored?: boolean };

const absolute = (type: TimexType, value: string): Reading => ({ type, value, relative: null });
const relativeTo = (type: TimexType, relative: string): Reading => ({
  type,
  value: null,
  relative,
});

/** What a pattern's match means; null where the words only look like a time (*she may go*, *2031 tonnes*). */
export function readMatch(
  name: PatternName,
  match: RegExpExecArray,
  text: string,
  start: number,
): Found[] | null {
  const groups: Groups = match.groups ?? {};
  const words = match[0];
  if (name === "range") return readRange(groups, words, start);
  if (name === "year" && groups["y2"] !== undefined) return readYears(groups, text, words, start);
  const reading = readers[name]?.(groups, words, text, start);
  if (reading === null || reading === undefined) return null;
  return [{ anchored: false, ...reading, start, end: start + words.length }];
}

/** *1861-1863*: two years, each an expression. */
function readYears(
  { y = "", y2 = "" }: Groups,
  text: string,
  words: string,
  start: number,
): Found[] | null {
  const to = y2.length === 2 ? y.slice(0, 2) + y2 : y2;
  if (to <= y || !isBareYear(text, start, start + words.length)) return null;
  const first = start + words.indexOf(y);
  const end = start + words.length;
  return [
    { ...absolute("DATE", y), anchored: false, start, end: first + 4 },
    { ...absolute("DATE", to), anchored: false, start: end - y2.length, end },
  ];
}

type Reader = (groups: Groups, words: string, text: string, start: number) => Reading | null;

const readers: Partial<Record<PatternName, Reader>> = {
  iso: ({ y, m, d, h, min }) => dated(y, Number(m), Number(d), clockOf(h, min)),
  numeric: readNumeric,
  full: (g, words, text, start) => {
    const month = monthOf(g["m"] ?? g["m2"]);
    const day = numberOf(g["d"] ?? g["d2"]);
    if (month === null || !isMonthWord(text, start + words.search(/\p{L}/u), words)) return null;
    const year = g["y"] ?? g["y2"];
    const part = partOf(g["wpart"] ?? g["opart"]);
    if (year !== undefined) return dated(year, month, day, part);
    if (!isDay({ year: 2000, month, day })) return null;
    const sign = yearSign(g["last"]);
    return relativeTo(
      "DATE",
      `${sign}day=${pad(month)}-${pad(day)}${part === "" ? "" : `:${part}`}`,
    );
  },
  monthYear: ({ m, y, last }) => {
    const month = monthOf(m);
    if (month === null) return null;
    return y !== undefined
      ? absolute("DATE", `${y}-${pad(month)}`)
      : relativeTo("DATE", `${yearSign(last)}month=${month}`);
  },
  month: ({ m, mod }, words, text, start) => {
    const month = monthOf(m);
    if (month === null || !isMonthWord(text, start, words)) return null;
    if (/^(?:every|each)$/i.test(mod ?? "")) return absolute("SET", `XXXX-${pad(month)}`);
    return relativeTo("DATE", `${signOf(mod)}month=${month}`);
  },
  weekday: readWeekday,
  relativeUnit: readRelativeUnit,
  ago: readQuantity,
  deictic: ({ word = "", part: after, before }) => {
    const part = after ?? before;
    const found = deictics[plain(word)];
    if (found === undefined) return null;
    const [type, value] = found;
    if (!value.startsWith("@")) return part === undefined ? absolute(type, value) : null;
    const tail = partOf(part);
    return relativeTo(
      tail === "" ? type : "TIME",
      `${value.slice(1)}${tail === "" ? "" : `:${tail}`}`,
    );
  },
  feast: ({ f = "", y, mod }) => {
    const feast = feasts[plain(f)];
    if (feast === undefined) return null;
    const [month, day] = feast;
    return y !== undefined
      ? dated(y, month, day, "")
      : relativeTo("DATE", `${signOf(mod)}day=${pad(month)}-${pad(day)}`);
  },
  quarter: readQuarter,
  season: ({ s = "", y, mod, last }, _words, text, start) => {
    const code = seasons[s.toLowerCase()];
    if (code === undefined) return null;
    if (/^(?:every|each)$/i.test(mod ?? "")) return absolute("SET", `XXXX-${code}`);
    // *spring*, *fall* and *summit in summer* name a time only in a place where times stand.
    if (y === undefined && last === undefined && !isSeason(text, start, mod ?? "", s)) return null;
    if (y !== undefined) return absolute("DATE", `${y}-${code}`);
    return relativeTo("DATE", `${last === undefined ? signOf(mod) : yearSign(last)}season=${code}`);
  },
  decade: ({ c, d, d2 }) => absolute("DATE", c === undefined ? `19${d2}` : `${c}${d}`),
  yearEarlier: ({ u }) => relativeTo("DATE", `${u === "month" ? "month:-12" : "period:-1"}`),
  period: readPeriod,
  bc: ({ n = "" }) => absolute("DATE", `BC${n.padStart(4, "0")}`),
  wordYear: ({ y = "", m, d }) => {
    const year = yearOfWords(plain(y));
    if (year === null) return null;
    const month = monthOf(m);
    if (month === null) return absolute("DATE", String(year));
    return d === undefined
      ? absolute("DATE", `${year}-${pad(month)}`)
      : dated(String(year), month, numberOf(d), "");
  },
  century: ({ n = "" }) => {
    const number = ordinalWords[n.toLowerCase()] ?? Number.parseInt(n, 10);
    return number > 0 && number < 40 ? absolute("DATE", pad(number - 1)) : null;
  },
  year: ({ y = "" }, words, text, start) =>
    isBareYear(text, start, start + words.length) ? absolute("DATE", y) : null,
  clock: readClock,
  dayPart: ({ part = "" }) => {
    const code = dayParts[part.toLowerCase()];
    return code === undefined ? null : relativeTo("TIME", `day:0:${code}`);
  },
  set: readSet,
  recent: ({ u = "", mod = "" }) => {
    const unit = unitLetter(u);
    return unit === null
      ? null
      : absolute(
          /recent/i.test(mod) ? "DATE" : "DURATION",
          /recent/i.test(mod)
            ? "PAST_REF"
            : `P${unit.startsWith("T") ? "TX" : "X"}${unit.replace("T", "")}`,
        );
  },
  duration: (g, words, text, start) =>
    isRate(text, start, words) || g["old"] !== undefined ? null : readQuantity(g, words),
  units: ({ u = "", dir }, _words, text, start) => {
    const unit = unitLetter(u);
    // A bare plural is a duration after *for*, *in*, *after* only: *years of war* counts something else.
    if (
      unit === null ||
      (dir === undefined &&
        !/\b(?:for|in|after|over|took|lasted|within)\s+$/i.test(
          text.slice(Math.max(0, start - 12), start),
        ))
    )
      return null;
    return absolute("DURATION", `P${unit.startsWith("T") ? "TX" : "X"}${unit.replace("T", "")}`);
  },
};

/** *the quarter*, *the latest period*: the one spoken of; *the week*, *the month* of writing. */
function readPeriod(
  { u = "", latest }: Groups,
  _words: string,
  text: string,
  start: number,
): Reading | null {
  const unit = plain(u);
  if (unit === "quarter" || unit === "period" || unit === "half") {
    return latest === undefined && unit !== "quarter" ? null : relativeTo("DATE", "period:0");
  }
  if (latest !== undefined) return relativeTo("DATE", `${unit}:-1`);
  const before = text.slice(Math.max(0, start - 16), start);
  return /\b(?:for|in|during|of|through|throughout|over|by|this|earlier|later)\s+$/i.test(before)
    ? relativeTo("DATE", `${unit}:0`)
    : null;
}

function readNumeric({ a = "", b = "", y = "", sep, h, min }: Groups): Reading | null {
  const first = Number(a);
  const second = Number(b);
  if (y.length === 2 && sep === "-") return null;
  const year = y.length === 2 ? (Number(y) < 50 ? `20${y}` : `19${y}`) : y;
  const clock = clockOf(h, min);
  // Dots are day-first wherever they are used (ISO countries of Europe and Asia).
  if (sep === "." || first > 12) return dated(year, second, first, clock);
  if (second > 12) return dated(year, first, second, clock);
  return first === second ? dated(year, first, second, clock) : absolute("DATE", year);
}

/** *28 February - 2 March 2031*, *May 1-3*: both ends, each an expression; what one leaves out the other says. */
function readRange(g: Groups, words: string, start: number): Found[] | null {
  const monthFirst = g["ma"] !== undefined;
  const [m1, d1, m2, d2, year, year1] = monthFirst
    ? [g["ma"], g["da"], g["mb"] ?? g["ma"], g["db"], g["yb"], undefined]
    : [g["m1"] ?? g["m2"], g["d1"], g["m2"], g["d2"], g["y2"], g["y1"]];
  const from = monthOf(m1);
  const to = monthOf(m2);
  if (from === null || to === null) return null;
  const split = /[-–—]|\b(?:to|until)\b/i.exec(words);
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
  const end = start + words.length;
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

function readWeekday(g: Groups): Reading | null {
  const weekday =
    weekdays[plain(g["wd"] ?? "").replace(/[.s]$/, "")] ??
    weekdays[plain(g["wd"] ?? "").replace(".", "")];
  if (weekday === undefined) return null;
  const part = partOf(g["part"] ?? g["part0"]?.split(/\s/)[0]);
  if (g["plural"] !== undefined || /^(?:every|each)$/i.test(g["mod"] ?? "")) {
    return absolute("SET", `XXXX-WXX-${weekday}${part}`);
  }
  const day = g["dp"] ?? g["d"];
  const number = day === undefined ? "" : `&${numberOf(day)}`;
  const week = g["week"] ?? g["of"]?.split(/\s+/)[1];
  const sign =
    week === undefined
      ? signOf(g["mod"], true)
      : /last/i.test(week)
        ? "<"
        : /next/i.test(week)
          ? ">"
          : "=";
  const tail = part === "" ? "" : `:${part}`;
  return relativeTo(part === "" ? "DATE" : "TIME", `${sign}weekday=${weekday}${number}${tail}`);
}

function readRelativeUnit(g: Groups, words: string): Reading | null {
  const unit = (g["u"] ?? "").toLowerCase();
  const mod = plain(g["mod"] ?? "").replace(/^(?:earlier|later|early|late) /, "");
  // *the week*, *that year* refer to whatever the text spoke of.
  if (mod === "that") return null;
  if (mod === "the") return unit === "weekend" ? relativeTo("DATE", "weekend=0") : null;
  const step = /last|previous|past/.test(mod) ? -1 : /next|following|coming/.test(mod) ? 1 : 0;
  const season = seasons[unit];
  if (season !== undefined)
    return relativeTo("DATE", `${step < 0 ? "<" : step > 0 ? ">" : "="}season=${season}`);
  const code = dayParts[unit];
  if (code !== undefined) {
    return {
      ...relativeTo("TIME", `day:${step}:${code}`),
      anchored: /^the (?!past|last)/.test(mod),
    };
  }
  if (unit === "day" && mod === "the next")
    return { ...relativeTo("DATE", "day:1"), anchored: true };
  if (unit === "day" && step === 0)
    return /same/.test(mod) ? { ...relativeTo("DATE", "day:0"), anchored: true } : null;
  if (["second", "minute", "hour"].includes(unit)) return null;
  const anchored = /previous|following|same/.test(mod);
  const tail = partOf(g["part"]);
  if (/^the (?:past|last|next|coming)$/.test(mod) && unit !== "weekend") {
    const letter = unitLetter(unit);
    return letter === null
      ? null
      : absolute("DURATION", /^\d/.test(letter) ? `P${letter}` : `P1${letter}`);
  }
  return {
    ...relativeTo(
      tail === "" && unit !== "night" ? "DATE" : "TIME",
      `${unit === "night" ? "day" : unit}:${step}${unit === "night" ? ":TNI" : tail === "" ? "" : `:${tail}`}`,
    ),
    anchored: anchored && words !== "",
  };
}

function readQuarter(g: Groups, words: string): Reading | null {
  const number = ordinalWords[(g["q"] ?? "").toLowerCase()] ?? Number.parseInt(g["q"] ?? "", 10);
  if (/latest/i.test(g["q"] ?? "")) return relativeTo("DATE", "quarter:-1");
  const half = g["u"]?.toLowerCase() === "half";
  const year = g["y"] ?? g["y2"] ?? g["y3"] ?? g["fy"];
  if (half && number > 2) return null;
  if (year !== undefined) return absolute("DATE", `${year}-${half ? "H" : "Q"}${number}`);
  if (half) return null;
  const last = g["last"] ?? /\b(last|this|next)\s+year/i.exec(words)?.[1];
  return relativeTo("DATE", `${last === undefined ? "" : yearSign(last)}quarter=${number}`);
}

function readClock(g: Groups, words: string, text: string, start: number): Reading | null {
  const time = clockValue(g["t"] ?? "");
  if (time === null || !isTimeOfDay(text, start, words)) return null;
  const month = monthOf(g["m"] ?? g["m3"] ?? g["m4"]);
  const day = g["d"] ?? g["d3"] ?? g["d4"];
  if (month !== null && day !== undefined) {
    const year = g["y"] ?? g["y3"] ?? g["y4"];
    if (year !== undefined) return dated(year, month, numberOf(day), time);
    return relativeTo("TIME", `day=${pad(month)}-${pad(numberOf(day))}:${time}`);
  }
  const weekday = weekdays[plain(g["wd"] ?? "").replace(".", "")];
  if (weekday !== undefined) return relativeTo("TIME", `weekday=${weekday}:${time}`);
  const offset = { yesterday: -1, tomorrow: 1 }[plain(g["word"] ?? "")] ?? 0;
  return relativeTo("TIME", `day:${offset}:${time}`);
}

function clockValue(words: string): string | null {
  const text = words.toLowerCase();
  if (text === "noon") return "T12:00";
  if (text === "midnight") return "T24:00";
  const match = /^(\d{1,2})(?:[:.](\d\d))?/.exec(text);
  if (match === null) return null;
  let hour = Number(match[1]);
  if (/p\.?m/.test(text) && hour < 12) hour += 12;
  if (/a\.?m/.test(text) && hour === 12) hour = 0;
  return hour > 24 ? null : `T${pad(hour)}:${match[2] ?? "00"}`;
}

function clockOf(hour: string | undefined, minute: string | undefined): string {
  return hour === undefined ? "" : `T${hour.padStart(2, "0")}:${minute ?? "00"}`;
}

function dated(year: string | undefined, month: number, day: number, tail: string): Reading | null {
  const date = { year: Number(year), month, day };
  if (!isDay(date)) return null;
  return absolute(tail === "" ? "DATE" : "TIME", isoDay(dayNumber(date)) + tail);
}

function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (months[word.toLowerCase().replace(".", "")] ?? null);
}

function numberOf(text: string | undefined): number {
  return Number.parseInt(text ?? "0", 10);
}

function partOf(word: string | undefined): string {
  return word === undefined ? "" : (dayParts[word.toLowerCase()] ?? "");
}

/** Direction of *last*, *next*, *this*: of a weekday, *this* is of the week around. */
function signOf(mod: string | undefined, weekday = false): string {
  const word = plain(mod ?? "");
  if (/last|past|previous/.test(word)) return "<";
  if (/next|coming|following/.test(word)) return ">";
  if (word === "this") return weekday ? "" : "=";
  return "";
}

function yearSign(word: string | undefined): string {
  if (word === undefined) return "";
  return /last|previous/i.test(word) ? "<" : /next|following/i.test(word) ? ">" : "=";
}

function unitLetter(word: string): string | null {
  const unit = plain(word).replace(/ies$/, "y").replace(/s$/, "");
  const letters: Readonly<Record<string, string>> = {
    second: "TS",
    minute: "TM",
    hour: "TH",
    day: "D",
    night: "D",
    week: "W",
    month: "M",
    quarter: "Q",
    year: "Y",
    decade: "10Y",
    century: "100Y",
  };
  return letters[unit] ?? null;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim();
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
