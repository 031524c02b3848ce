import { isWhite } from "../../text/index.ts";

/** What a UTF-16 code unit is to the scanner. */
export const kinds = {
  /** White space, controls and marks of direction: never part of a token. */
  gap: 0,
  /** Letters of scripts that put spaces between words, their marks, and what joins letters. */
  letter: 1,
  digit: 2,
  /** `_`, which joins letters in names of files and users. */
  joiner: 3,
  apostrophe: 4,
  hyphen: 5,
  period: 6,
  punctuation: 7,
  symbol: 8,
  han: 9,
  hiragana: 10,
  katakana: 11,
  /** First half of a surrogate pair. */
  high: 12,
  /** Second half, or any half on its own. */
  low: 13,
} as const;

const gapLike = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069]/u;
const letterLike = /[\p{L}\p{M}\p{Nl}\u00ad\u200c\u200d]/u;
const digitLike = /\p{Nd}/u;
const symbolLike = /[\p{S}\p{No}\p{Co}\p{Cn}]/u;

function kindFor(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return kinds.high;
  if (code >= 0xdc00 && code <= 0xdfff) return kinds.low;
  const char = String.fromCharCode(code);
  if (isWhite(code) || gapLike.test(char)) return kinds.gap;
  if ("'’‘`´‛".includes(char)) return kinds.apostrophe;
  if (char === "-" || char === "‐" || char === "‑") return kinds.hyphen;
  if (char === ".") return kinds.period;
  if (char === "_") return kinds.joiner;
  if (digitLike.test(char)) return kinds.digit;
  if (letterLike.test(char)) return letterKind(code);
  return symbolLike.test(char) ? kinds.symbol : kinds.punctuation;
}

function letterKind(code: number): number {
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return kinds.han;
  if (code === 0x3005 || code === 0x3007) return kinds.han;
  if (code >= 0x3041 && code <= 0x309f) return kinds.hiragana;
  if ((code >= 0x30a0 && code <= 0x30ff) || (code >= 0x31f0 && code <= 0x31ff)) {
    return kinds.katakana;
  }
  return kinds.letter;
}

/** The kind of every code unit, filled a page of 256 at a time as texts need it. */
const table = new Uint8Array(65536);
const filled = new Uint8Array(256);

/** The {@link kinds} number of a code unit; `gap` for NaN, which `charCodeAt` gives past the end. */
export function kindOf(code: number): number {
  if (!(code >= 0)) return kinds.gap;
  const page = code >> 8;
  if (filled[page] === 0) fillPage(page);
  return table[code] ?? kinds.gap;
}

function fillPage(page: number): void {
  for (let code = page << 8; code < (page + 1) << 8; code++) table[code] = kindFor(code);
  filled[page] = 1;
}

/** Whether a code unit can stand inside a word: a letter, a digit or `_`. */
export function isWordLike(code: number): boolean {
  const kind = kindOf(code);
  return kind >= kinds.letter && kind <= kinds.joiner;
}

/** Whether a code unit is a letter of a spaced script. */
export function isLetter(code: number): boolean {
  return kindOf(code) === kinds.letter;
}

/** Whether a code unit is a decimal digit of any script. */
export function isDigit(code: number): boolean {
  return kindOf(code) === kinds.digit;
}

/** Whether a code unit is white or the end of the text. */
export function isGap(code: number): boolean {
  return kindOf(code) === kinds.gap;
}

/** Whether a code unit is an ASCII capital, or a capital of Latin-1, Greek or Cyrillic. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (kindOf(code) !== kinds.letter) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

/** Whether a code unit is an ASCII letter or digit. */
export function isAsciiAlnum(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The end of the run of word characters at `at`, pairs of letters beyond the basic plane included. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind >= kinds.letter && kind <= kinds.joiner) end++;
    else if (kind === kinds.high && isLetterPair(text, end)) end += 2;
    else return end;
  }
}

/** Whether a surrogate pair at `at` is a letter, mark or digit of a spaced script. */
export function isLetterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000 || isHanPoint(point)) return false;
  return /[\p{L}\p{M}\p{Nd}\p{Nl}]/u.test(String.fromCodePoint(point));
}

/** Whether a code point beyond the basic plane is a Chinese character. */
export function isHanPoint(point: number): boolean {
  return point >= 0x20000 && point <= 0x3ffff;
}
