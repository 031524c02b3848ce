import { isDigit, isLetter, isWordLike, kindOf, kinds, wordEnd } from "./characters.ts";
import type { State } from "./state.ts";
import { dottedEnd } from "./web.ts";

/** End of the run of digits at `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Lengths of the runs of digits that hyphens join: telephone numbers, dates, postal codes. */
const hyphened = new Set([
  "4-2-2",
  "2-2-4",
  "1-2-4",
  "2-1-4",
  "2-2-2",
  "3-3-4",
  "1-3-3-4",
  "3-4",
  "5-4",
  "1-4",
]);

/**
 * End of the number that begins at the digit `at`, with the separators inside it:
 * *1,000.5*, *3:30*, *16.04.2024*, *2024-04-16*, *9/11*, *713-555-0100*. A range
 * (*10-15*) ends before its hyphen.
 */
export function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  const first = end - at;
  for (;;) {
    const separator = text.charAt(end);
    const next = end + 1;
    if (!isDigit(text.charCodeAt(next))) break;
    const nextEnd = digitsEnd(text, next);
    if (separator === "," && isGroup(text, at, nextEnd - next, nextEnd)) end = nextEnd;
    else if (separator === "." || (separator === ":" && nextEnd - next <= 2)) end = nextEnd;
    else break;
  }
  if (end - at !== first) return end;
  const mark = text.charAt(end);
  if (mark === "-" || mark === "/") return joinedDigits(text, at, end, mark);
  return end;
}

/** Whether digits after a comma belong to the number: *1,000*, *3,5*, but not the list *[13,14]*. */
function isGroup(text: string, at: number, length: number, end: number): boolean {
  if (length === 3) return true;
  const before = text.charAt(at - 1);
  return length < 3 && before !== "[" && before !== "," && text.charAt(end) !== ",";
}

function joinedDigits(text: string, at: number, firstEnd: number, mark: string): number {
  let pattern = `${firstEnd - at}`;
  let end = firstEnd;
  let groups = 1;
  while (text.charAt(end) === mark && isDigit(text.charCodeAt(end + 1)) && groups < 5) {
    const next = digitsEnd(text, end + 1);
    pattern += `-${next - end - 1}`;
    end = next;
    groups++;
  }
  if (isWordLike(text.charCodeAt(end))) return firstEnd;
  if (mark === "-") return hyphened.has(pattern) ? end : firstEnd;
  if (groups === 3) return /^(\d-\d-\d|[12]-[12]-[24]|4-[12]-[12])$/.test(pattern) ? end : firstEnd;
  if (groups !== 2) return firstEnd;
  const [left = 99, right = 99] = text.slice(at, end).split("/").map(Number);
  return (left <= 12 && right <= 31) || (left === 24 && right === 7) ? end : firstEnd;
}

const ordinal = /^(st|nd|rd|th)s?$/i;

/**
 * Adds the number at `at` and what is glued to it; returns where to go on. A unit
 * is a token of its own (*5|pm*); ordinals, decades and codes are not (*1st*,
 * *1980s*, *4G*, *B2B*).
 */
export function scanNumber(state: State, at: number): number {
  const { text, out, rules } = state;
  const end = numberEnd(text, at);
  const code = text.charCodeAt(end);
  if (code === 46 && isLetter(text.charCodeAt(end + 1))) {
    const name = dottedEnd(state, at, end);
    if (name >= 0) {
      out.add(at, name, 0);
      return name;
    }
  }
  if (kindOf(code) === kinds.apostrophe) return scanDecade(state, at, end);
  if (!isWordLike(code) && kindOf(code) !== kinds.high) {
    out.add(at, end, 0);
    return end;
  }
  const tail = wordEnd(text, end);
  if (tail === end) {
    out.add(at, end, 0);
    return end;
  }
  const glued = tail - end <= 4 ? text.slice(end, tail).toLowerCase() : "";
  if (ordinal.test(glued) || (glued === "s" && text.charAt(end - 1) === "0")) {
    out.add(at, tail, 0);
    return tail;
  }
  // 4G and 5G are networks, 5g a weight.
  const network = text.charAt(end) === "G" && tail - at === 2;
  if (glued !== "" && !network && isLetter(code) && rules.gluedUnits.has(glued)) {
    out.add(at, end, 0);
    return end;
  }
  if (
    isLetter(code) &&
    (glued === "a" || glued === "p") &&
    /^\.m\b/i.test(text.slice(tail, tail + 3))
  ) {
    out.add(at, end, 0);
    return end;
  }
  return -1;
}

/** A number before an apostrophe: *the 1990's* is one token, *2003's* are two. */
function scanDecade(state: State, at: number, end: number): number {
  const { text, out } = state;
  const length = end - at;
  const decade = text.charAt(end - 1) === "0" && (length === 2 || length === 4);
  const s = text.charAt(end + 1) === "s" && !isWordLike(text.charCodeAt(end + 2));
  if (decade && s) {
    out.add(at, end + 2, 0);
    return end + 2;
  }
  out.add(at, end, 0);
  if (!s) return end;
  out.add(end, end + 2, 1);
  return end + 2;
}
