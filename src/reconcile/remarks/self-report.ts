import type { Report } from "./report.ts";

/** What somebody who tells of own earlier words begins with, after *I* or *we*, perhaps *have*. */
const told =
  /\b(?:i|we)(?: have|'ve)?(?: also| already| once| never| always)? (?:said|told|spoke|spoken|promised|warned|announced|declared|proposed|repeated|recalled|(?:gave|given) (?:\p{L}+ )?(?:my|our) word)\b/u;

/**
 * Whether one of two quotations is about its speaker's own earlier words: *I spoke of a
 * fence* does not say it again. Where both are so, they may be one remark.
 */
export function isSelfReport(a: Report, b: Report): boolean {
  return tellsOfOwn(a) !== tellsOfOwn(b);
}

function tellsOfOwn({ statement, words }: Report): boolean {
  if (statement.form !== "direct") return false;
  return told.test(words.map(({ form }) => form).join(" "));
}
