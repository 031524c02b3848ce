import { quoteState } from "../sheet/quote-columns.ts";
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
  const labelled = new Set(content);
  // *that ties are “not aimed at anyone. We want …”*: a clause that opens the marks goes on in them.
  const isEntered = new Set<number>();
  for (const at of content) {
    const isOpening = sheet.quote[at + 1] === quoteState.opening;
    if (isOpening && sheet.words[at]?.isPunctuation !== true && sheet.quote[at] === 0)
      isEntered.add(sheet.quoteOf[at + 1] ?? -1);
  }
  const keeps = (quote: number): boolean => {
    const count = taken.get(quote) ?? 0;
    return (
      2 * count >= (quoteSizes.get(quote) ?? 0) ||
      (count > 2 && isBeside(quote)) ||
      isEntered.has(quote)
    );
  };
  if ([...taken].every(([quote, count]) => count === quoteSizes.get(quote))) return content;
  const whole: number[] = [];
  for (let at = window.first; at < window.end; at++) {
    const quote = sheet.quoteOf[at] ?? -1;
    if (taken.has(quote) ? keeps(quote) : labelled.has(at)) whole.push(at);
  }
  return whole;
}
