import { boundedFrom, boundOf } from "./bounds.ts";
import type { FoundFigure } from "./found-figure.ts";
import type { Quantity } from "./read-quantity.ts";
import { nounWith, subjectBefore } from "./subject.ts";
import { isOfFigure } from "./told-of.ts";
import { measuredAfter, nounPhrase } from "./what.ts";
import type { Words } from "./words.ts";

/** *12-point plan*: the tied noun is the unit, what follows is counted by it. */
export function tiedFigure(words: Words, quantity: Quantity): FoundFigure | null {
  const { number, first, value } = quantity;
  const noun = number.end + 1;
  if (words.upos(noun) !== "NOUN" || !/^\p{Ll}/u.test(words.word(noun))) return null;
  const lower = words.lower(noun);
  const unit = pluralOf(lower);
  const what = measuredAfter(words, noun + 1, "measure");
  return {
    first,
    end: noun + 1,
    value,
    unit,
    what,
    open: null,
    leans: false,
    bound: boundOf(words, { first, end: noun + 1 }),
  };
}

/** The plural of a noun behind a hyphen: *99-county*, *two-branch*. */
function pluralOf(noun: string): string {
  if (/(?:^|[a-z])man$/.test(noun)) return noun.replace(/man$/, "men");
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  if (/(?:ch|sh|x|ss)$/.test(noun)) return `${noun}es`;
  return /s$/.test(noun) ? noun : `${noun}s`;
}

/** A quantity with a unit of money or measure; null for one without. */
export function measuredFigure(words: Words, quantity: Quantity): FoundFigure | null {
  const { first, end, value, unit, kind, number } = quantity;
  if (kind === null) return null;
  const isTime = /^(?:years|months|weeks|days|hours|minutes|seconds)$/.test(unit ?? "");
  // *one day*, *a year*: without a number in digits or words there is nothing to count.
  if (isTime && number.digits && /^(?:ago|old)$/.test(words.lower(end)) && unit === "years") {
    const bound = boundOf(words, { first, end: number.end }, end);
    return { first, end, value, unit, what: null, bound, open: null, leans: false };
  }
  const of = isTime ? null : nounWith(words, boundedFrom(words, first) - 1);
  const what =
    // *Bribes worth $3m in return*, but *a sum of $3m in aid*.
    (words.lower(end) === "in" ? of : null) ??
    (unit === "people" ? nounPhrase(words, number.end) : null) ??
    measuredAfter(words, quantity.tied && kind === "currency" ? end + 1 : end, kind) ??
    of ??
    (unit === "votes" ? null : subjectBefore(words, first, kind));
  const bound = boundOf(words, { first, end: number.end }, end);
  const isOpen = what === null && !isTime && isOfFigure(words, first);
  return { first, end, value, unit, what, bound, open: isOpen ? "amount" : null, leans: false };
}
