import { functionWords } from "../../lang/en/function-words.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf, synonymGroups } from "../../lang/en/synonyms.ts";
import type { Span } from "../../text/index.ts";

/** A word of a statement, with its place in the document. */
export interface Word extends Span {
  /** Lower case, apostrophes straight, without *'s*. */
  readonly form: string;
  /** What its inflections share; for a number, however spelled, `#` and its value. */
  readonly stem: string;
  /** Whether it carries matter rather than grammar. */
  readonly content: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** The groups of words that can stand for it (`synonymGroups`). */
  readonly groups: readonly number[];
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+|(?<=ty)-\p{L}+)*/gu;

/** The words of a piece of text that begins at `offset` in its document. Costs one pass. */
export function findWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = offset + match.index;
    const form = match[0].toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
    const stem = numberStem(form) ?? stemOf(baseFormOf(form));
    words.push({
      start,
      end: start + match[0].length,
      form,
      stem,
      content: !functionWords.has(form),
      capital: /^\p{Lu}/u.test(match[0]),
      groups: synonymGroups(stem),
    });
  }
  return words;
}

/** *40*, *forty* and *forty-two* as numbers; null for other words, and for *one* and *zero*, which seldom count. */
function numberStem(form: string): string | null {
  const digits = /^\d[\d.,]*/.exec(form)?.[0];
  if (digits !== undefined)
    return `#${Number(digits.replace(/,(?=\d{3})/g, "").replace(/[.,]$/, ""))}`;
  const [tens = "", ones = null] = form.split("-");
  const value = (smallNumberWords.get(tens) ?? 0) + (smallNumberWords.get(ones ?? "") ?? 0);
  return value > 1 ? `#${value}` : null;
}

/** Whether a word is a number. */
export function isNumber(word: Word): boolean {
  return word.stem.startsWith("#");
}
