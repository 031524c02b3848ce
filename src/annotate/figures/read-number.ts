import {
  fractionMarks,
  fractionWords,
  scaleMarks,
  scaleWords,
  smallNumberWords,
} from "../../lang/en/numbers.ts";
import type { Words } from "./words.ts";

/** A number as written. */
export interface ReadNumber {
  /** Index after its last token. */
  readonly end: number;
  readonly value: number;
  /** Whether it begins with digits. */
  readonly digits: boolean;
  /** Whether a scale (*million*, *bn*, *dozen*) is part of it. */
  readonly scaled: boolean;
  /** Whether it is a part of one (*two-thirds*, *half*). */
  readonly fraction: boolean;
}

const literal = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const glued = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([a-z]{1,3})$/;

/** What follows metres rather than millions: *3m high*. */
const lengths =
  /^(?:high|long|wide|tall|deep|thick|away|apart|above|below|race|sprint|from|off|behind)$/;

/** Keeps products of decimal numbers from ending in ...0000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Index of the token after a hyphen that touches both sides, or `at` where there is none. */
function overHyphen(words: Words, at: number): number {
  const hyphen = /^[-‐‑]$/.test(words.word(at));
  return hyphen && words.touches(at) && words.touches(at + 1) ? at + 1 : at;
}

function readScales(words: Words, at: number, value: number): { end: number; value: number } {
  let end = at;
  let total = value;
  for (let scales = 0; scales < 3; scales++) {
    const next = overHyphen(words, end);
    const scale = scaleWords.get(words.lower(next));
    if (scale === undefined) break;
    total *= scale;
    end = next + 1;
  }
  return { end, value: end === at ? value : tidy(total) };
}

function readDigits(words: Words, at: number): ReadNumber | null {
  const word = words.word(at);
  // Most words are no numbers: one look tells.
  if (!/^\d/.test(word)) return null;
  const whole = literal.exec(word);
  const short = glued.exec(words.lower(at));
  const mark = short === null ? undefined : scaleMarks.get(short[2] ?? "");
  if (whole === null && mark === undefined) return null;
  // A number that begins with a nought is a code or a time, *0* and *0.5* apart.
  if (/^0\d/.test(word)) return null;
  let value = Number(
    (short !== null && mark !== undefined ? (short[1] ?? "") : word).replaceAll(",", ""),
  );
  let end = at + 1;
  let scaled = false;
  const part = fractionMarks.get(words.word(end));
  if (part !== undefined) {
    value += part;
    end++;
  }
  if (mark !== undefined) {
    value *= mark;
    scaled = true;
  } else {
    const meters = words.lower(end) === "m" && lengths.test(words.lower(end + 1));
    const next = meters ? undefined : scaleMarks.get(words.lower(end));
    // *m* after a space may be metres, and *b* anything: only what touches counts.
    if (next !== undefined && (words.touches(end) || words.lower(end).length > 1)) {
      value *= next;
      scaled = true;
      end++;
    }
  }
  const scales = readScales(words, end, value);
  return {
    end: scales.end,
    value: tidy(scales.value),
    digits: true,
    scaled: scaled || scales.end > end,
    fraction: false,
  };
}

/** *twenty*, *twenty-one*, *three hundred and fifty thousand*. */
function readWordNumber(words: Words, at: number): ReadNumber | null {
  let total = 0;
  let current = 0;
  let end = at;
  let scaled = false;
  for (let steps = 0; steps < 12; steps++) {
    const from = end === at ? at : overHyphen(words, end);
    const lower = words.lower(from);
    const small = smallNumberWords.get(lower);
    const scale = scaleWords.get(lower);
    if (small !== undefined) {
      // *two three* is no number, *twenty-three* is.
      const tens = current % 100;
      if (current > 0 && !(tens === 0 || (tens >= 20 && tens % 10 === 0 && small < 10))) break;
      current += small;
    } else if (scale !== undefined && end > at) {
      scaled = true;
      if (scale < 1000) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
    } else if (lower === "and" && scaled && smallNumberWords.has(words.lower(from + 1))) {
      end = from + 1;
      continue;
    } else break;
    end = from + 1;
  }
  if (end === at) return null;
  return { end, value: total + current, digits: false, scaled, fraction: false };
}

/** *half a million*, *half of*, *a dozen*, *a hundred*, *a third of*, *two-thirds*. */
function readParts(words: Words, at: number): ReadNumber | null {
  const lower = words.lower(at);
  if (lower === "half") {
    const start = overHyphen(words, at + 1);
    const article = /^an?$/.test(words.lower(start)) ? overHyphen(words, start + 1) : -1;
    const scales = article < 0 ? null : readScales(words, article, 0.5);
    if (scales !== null && scales.end > article) {
      return { end: scales.end, value: scales.value, digits: false, scaled: true, fraction: false };
    }
    return words.lower(at + 1) === "of"
      ? { end: at + 1, value: 0.5, digits: false, scaled: false, fraction: true }
      : null;
  }
  if (lower === "a" || lower === "an") {
    const scales = readScales(words, at + 1, 1);
    if (scales.end > at + 1) {
      return { end: scales.end, value: scales.value, digits: false, scaled: true, fraction: false };
    }
    const part = fractionWords.get(words.lower(at + 1));
    if (part === undefined || words.lower(at + 2) !== "of") return null;
    return { end: at + 2, value: part, digits: false, scaled: false, fraction: true };
  }
  const count = smallNumberWords.get(lower);
  if (count === undefined) return null;
  const next = overHyphen(words, at + 1);
  const name = words.lower(next);
  const part = fractionWords.get(name);
  if (part === undefined || count === 0) return null;
  const plural = /s$/.test(name);
  if (plural !== count > 1) return null;
  // *one third of*, but *one quarter* may be three months.
  if (!plural && words.lower(next + 1) !== "of") return null;
  return { end: next + 1, value: count * part, digits: false, scaled: false, fraction: true };
}

/** The number that begins at token `at`, or null. Dates, times and codes are read as numbers here: see `excluded.ts`. */
export function readNumber(words: Words, at: number): ReadNumber | null {
  return readDigits(words, at) ?? readParts(words, at) ?? readWordNumber(words, at);
}
