import { dayParts, ordinalWords, smallNumbers, weekdays } from "../../lang/en/times.ts";
import { before, type Place } from "./place.ts";
import { absolute, type Groups, type Reading, relativeTo } from "./reading.ts";
import { unitOf } from "./words.ts";

/** Reads *three weeks ago*, *a month and a half*, *12-day*; null for a quantity of no time. */
export function readQuantity(g: Groups, at: Place): Reading | null {
  const { words } = at;
  const unit = unitOf(g["u"]);
  if (unit === null) return null;
  const amount = readNumber(g["n"] ?? "");
  const half = g["half"] === undefined ? 0 : 0.5;
  // *in ten days' time*, *set for two weeks' time*; not *two weeks' time*, which may be as long.
  const isAhead = g["time"] !== undefined && /\b(?:in|for) (?:\p{L}+ )?$/iu.test(before(at, 16));
  const direction = isAhead ? "from now" : (g["dir"] ?? "").toLowerCase();
  const counted = amount === null ? null : countedFrom(g, unit, amount + half);
  if (counted !== null) return counted;
  if (direction === "" || amount === null) {
    // *a second*, *a day* in *24 hours a day* measure a rate.
    if (/^(?:an?)$/i.test((g["n"] ?? "").trim()) && /^an?\s/i.test(words) && unit === "TS")
      return null;
    if (/^the\b/i.test(words) && /^(?:an?)$/i.test(g["n"] ?? "")) return null;
    return absolute("DURATION", durationValue(amount === null ? null : amount + half, unit));
  }
  const away = /ago|before|earlier|previous|prior/.test(direction) ? -1 : 1;
  // *a week from today* is a day, *a week from now* a week.
  const isByDay = unit === "W" && /today/.test(direction) && Number.isInteger(amount + half);
  const relative = isByDay ? `day:${amount * away * 7}` : relativeOf(unit, amount + half, away);
  const anchored = !/ago|from (?:now|today)|hence/.test(direction.replace(/\s+/g, " "));
  return relative === null
    ? absolute("DURATION", durationValue(amount + half, unit))
    : { ...relativeTo("DATE", relative), anchored };
}

/** *a year ago today*, *a week ago Sunday*, *two weeks from Friday*, *a week from tomorrow*; null for a quantity without such a day. */
function countedFrom(g: Groups, unit: string, amount: number): Reading | null {
  const on = (g["on"] ?? "").toLowerCase();
  const [back, ahead] = [g["wd"], g["from"]].map((word) => weekdays[(word ?? "").toLowerCase()]);
  if (!Number.isInteger(amount)) return null;
  let relative: string | null = null;
  if (on === "this month" && (unit === "Y" || unit === "M")) {
    relative = `month:${-amount * (unit === "Y" ? 12 : 1)}`;
  } else if (on === "today" && (unit === "Y" || unit === "W")) {
    relative = unit === "Y" ? `sameday:${-amount}` : `day:${-amount * 7}`;
  } else if (back !== undefined && unit === "W") {
    relative = `weekdayback=${back}&${amount + 1}`;
  } else if (ahead !== undefined && unit === "W") {
    relative = `weekday2=${ahead}&${amount}`;
  } else if (g["day"] !== undefined && (unit === "D" || unit === "W")) {
    const days = amount * (unit === "W" ? 7 : 1) * (/^before$/i.test(g["side"] ?? "") ? -1 : 1);
    relative = `day:${days + (/^tomorrow$/i.test(g["day"]) ? 1 : -1)}`;
  }
  return relative === null ? null : relativeTo("DATE", relative);
}

/** So many units away; halves and quarters in the next smaller unit. Null for units of a clock. */
function relativeOf(unit: string, amount: number, away: number): string | null {
  const isWhole = Number.isInteger(amount);
  const years = { Y: 1, "10Y": 10, "100Y": 100 }[unit];
  if (years !== undefined) {
    if (unit === "100Y" && isWhole) return `century:${amount * away}`;
    const months = Math.round(amount * years * 12);
    return months % 12 === 0 ? `year:${(months / 12) * away}` : `month:${months * away}`;
  }
  switch (unit) {
    case "D":
      return `day:${Math.round(amount) * away}`;
    case "W":
      return isWhole ? `week:${amount * away}` : `day:${Math.round(amount * 7) * away}`;
    case "2W":
      return `week:${Math.round(amount * 2) * away}`;
    case "M":
      return isWhole ? `month:${amount * away}` : `day:${Math.round(amount * 30) * away}`;
    case "Q":
      return `quarter:${Math.round(amount) * away}`;
    default:
      return null;
  }
}

/** The ISO 8601 duration of so many units, `X` for a number that is not said: *decades* are `PXE`. */
export function durationValue(amount: number | null, unit: string): string {
  const clock = unit.startsWith("T") ? "T" : "";
  const letter = unit.slice(-1);
  const factor = Number.parseInt(unit, 10) || 1;
  if (amount === null) return `P${clock}X${factor >= 100 ? "C" : factor >= 10 ? "E" : letter}`;
  const total = amount * factor;
  const whole = Math.floor(total);
  const rest = total - whole;
  const smaller: Readonly<Record<string, readonly [string, number]>> = {
    Y: ["M", 12],
    M: ["D", 30],
    W: ["D", 7],
    D: ["TH", 24],
    TH: ["M", 60],
    TM: ["S", 60],
  };
  const next = smaller[clock + letter];
  if (rest === 0 || next === undefined || !Number.isInteger(rest * next[1]))
    return `P${clock}${trim(total)}${letter}`;
  const [lower, size] = next;
  const head = whole === 0 ? "" : `${whole}${letter}`;
  return `P${clock}${head}${lower.startsWith("T") ? "T" : ""}${Math.round(rest * size)}${lower.replace("T", "")}`;
}

function trim(n: number): string {
  return Number.isInteger(n) ? String(n) : String(Math.round(n * 100) / 100);
}

/** Null for *several*, *a few*. */
export function readNumber(words: string): number | null {
  const text = words
    .toLowerCase()
    .replaceAll("-and-a-half", " and a half")
    .replace(/\s+/g, " ")
    .trim();
  const half = / and a half$/.test(text) ? 0.5 : 0;
  const bare = text.replace(/ and a half$/, "").replace(/(?: more|[- ]odd)$/, "");
  if (/^(?:half an?|a half)$/.test(bare)) return 0.5;
  if (/^a quarter of an?$/.test(bare)) return 0.25;
  if (bare === "a couple of") return 2;
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?: (\d)\/(\d))?$/.exec(bare);
  if (digits !== null) {
    const fraction = digits[2] === undefined ? 0 : Number(digits[2]) / Number(digits[3]);
    return Number((digits[1] ?? "").replaceAll(",", "")) + fraction + half;
  }
  let total = 0;
  for (const word of bare.replaceAll(" and ", " ").split(/[- ]/)) {
    const value = smallNumbers[word];
    if (value === undefined) return null;
    total = word === "hundred" ? (total === 0 ? 1 : total) * 100 : total + value;
  }
  return total + half;
}

/** Reads *every second Friday*, *twice a week*, *every four years*. */
export function readSet(g: Groups): Reading | null {
  const word = (g["u"] ?? "").toLowerCase().replace(".", "");
  const weekday = weekdays[word];
  if (weekday !== undefined) return absolute("SET", `XXXX-WXX-${weekday}`);
  const every = g["n"];
  const part = dayParts[word];
  if (part !== undefined && every === undefined) return absolute("SET", `XXXX-XX-XX${part}`);
  const unit = unitOf(word);
  if (unit === null) return null;
  const amount =
    every === undefined
      ? 1
      : every.toLowerCase() === "other"
        ? 2
        : (ordinalWords[every.toLowerCase()] ?? readNumber(every));
  return amount === null ? null : absolute("SET", durationValue(amount, unit));
}

/** *nineteen ninety-seven*, *two thousand and nine*: the year; null for other words. */
export function yearOfWords(words: string): number | null {
  const [first = "", second = "", ...rest] = words.split(/[- ]/);
  const tail = (from: readonly string[]): number =>
    from.reduce((sum, word) => sum + (smallNumbers[word] ?? 0), 0);
  if (first === "two") return 2000 + tail(rest);
  const century = smallNumbers[first];
  if (century === undefined) return null;
  return century * 100 + (second === "hundred" ? 0 : tail([second, ...rest]));
}
