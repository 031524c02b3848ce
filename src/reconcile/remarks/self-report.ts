import type { Word } from "./words.ts";

/** What somebody who tells of own earlier words begins with, after *I* or *we*, perhaps *have*. */
const told =
  /\b(?:i|we)(?: have|'ve)?(?: also| already| once| never| always)? (?:said|told|spoke|spoken|promised|warned|announced|declared|proposed|repeated|recalled|(?:gave|given) (?:\p{L}+ )?(?:my|our) word)\b/u;

/** The same as an outlet retells it, of *he* or *she*, who may be somebody else. */
const retold =
  /^(?:that )?(?:he|she)(?: had| has)?(?: also| already| once| never| always)? (?:said|told|spoken|promised|warned|announced|declared|proposed|repeated|recalled|given (?:\p{L}+ )?(?:his|her) word)\b/u;

/** Words within which that is told. */
const longestStart = 8;

interface Telling {
  /** Whether it is about its speaker's own earlier words; null where an outlet retells what may be. */
  readonly tellsOfOwn: boolean | null;
}

/**
 * Whether one of two reports is about its speaker's own earlier words: *I spoke of a
 * fence* does not say it again. Where both are so, or may be, they may be one remark.
 */
export function isSelfReport(a: Telling, b: Telling): boolean {
  return a.tellsOfOwn !== null && b.tellsOfOwn !== null && a.tellsOfOwn !== b.tellsOfOwn;
}

/** Whether words, quoted or retold, are about own earlier words; null where they may be. One pass. */
export function tellsOfOwn(words: readonly Word[], isQuoted: boolean): boolean | null {
  if (!isQuoted) {
    const start = words.slice(0, longestStart).map(({ form }) => form);
    return retold.test(start.join(" ")) ? null : false;
  }
  if (!words.some(({ form }) => form === "i" || form === "we")) return false;
  return told.test(words.map(({ form }) => form).join(" "));
}
