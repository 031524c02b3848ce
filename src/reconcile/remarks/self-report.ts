import type { Word } from "./words.ts";

/** What somebody who tells of own earlier words begins with, after *I* or *we*, perhaps *have*. */
const told =
  /\b(?:i|we)(?: have|'ve)?(?: also| already| once| never| always)? (?:said|told|spoke|spoken|promised|warned|announced|declared|proposed|repeated|recalled|(?:gave|given) (?:\p{L}+ )?(?:my|our) word)\b/u;

interface Telling {
  /** Whether it quotes words about own earlier words. */
  readonly tellsOfOwn: boolean;
}

/**
 * Whether one of two quotations is about its speaker's own earlier words: *I spoke of a
 * fence* does not say it again. Where both are so, they may be one remark.
 */
export function isSelfReport(a: Telling, b: Telling): boolean {
  return a.tellsOfOwn !== b.tellsOfOwn;
}

/** Whether the words of a quotation are about own earlier words. One pass. */
export function tellsOfOwn(words: readonly Word[]): boolean {
  if (!words.some(({ form }) => form === "i" || form === "we")) return false;
  return told.test(words.map(({ form }) => form).join(" "));
}
