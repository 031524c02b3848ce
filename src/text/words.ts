import type { Span } from "./span.ts";

/**
 * A run of letters, digits and marks; in scripts written without spaces one
 * character. What search counts as a word, on both sides: in the indexed text
 * and in the query. Tokens would not do, because a query has no tokenizer.
 */
const word: RegExp =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of `text` between the span's ends, in order. Linear in the span's length. */
export function findWords(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** A word as search compares it: lower case, without accents and compatibility forms. */
export function foldWord(text: string): string {
  // ASCII, nearly every word of English news, needs no decomposition.
  if (/^[a-z0-9]*$/.test(text)) return text;
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return folded === "" ? text : folded;
}

/** The words of `text`, folded, in order: what a query and a name are compared by. */
export function foldedWords(text: string): string[] {
  return findWords(text).map((span) => foldWord(text.slice(span.start, span.end)));
}
