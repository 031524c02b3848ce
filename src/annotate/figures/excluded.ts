import { labelWords, streetWords } from "../../lang/en/numbers.ts";
import type { ReadNumber } from "./read-number.ts";
import type { Words } from "./words.ts";

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const clock = /^(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock|gmt|utc|est|cet|noon|hrs)$/;
const yearLeads =
  /^(?:in|since|of|by|from|until|till|before|after|during|year|early|late|mid|to|for|and|spring|summer|autumn|fall|winter)$/;

function isMonth(words: Words, at: number): boolean {
  // *may* in small letters is the verb.
  return months.test(words.lower(at)) && /^\p{Lu}/u.test(words.word(at));
}

/** A number without a unit, and what is known of the words behind it. */
interface Bare {
  /** Its first token. */
  readonly at: number;
  readonly number: ReadNumber;
  /** Whether words say what it counts. */
  readonly counted: boolean;
}

/** Whether digits are part of a date or are a year. */
function isDate(words: Words, { at, number, counted }: Bare): boolean {
  const { value, end } = number;
  if (number.scaled || !number.digits) return false;
  const day = Number.isInteger(value) && value >= 1 && value <= 31;
  if (day && (isMonth(words, at - 1) || isMonth(words, end))) return true;
  // *16-18 May*, *May 16-18*, *16 and 17 May*.
  if (day && /^(?:-|–|and|to)$/.test(words.lower(end)) && isMonth(words, end + 2)) return true;
  if (
    day &&
    /^(?:-|–|and|to)$/.test(words.lower(at - 1)) &&
    (isMonth(words, at - 3) || isMonth(words, at - 2))
  ) {
    return true;
  }
  if (words.word(at).includes(",") || !Number.isInteger(value)) return false;
  const year = value >= 1500 && value <= 2100;
  if (!year) return false;
  return (
    !counted ||
    yearLeads.test(words.lower(at - 1)) ||
    isMonth(words, at - 1) ||
    words.lower(at - 1) === ","
  );
}

/** The last hour as armies write it. */
const latestHour = 2400;

function isTime(words: Words, at: number, { end, value }: ReadNumber): boolean {
  return (
    clock.test(words.lower(end)) ||
    // *Ends at 18*; *puts it at 4,200* is past all hours.
    (words.lower(at - 1) === "at" && value <= latestHour && /^[,.;]?$/.test(words.word(end)))
  );
}

/** *Covid-19*, *Su-24*, *737-800*, *3-1*, *555-0100*: digits that hyphens tie to something. */
function isTied(words: Words, at: number, end: number): boolean {
  const before = words.word(at - 1);
  const hyphenBefore = /^[-–/.:]$/.test(before) && words.touches(at) && words.touches(at - 1);
  if (hyphenBefore) return true;
  const letter = words.touches(at) && /[\p{L}\p{N}]$/u.test(before);
  if (letter) return true;
  if (!words.touches(end)) return false;
  const after = words.word(end);
  if (/^[-–/:]$/.test(after) && words.touches(end + 1)) return /^\d/.test(words.word(end + 1));
  return /^\p{L}/u.test(after);
}

/** *10 Harbour Street*. */
function isAddress(words: Words, end: number): boolean {
  for (let i = end; i < end + 4; i++) {
    if (!/^\p{Lu}/u.test(words.word(i))) return false;
    if (i > end && streetWords.has(words.lower(i))) return true;
  }
  return false;
}

/** *1. The parties…*, *(2) …* */
function isListNumber(words: Words, at: number, end: number): boolean {
  const first = at === words.first || (at === words.first + 1 && /^[([]$/.test(words.word(at - 1)));
  return first && /^[.)\]:]$/.test(words.word(end));
}

/** Whether a number without a unit is no quantity: a date, a time, a score, a label, an address, part of a name. */
export function isExcluded(words: Words, bare: Bare): boolean {
  const { at, number, counted } = bare;
  const { end, digits } = number;
  if (isDate(words, bare)) return true;
  if (!digits) {
    // *one another*, *one of them*; *Chapter Three*.
    const isLabelled = labelWords.has(words.lower(at - 1)) && /^\p{Lu}/u.test(words.word(at - 1));
    return (number.value === 1 || isLabelled) && !number.scaled && !number.fraction;
  }
  if ((!counted && isTime(words, at, number)) || isTied(words, at, end)) return true;
  if (isListNumber(words, at, end) || isAddress(words, end)) return true;
  const before = words.lower(at - 1);
  if (labelWords.has(before) || (before === "of" && words.lower(at - 2) === "group")) return true;
  // *Vostok 9 lifted off*; but *Vendoria 40 ships* counts.
  return words.upos(at - 1) === "PROPN" && !counted && !number.scaled;
}
