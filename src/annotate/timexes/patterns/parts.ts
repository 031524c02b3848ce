import {
  dayParts,
  decadeWords,
  deictics,
  feasts,
  months,
  movingFeasts,
  ordinalWords,
  seasons,
  smallNumbers,
  timeUnits,
  weekdays,
} from "../../../lang/en/times.ts";
import { letterRanges } from "./letters.ts";

/** An alternation of words, longest first, so that the regular expression takes the longest. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => word.replace(/['’]/g, "['’]").replace(/ /g, "[ \\u00a0]+")).join("|");
}

const isMonthName = (word: string): boolean =>
  word.length > 4 || ["may", "june", "july"].includes(word);
const monthNames = Object.keys(months).filter(isMonthName);
const monthAbbreviations = Object.keys(months).filter((word) => !isMonthName(word));
const weekdayNames = Object.keys(weekdays).filter((word) => word.endsWith("day"));
const counting = Object.keys(smallNumbers).filter((word) => !["a", "an", "half"].includes(word));
const below = (from: number, to: number): string =>
  oneOf(
    counting.filter((word) => (smallNumbers[word] ?? 0) >= from && (smallNumbers[word] ?? 0) < to),
  );
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const belowHundred = `(?:(?:${tens})[- ](?:${below(1, 10)})|${oneOf(counting)})`;
const wordNumber = `(?:(?:an?|${below(1, 10)}) hundred(?: and ${belowHundred})?|${belowHundred})`;
const hours = below(1, 13);
const shortWeekday = "(?:mon|tues?|wed|thur?s?|fri|sat|sun)";

/** White space that may be missing, and white space that may not: a line may break, a paragraph may not. */
const loose = "[ \\u00a0\\t]*(?:\\n(?!\\s*\\n))?[ \\u00a0\\t]*";
const space = "(?:[ \\u00a0\\t]+(?:\\n(?!\\s*\\n)[ \\u00a0\\t]*)?|\\n(?!\\s*\\n)[ \\u00a0\\t]*)";

/**
 * What the names in braces of {@link compilePattern} stand for. A part may use those
 * above it.
 */
const parts: Readonly<Record<string, string>> = {
  ",": "(?:[ \\u00a0]?,)?",
  "-": `[- ]${loose}`,
  ws: space,
  // *Nov . 30*: tokenized text sets its full stops apart.
  month: `(?:${oneOf(monthNames)}|(?:${oneOf(monthAbbreviations)})\\b(?:\\.|[ ]\\.(?=[ ]\\d))?)`,
  weekday: `(?:${oneOf(weekdayNames)}|${shortWeekday}(?:\\.(?=[ ,])|(?=[ ]\\d{1,2}(?: ?:\\s| ?[-–] ?${shortWeekday}\\b| (?:${oneOf(Object.keys(months))})\\b))))`,
  unit: `(?:${oneOf(Object.keys(timeUnits))})`,
  season: `(?:${oneOf(Object.keys(seasons))})`,
  part: `(?:${oneOf(Object.keys(dayParts))})`,
  deictic: `(?:${oneOf(Object.keys(deictics))})`,
  feast: `(?:${oneOf([...Object.keys(feasts), ...Object.keys(movingFeasts)])})`,
  decadeWord: `(?:${oneOf(Object.keys(decadeWords))})`,
  dayWord: `(?:(?:3[01]|[12]?\\d)(?:st|nd|rd|th)|${oneOf(Object.keys(ordinalWords))})`,
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${oneOf(Object.keys(ordinalWords))})`,
  year: "(?:1[0-9]\\d\\d|20\\d\\d|21\\d\\d)",
  day: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?",
  count: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?:${space}\\d/\\d)?|${wordNumber})`,
  vague: "(?:a few|several|many|some|a couple of|a number of|dozens of|hundreds of|thousands of)",
  quantity:
    "(?:{count}(?: (?:and a half|more)|-and-a-half|{-}odd)?|an?|half an?|a half|a quarter of an?|{vague}(?: more)?)",
  approx:
    "(?:(?:around|almost|nearly|roughly|more than|less than|fewer than|at least|at most|up to|no more than) )?",
  clock: `(?:half past|(?:a )?quarter (?:past|to)) (?:${hours})|(?:${hours}) o['’]clock|(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d(?::[0-5]\\d)?)?_(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]clock)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|(?:[01]\\d|2[0-3])[0-5]\\d(?= \\(?(?:GMT|UTC|hours|local time)\\b)|noon|midday|midnight`,
  zoneName: "(?:local time|GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]?T|MSK|IST|JST|Moscow time|hours)",
  zone: "(?: (?:\\({zoneName}\\)|{zoneName}))?",
  early:
    "(?:(?:early|late|mid|later|earlier|sometime){-}(?:(?:in|on) )?|(?:the )?(?:beginning|start|(?:tail )?end|middle|close|first half|second half|eve|turn) of (?:the (?!week|month|year|quarter))?|(?:the )?(?:first|second|third|fourth|last|final) (?:week|weekend|days) (?:of|in) )?",
  yearInWords: `(?:eight|nine)teen (?:(?:${tens})(?:[-\\u0020](?:${below(1, 10)}))?|(?:oh|o)[-\\u0020](?:${below(1, 10)})|(?:${below(10, 20)})|hundred)|two thousand(?: (?:and )?(?:${below(1, 20)}))?`,
  end: "(?![\\p{L}\\d])",
};

/**
 * Compiles a pattern, anchored where it is tried. A space stands for white space, `_`
 * for white space that may be missing, `{month}` for a part of the table, `{m:month}`
 * for the same as a named group, `{,}` for a comma that may stand apart or be missing,
 * `{ws}` for a space at the end of a line. A line break in the pattern is for the reader only. Square brackets must not hold a
 * bare space: `{-}` is a hyphen or a space.
 */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(withoutClasses(expand(pattern.replace(/\n\s*/g, ""))), "iy");
}

/**
 * A pattern for an expression without the flag `u`, under which capitals cost V8 three times the
 * work and code to compile. `\p{L}` stands for the letters of one unit.
 */
function withoutClasses(source: string): string {
  return source.replace(/(\[[^\]]*)?\\p\{L\}/g, (_, open: string | undefined) =>
    open === undefined ? `[${letterRanges}]` : open + letterRanges,
  );
}

function expand(pattern: string): string {
  return pattern
    .replace(
      /(?<!\\p)\{(?:(\w+):)?([a-zA-Z]+|,|-)\}/g,
      (whole, group: string | undefined, name: string) => {
        const part = parts[name];
        if (part === undefined) throw new RangeError(`No part ${whole} for a pattern of times`);
        // The words of a table are expressions already; parts made of other parts are patterns.
        const source = composed.has(name) ? expand(part) : part;
        return group === undefined ? source : `(?<${group}>${source})`;
      },
    )
    .split(/(\[[^\]]*\])/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replaceAll(" ", space).replaceAll("_", loose)))
    .join("");
}

/** Parts that are written as patterns themselves. */
const composed: ReadonlySet<string> = new Set([
  "vague",
  "quantity",
  "approx",
  "clock",
  "zoneName",
  "zone",
  "early",
  "yearInWords",
]);
