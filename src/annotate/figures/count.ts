import { boundOf } from "./bounds.ts";
import { isExcluded } from "./excluded.ts";
import type { FoundFigure } from "./found-figure.ts";
import type { Quantity } from "./read-quantity.ts";
import { beforeBound, isOfFigure, isOfNoun } from "./told-of.ts";
import { befallen, countedAfter, numberedBefore, type Stretch } from "./what.ts";
import type { Words } from "./words.ts";

/** What leads from a verb to the amount it gives: *risen to 53*, *is 53*. */
const leads = /^(?:to|at|past|above|below|over|as)$/;

/**
 * A number that counts something, or gives how many without saying of what; null for a date, a
 * time, a label or part of a name. `place` is `range` for the second number of a range, which
 * must count something itself.
 */
export function countFigure(
  words: Words,
  quantity: Quantity,
  place: "alone" | "range" = "alone",
): FoundFigure | null {
  const { first, number, value } = quantity;
  const orMore = /^(?:or)$/.test(words.lower(number.end)) ? number.end + 2 : number.end;
  const noun = countedAfter(words, orMore, number.fraction);
  const isNounCounted =
    noun !== null && (words.isPlural(noun.end - 1) || words.lower(number.end) === "of");
  const told = isNounCounted ? null : toldOf(words, first, number.end);
  const what = told ?? noun;
  const counted = isNounCounted || told !== null;
  if (noun !== null && isNamePart(words, first, noun)) return null;
  if (place === "range" ? !counted : isExcluded(words, { at: first, number, counted })) return null;
  const bound = boundOf(words, { first, end: number.end });
  const at = { first, end: number.end, value, unit: null, bound };
  if (what === null && ofThem.test(words.lower(number.end + 1))) {
    return { ...at, what: null, open: "part", leans: true };
  }
  if (!number.digits && what === null) {
    const isBefore = words.lower(first - 1) === "from" && value > 1;
    return isBefore ? { ...at, what: null, open: "amount", leans: true } : null;
  }
  if (!number.digits && !number.scaled && !number.fraction && !counted) return null;
  // Digits that count nothing named are kept only where the words around show a quantity.
  const isPut = isOfFigure(words, first);
  const shown =
    counted || number.scaled || bound !== "exact" || isPut || words.upos(first - 1) === "VERB";
  if (!shown) return null;
  const own = counted || number.scaled ? what : null;
  const isOpen = own === null && (isPut || (number.scaled && !isOfNoun(words, first)));
  return { ...at, what: own, open: isOpen ? "amount" : null, leans: false };
}

/** *The Seven Points*: a number in words and its noun with capitals, where other words of matter have none. */
function isNamePart(words: Words, first: number, noun: Stretch): boolean {
  const isTitled = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(words.word(i));
  if (!isTitled(first) || !isTitled(noun.end - 1) || noun.first !== first + 1) return false;
  // In a headline like *Seven Soldiers Killed* all have.
  for (let i = Math.max(words.first, first - lineReach); i < first + lineReach; i++) {
    if (/^(?:NOUN|VERB|ADJ)$/.test(words.upos(i)) && /^\p{Ll}/u.test(words.word(i))) return true;
  }
  return false;
}

/** Tokens around a number that show how its line is printed. */
const lineReach = 20;

/** *13 of them*. */
const ofThem = /^(?:them|these|those|whom|which)$/;

/** What the words around a number say that it counts, where no noun follows. */
function toldOf(words: Words, first: number, end: number): Stretch | null {
  const at = beforeBound(words, first);
  const isLed = leads.test(words.lower(at)) || /^(?:VERB|AUX)$/.test(words.upos(at));
  return befallen(words, first, end) ?? (isLed ? numberedBefore(words, first) : null);
}
