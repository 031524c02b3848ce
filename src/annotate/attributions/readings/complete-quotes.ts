import { quoteState } from "../sheet/quote-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { RoleFrame } from "./role-frame.ts";

/**
 * Content that takes in half of a quotation takes in all of it, and content that
 * takes in less leaves it: a speaker's words are not cut at a sentence. Quotations
 * that hold the cue or the source are left as labelled.
 */
export function completeQuotes(
  { sheet, cue, window, quoteSizes, quoteBefore, quoteAfter, touchBefore, touchAfter }: RoleFrame,
  source: readonly number[],
  content: readonly number[],
): readonly number[] {
  if (quoteSizes.size === 0) return content;
  const taken = new Map<number, number>();
  for (const at of content) {
    const quote = sheet.quoteOf[at] ?? -1;
    if (quote >= 0) taken.set(quote, (taken.get(quote) ?? 0) + 1);
  }
  if (taken.size === 0) return content;
  for (const at of [...cue.tokens, ...source]) taken.delete(sheet.quoteOf[at] ?? -1);
  // Right beside the cue a few words are enough: they are the end of what was said.
  const isBeside = (quote: number): boolean =>
    (quote === quoteBefore && touchBefore > 0 && touchBefore < 3) ||
    (quote === quoteAfter && touchAfter === 1);
  const keeps = (quote: number): boolean => {
    const count = taken.get(quote) ?? 0;
    return 2 * count >= (quoteSizes.get(quote) ?? 0) || (count > 2 && isBeside(quote));
  };
  if ([...taken].every(([quote, count]) => count === quoteSizes.get(quote))) return content;
  const labelled = new Set(content);
  const whole: number[] = [];
  for (let at = window.first; at < window.end; at++) {
    const quote = sheet.quoteOf[at] ?? -1;
    if (taken.has(quote) ? keeps(quote) : labelled.has(at)) whole.push(at);
  }
  return whole;
}

/** Tokens of the longest quotation that content goes on in. */
const longest = 400;

/**
 * *that ties are **“not aimed at anyone. We want …”***: content that breaks off at an opening
 * mark, without a comma before it, goes on in the marks. Those that hold the cue or the
 * source are left.
 */
export function withEntered(
  sheet: Sheet,
  content: readonly number[],
  others: readonly number[],
): readonly number[] {
  const own = new Set(content);
  const left = new Set(others.map((at) => sheet.quoteOf[at] ?? -1));
  const entered: number[] = [];
  for (const at of content) {
    const quote = sheet.quoteOf[at + 1] ?? -1;
    const isOpening = sheet.quote[at + 1] === quoteState.opening && sheet.quote[at] === 0;
    if (!isOpening || own.has(at + 1) || left.has(quote)) continue;
    if (
      sheet.words[at]?.isPunctuation === true ||
      sheet.sentenceOf[at] !== sheet.sentenceOf[at + 1]
    )
      continue;
    for (let next = at + 1; next < at + longest && sheet.quoteOf[next] === quote; next++) {
      if (!own.has(next)) entered.push(next);
    }
  }
  return entered.length === 0 ? content : [...content, ...entered].sort((a, b) => a - b);
}
