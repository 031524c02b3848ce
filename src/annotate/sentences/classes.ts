import { isWhite } from "../../text/index.ts";

/** What a token is to the sentence splitter. */
export const classes = {
  /** Before the first and after the last token of a paragraph. */
  edge: 0,
  lower: 1,
  /** A word with a capital first. */
  capital: 2,
  /** Capitals only, two or more. */
  upper: 3,
  /** One capital. */
  letter: 4,
  number: 5,
  /** Letters and digits: *1st*, *B2B*. */
  code: 6,
  /** An abbreviation with its stop, more than one letter. */
  abbreviation: 7,
  /** One capital and a stop. */
  initial: 8,
  stop: 9,
  question: 10,
  ellipsis: 11,
  comma: 12,
  semicolon: 13,
  colon: 14,
  openQuote: 15,
  closeQuote: 16,
  openBracket: 17,
  closeBracket: 18,
  dash: 19,
  /** A hyphen that touches words on both sides. */
  hyphen: 20,
  /** An address of the web or of mail, a handle or a tag. */
  address: 21,
  face: 22,
  bullet: 23,
  /** *'s*, *n't*. */
  part: 24,
  /** A row of marks: *====*. */
  ruler: 25,
  /** A letter of a script without capitals. */
  uncased: 26,
  symbol: 27,
} as const;

const openers = "“‘„‚«‹";
const closers = "”’»›";

/** The class of a token, but for straight quotation marks, whose side the token's neighbors tell. */
export function classOf(text: string, start: number, end: number, part: boolean): number {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return wordClass(text, start, end, part, classes.lower);
  if (first >= 65 && first <= 90) return wordClass(text, start, end, part, classes.capital);
  if (first >= 48 && first <= 57) return numberClass(text, start, end);
  if (part) return classes.part;
  const char = text.charAt(start);
  const length = end - start;
  if (char === ".") return length === 1 ? classes.stop : dotted(text, start, end);
  if (
    char === "!" ||
    char === "?" ||
    char === "‽" ||
    char === "．" ||
    char === "。" ||
    char === "！" ||
    char === "？"
  ) {
    return classes.question;
  }
  if (char === "…") return classes.ellipsis;
  if (char === "," && length === 1) return classes.comma;
  if (char === ";" || char === ":") {
    if (length > 1) return classes.face;
    return char === ";" ? classes.semicolon : classes.colon;
  }
  if (char === '"') return classes.closeQuote;
  if (openers.includes(char) || char === "`") return classes.openQuote;
  if (char === "'" && length > 2) return classes.lower;
  if (closers.includes(char) || char === "'" || char === "´") return classes.closeQuote;
  return otherClass(text, start, end, char);
}

function otherClass(text: string, start: number, end: number, char: string): number {
  const length = end - start;
  if ("([{（【「『".includes(char)) return length === 1 ? classes.openBracket : classes.face;
  if (")]}）】」』".includes(char)) return classes.closeBracket;
  if ((char === "-" || char === "‐" || char === "‑") && length === 1) {
    const touches = start > 0 && !isWhite(text.charCodeAt(start - 1));
    return touches && end < text.length && !isWhite(text.charCodeAt(end))
      ? classes.hyphen
      : classes.dash;
  }
  if (char === "-" || char === "–" || char === "—" || char === "―") {
    return length > 3 ? classes.ruler : classes.dash;
  }
  if ("•●▪◦‣⁃∙·*>■□►➢✓".includes(char)) return length > 2 ? classes.ruler : classes.bullet;
  if ("=_~#+|/\\".includes(char) && length > 1) return length > 2 ? classes.ruler : classes.symbol;
  if ((char === "@" || char === "#") && length > 1) return classes.address;
  if (char === "<" && length > 1)
    return length === 2 && text.charAt(start + 1) === "3" ? classes.face : classes.bullet;
  if (/\p{L}/u.test(char)) return letterClass(text, start, end, char);
  const point = text.codePointAt(start) ?? 0;
  if (point > 0xffff) {
    if (/\p{Lu}/u.test(String.fromCodePoint(point))) return classes.capital;
    return /\p{L}/u.test(String.fromCodePoint(point)) ? classes.uncased : classes.face;
  }
  return /\p{Nd}/u.test(char) ? classes.number : classes.symbol;
}

function letterClass(text: string, start: number, end: number, char: string): number {
  const lower = char.toLowerCase();
  if (lower === char && char.toUpperCase() === char) return classes.uncased;
  return wordClass(text, start, end, false, lower === char ? classes.lower : classes.capital);
}

function dotted(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char !== ".") return char === "!" || char === "?" ? classes.question : classes.number;
  }
  return classes.ellipsis;
}

function numberClass(text: string, start: number, end: number): number {
  for (let i = start; i < end && i < start + 32; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return classes.code;
  }
  return classes.number;
}

/** The class of a token that begins with a letter. */
function wordClass(text: string, start: number, end: number, part: boolean, plain: number): number {
  if (part) return classes.part;
  const length = end - start;
  const last = text.charCodeAt(end - 1);
  if (last === 46)
    return length === 2 && plain === classes.capital ? classes.initial : classes.abbreviation;
  if (length === 1) return plain === classes.capital ? classes.letter : classes.lower;
  let upper = true;
  for (let i = start; i < end && i < start + 300; i++) {
    const code = text.charCodeAt(i);
    if (code === 64 || code === 58 || (code === 46 && i + 1 < end && isLong(text, start, end))) {
      return classes.address;
    }
    if (code >= 48 && code <= 57) return plain === classes.lower ? classes.code : plain;
    const capital = code >= 65 && code <= 90;
    // eHow and iTunes begin a sentence as they are.
    if (capital && plain === classes.lower) return classes.capital;
    if (!capital) upper = false;
  }
  return upper && plain === classes.capital ? classes.upper : plain;
}

/** Whether a word with a stop inside is a name of a host rather than an acronym (*U.S*, *p.m*). */
function isLong(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charAt(start + 1) !== ".";
}
