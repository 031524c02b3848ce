import type { DatingReason } from "../../doc/index.ts";

/**
 * *the 60th anniversary of relations, established in 1951*: the document was written
 * in 2011, or the feast is at hand. Only where one sentence holds both numbers.
 */
const pattern =
  /\b(\d{1,3})(?:st|nd|rd|th)\s+anniversary\b[^.!?\n]{0,160}?\b(?:in|of|since)\s+((?:1[0-9]|20|21)\d\d)\b/gu;

/** Years that anniversaries give, with the words; an anniversary told as past or to come gives the same year. */
export function anniversaries(text: string): DatingReason[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: "anniversary",
    value: String(Number(match[1]) + Number(match[2])),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
