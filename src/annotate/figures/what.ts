import { changeVerbs } from "../../lang/en/numbers.ts";
import type { Words } from "./words.ts";

const skipped = /^(?:the|a|an|its|his|her|their|our|this|these|those|that)$/;

/** A stretch of tokens. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Words that begin another phrase after a noun: *grain | last year*. */
const stops = /^(?:last|next|past|previous|today|yesterday|tomorrow|tonight|year|month|week)$/;

const limit = 6;

/** Adjectives and nouns from `at` on, up to the last noun; null where no noun is reached. An article at the front is passed over. */
export function nounPhrase(words: Words, at: number): Stretch | null {
  let first = at;
  while (first < at + 2 && skipped.test(words.lower(first))) first++;
  let end = -1;
  for (let i = first; i < words.end && i < first + limit; i++) {
    if (end >= 0 && stops.test(words.lower(i))) break;
    if (i === first && stops.test(words.lower(i))) return null;
    const upos = words.upos(i);
    const hyphen = /^[-‐‑]$/.test(words.word(i)) && words.touches(i) && words.touches(i + 1);
    if (upos === "NOUN" || upos === "PROPN") end = i + 1;
    else if (
      upos !== "ADJ" &&
      !hyphen &&
      !(upos === "VERB" && /(?:ed|ing)$/.test(words.lower(i)) && end < 0)
    )
      break;
  }
  return end < 0 ? null : { first, end };
}

/** What a number without a unit counts: the noun after it, or after *of the* (*two of the ministers*). */
export function countedAfter(words: Words, at: number, isFraction: boolean): Stretch | null {
  if (words.lower(at) === "of") return nounPhrase(words, at + 1);
  // *41 million the year before*: an article begins something else, but in *half the votes*.
  return isFraction || !skipped.test(words.lower(at)) ? nounPhrase(words, at) : null;
}

/** What a measured quantity is of: *of grain*, *in aid*, *deal*. */
export function measuredAfter(
  words: Words,
  at: number,
  kind: "currency" | "measure",
): Stretch | null {
  // *“some forty tonnes” of grain*.
  if (/^["”’]$/.test(words.word(at)) && words.lower(at + 1) === "of") {
    return nounPhrase(words, at + 2);
  }
  const lower = words.lower(at);
  if (lower === "of") return nounPhrase(words, at + 1);
  if (kind === "currency" && (lower === "in" || lower === "worth")) {
    const next = lower === "worth" && words.lower(at + 1) === "of" ? at + 2 : at + 1;
    const phrase = nounPhrase(words, next);
    // *in May*, *in Marsk* say when and where.
    return phrase !== null && words.upos(phrase.first) !== "PROPN" ? phrase : null;
  }
  return words.upos(at) === "NOUN" || words.upos(at) === "ADJ" ? nounPhrase(words, at) : null;
}

/** Verbs that say what a sum is of, not who has it. */
const sumVerbs =
  /^(?:rise|fall|grow|drop|increase|decrease|climb|jump|reach|total|exceed|amount|stand|hit|cost)$/;

/**
 * What rose, fell or amounted to: the noun before the verb of change that leads to
 * the number, or before *is worth*.
 */
export function subjectBefore(
  words: Words,
  at: number,
  kind: "currency" | "measure",
): Stretch | null {
  let i = at - 1;
  // Back over *by*, *to*, *more than* and the like, to the verb.
  while (i > at - 7 && i >= words.first && words.upos(i) !== "VERB" && words.upos(i) !== "PUNCT")
    i--;
  const lemma = words.lemma(i);
  if (words.lower(at - 1) === "worth") i = at - 1;
  else if (words.upos(i) !== "VERB" || !changeVerbs.has(lemma)) return null;
  else if (kind === "currency" && !sumVerbs.test(lemma)) return null;
  let end = i;
  while (end > words.first && /^(?:AUX|ADV|PART)$/.test(words.upos(end - 1))) end--;
  let first = end;
  while (first > words.first && /^(?:NOUN|PROPN|ADJ)$/.test(words.upos(first - 1))) first--;
  return first < end && words.upos(end - 1) !== "ADJ" ? { first, end } : null;
}
