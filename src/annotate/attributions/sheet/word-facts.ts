import { hashCodes } from "../../../learn/index.ts";

/** What features know of a word type by its letters alone. */
export interface WordFacts {
  readonly text: string;
  /** Lower-case letters. */
  readonly lower: string;
  /** Hash of the lower-case word, digits and marks made alike. */
  readonly word: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Whether it holds no letter and no digit. */
  readonly isPunctuation: boolean;
  /** Whether it is a comma, a colon, a semicolon or a dash. */
  readonly isPause: boolean;
}

/** A word in lower case with digits and marks made alike: what features know it by. */
function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d/gu, "0")
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„«»]|''|``/gu, '"');
}

/** Works out a word's facts. Costs some microseconds: ask a cache. */
export function createWordFacts(text: string): WordFacts {
  const lower = text.toLowerCase();
  const folded = foldWord(text);
  return {
    text,
    lower,
    word: hashCodes(folded),
    suffix3: hashCodes(folded.slice(-3)),
    suffix2: hashCodes(folded.slice(-2)),
    prefix3: hashCodes(folded.slice(0, 3)),
    shape: hashCodes(shapeOf(text)),
    isPause: /^[,:;—–-]$/u.test(text),
    isPunctuation: !/[\p{L}\p{N}]/u.test(text),
  };
}

/** *McOrlu-9* is `XxXxd` with runs of one class written once and marks as they are; at most eight characters. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (const character of text) {
    if (shape.length >= 8) break;
    const isUpper = character !== character.toLowerCase();
    const isLower = character !== character.toUpperCase();
    const kind = /\d/u.test(character) ? "d" : isUpper ? "X" : isLower ? "x" : character;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}
