import { amountNouns, changeVerbs } from "../../lang/en/numbers.ts";
import type { Stretch } from "./what.ts";
import type { Words } from "./words.ts";

/** Verbs that say what a sum is of, not who has it. */
const sumVerbs =
  /^(?:rise|fall|grow|drop|increase|decrease|climb|jump|reach|total|exceed|amount|stand|hit|cost)$/;
/** Verbs by which somebody gives an amount: their object is what it is of, in the passive their subject. */
const givingVerbs = /^(?:estimate|put|value|set|reckon|price)$/;

/** Tokens between a number and its verb, and of an apposition, at most. */
const most = { toVerb: 8, apposed: 12 } as const;

/**
 * What rose, fell or amounted to: the noun before the verb of change that leads to
 * the number, or before *is worth*, *is up*, *is estimated at*.
 */
export function subjectBefore(
  words: Words,
  at: number,
  kind: "currency" | "measure",
): Stretch | null {
  const verb = verbBefore(words, at, kind);
  if (verb === null) return null;
  const isPassive = words.upos(verb - 1) === "AUX" && words.lemma(verb - 1) === "be";
  return givingVerbs.test(words.lemma(verb)) && !isPassive
    ? objectOf(words, verb, at)
    : subjectOf(words, verb);
}

/** What somebody puts at an amount: *put the cost of the dam at*. */
function objectOf(words: Words, verb: number, number: number): Stretch | null {
  let first = verb + 1;
  while (/^(?:DET|ADV)$/.test(words.upos(first))) first++;
  let end = first;
  while (end < number && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(words.upos(end))) {
    if (words.lower(end) === "at") break;
    end++;
  }
  // *Puts the figure at*: what it is of stands before.
  const isNoun =
    /^(?:NOUN|PROPN)$/.test(words.upos(end - 1)) && !amountNouns.has(words.lower(end - 1));
  return words.lower(end) === "at" && first < end && isNoun ? { first, end } : null;
}

/** Index of the word that gives the amount, or null. */
function verbBefore(words: Words, at: number, kind: "currency" | "measure"): number | null {
  if (words.lower(at - 1) === "worth") return at - 1;
  for (let i = at - 1; i > at - most.toVerb && i >= words.first; i--) {
    if (words.upos(i) === "PUNCT") return null;
    const isAfterBe = words.upos(i - 1) === "AUX";
    if (isAfterBe && /^(?:up|down|higher|lower)$/.test(words.lower(i))) return i;
    if (words.upos(i) !== "VERB") continue;
    const lemma = words.lemma(i);
    if (givingVerbs.test(lemma)) return i;
    return (kind === "currency" ? sumVerbs.test(lemma) : changeVerbs.has(lemma)) ? i : null;
  }
  return null;
}

/** The nouns before a verb, with what hangs on them by a preposition: *Exports to Marsk*. */
function subjectOf(words: Words, verb: number): Stretch | null {
  let end = verb;
  while (end > words.first && /^(?:AUX|ADV|PART)$/.test(words.upos(end - 1))) end--;
  if (words.word(end - 1) === ",") end = beforeApposition(words, end - 1);
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(words.upos(i));
  let first = end;
  while (first > words.first && isNoun(first - 1)) first--;
  for (let hangs = 0; hangs < 3 && first < end; hangs++) {
    let before = first - 1;
    while (before > words.first && /^(?:DET|NUM)$/.test(words.upos(before))) before--;
    if (words.upos(before) !== "ADP" || !/^(?:NOUN|PROPN)$/.test(words.upos(before - 1))) break;
    first = before;
    while (first > words.first && isNoun(first - 1)) first--;
  }
  return first < end && (words.upos(end - 1) !== "ADJ" || hasNoun(words, first, end))
    ? { first, end }
    : null;
}

function hasNoun(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.upos(i) === "ADP") return true;
  return false;
}

/** Where the noun ends that an apposition between commas follows; the comma itself where it opens none. */
function beforeApposition(words: Words, comma: number): number {
  for (let i = comma - 1; i > comma - most.apposed && i > words.first; i--) {
    if (words.word(i) === ",") return i;
    if (words.upos(i) === "VERB") break;
  }
  return comma + 1;
}

/** The noun that a quantity is joined to by *of* or *worth*: *bail of 250,000 euros*, *gifts worth $40*. */
export function nounWith(words: Words, joint: number): Stretch | null {
  if (!/^(?:of|worth)$/.test(words.lower(joint))) return null;
  let first = joint;
  // *Sold Norland powder worth $40*: a name before may be who got it.
  while (first > words.first && /^(?:NOUN|ADJ)$/.test(words.upos(first - 1))) first--;
  // *A six-year contract*: the word behind the hyphen is the number's.
  if (first < joint && words.touches(first) && /^[-‐‑]$/.test(words.word(first - 1))) first++;
  const isNoun = words.upos(joint - 1) === "NOUN" && !amountNouns.has(words.lower(joint - 1));
  return first < joint && isNoun ? { first, end: joint } : null;
}
