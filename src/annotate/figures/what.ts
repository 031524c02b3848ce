import { fates } from "../../lang/en/fates.ts";
import { amountNouns } from "../../lang/en/numbers.ts";
import { boundedFrom } from "./bounds.ts";
import { readNumber } from "./read-number.ts";
import { isHyphen } from "./read-quantity.ts";
import type { Words } from "./words.ts";

const skipped = /^(?:the|a|an|its|his|her|their|our|this|these|those|that)$/;

/** A stretch of tokens. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Words that begin another phrase after a noun: *grain | last year*. */
const stops = /^(?:last|next|past|previous|today|yesterday|tomorrow|tonight|year|month|week)$/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const partOfDay = /^(?:morning|noon|afternoon|evening|night)$/;

/** *23 delegates | Saturday*, *two votes | Tuesday night*; not *the Super Tuesday delegates*. */
function isDay(words: Words, at: number): boolean {
  if (!weekday.test(words.lower(at))) return false;
  return words.upos(at + 1) !== "NOUN" || partOfDay.test(words.lower(at + 1));
}

const limit = 6;

/** Adjectives and nouns from `at` on, up to the last noun; null where no noun is reached. An article at the front is passed over. */
export function nounPhrase(words: Words, at: number): Stretch | null {
  let first = at;
  while (first < at + 2 && skipped.test(words.lower(first))) first++;
  // *The 90-plus parties*, *a 5-to-4 vote*: what a hyphen ties to the number is no noun's.
  if (isHyphen(words, first)) return null;
  let end = -1;
  for (let i = first; i < words.end && i < first + limit; i++) {
    if (end >= 0 && (stops.test(words.lower(i)) || isDay(words, i))) break;
    if (i === first && stops.test(words.lower(i))) return null;
    const upos = words.upos(i);
    const hyphen = isHyphen(words, i);
    if (upos === "NOUN" || upos === "PROPN") end = i + 1;
    // *Rebel-held villages*: the word behind a hyphen goes on to its noun.
    else if (upos === "VERB" && isHyphen(words, i - 1)) continue;
    else if (
      upos !== "ADJ" &&
      !hyphen &&
      !(upos === "VERB" && /(?:ed|ing)$/.test(words.lower(i)) && end < 0)
    )
      break;
  }
  return end < 0 ? null : { first, end };
}

/** What a number without a unit counts: the noun after it, or after *of the* (*two of the ministers*, *9 of 140 samples*). */
export function countedAfter(words: Words, at: number, isFraction: boolean): Stretch | null {
  if (words.lower(at) === "of") {
    const whole = skipped.test(words.lower(at + 1)) ? at + 2 : at + 1;
    return ownedBy(words, nounPhrase(words, readNumber(words, whole)?.end ?? at + 1));
  }
  // *41 million the year before*: an article begins something else, but in *half the votes*.
  return isFraction || !skipped.test(words.lower(at)) ? nounPhrase(words, at) : null;
}

/** What belongs to a noun with an apostrophe, else the noun: *three of Orvelle's nine steps*, *$4m of the group's spending*. */
function ownedBy(words: Words, phrase: Stretch | null): Stretch | null {
  if (phrase === null || !/^['’]s?$/.test(words.word(phrase.end))) return phrase;
  const owned = phrase.end + 1;
  return nounPhrase(words, readNumber(words, owned)?.end ?? owned);
}

/**
 * The word that says what befell those whom a number counts, where no noun follows:
 * *15 wounded*, *19 were wounded*, *killing three*.
 */
export function befallen(words: Words, first: number, end: number): Stretch | null {
  let at = end;
  while (at < end + 4 && /^(?:AUX|ADV)$/.test(words.upos(at))) at++;
  if (fates.has(words.lower(at))) return { first: at, end: at + 1 };
  let before = boundedFrom(words, first) - 1;
  while (/^(?:a|another|further)$/.test(words.lower(before))) before--;
  const isVerb = words.upos(before) === "VERB" && fates.has(words.lower(before));
  return isVerb ? { first: before, end: before + 1 } : null;
}

/** Words between a number and *the number of* before it, at most. */
const mostBetween = 30;

/**
 * What an amount told by a verb counts: *the number of sailors killed has risen to 53*,
 * *put the number of cases at 20*. The nearest before, with no other number between.
 */
export function numberedBefore(words: Words, first: number): Stretch | null {
  for (let i = first - 1; i > first - mostBetween && i >= words.first; i--) {
    if (words.upos(i) === "NUM" || words.word(i) === ";") return null;
    if (/^tolls?$/.test(words.lower(i))) return compound(words, i + 1);
    if (!amountNouns.has(words.lower(i)) || words.lower(i + 1) !== "of") continue;
    const noun = nounPhrase(words, i + 2);
    const at = noun?.end ?? i + (skipped.test(words.lower(i + 2)) ? 3 : 2);
    if (at >= first) return null;
    if (fates.has(words.lower(at))) return { first: noun?.first ?? at, end: at + 1 };
    return noun;
  }
  return null;
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
  if (lower === "of") return ownedBy(words, nounPhrase(words, at + 1));
  if (kind === "currency" && (lower === "in" || lower === "worth")) {
    const next = lower === "worth" && words.lower(at + 1) === "of" ? at + 2 : at + 1;
    const phrase = nounPhrase(words, next);
    // *in May*, *in Marsk* say when and where.
    return phrase !== null && words.upos(phrase.first) !== "PROPN" ? phrase : null;
  }
  return words.upos(at) === "NOUN" || words.upos(at) === "ADJ" ? nounPhrase(words, at) : null;
}

/** A noun that ends at `end`, with the nouns tied to its front: *death toll*. */
function compound(words: Words, end: number): Stretch {
  let first = end - 1;
  while (first > words.first && words.upos(first - 1) === "NOUN") first--;
  return { first, end };
}
