import { amountNouns } from "../../lang/en/numbers.ts";
import { boundedFrom, boundOf } from "./bounds.ts";
import { isExcluded } from "./excluded.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { currencyBefore, readUnit } from "./read-unit.ts";
import { nounWith, subjectBefore } from "./subject.ts";
import {
  befallen,
  countedAfter,
  measuredAfter,
  nounPhrase,
  numberedBefore,
  type Stretch,
} from "./what.ts";
import type { Words } from "./words.ts";

/** A quantity over tokens. */
export interface FoundFigure {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  readonly what: Stretch | null;
  readonly bound: "exact" | "about" | "under" | "over";
  /** How it leaves what it counts to a figure before: the same at another time (*against 41 million the year before*), or some of it (*13 of them*); null where it leaves nothing. */
  readonly open: "amount" | "part" | null;
  /** Whether it is no figure where no figure before says what it counts: *from seven*. */
  readonly leans: boolean;
}

/** A number with its unit, before it is known what it counts. */
interface Quantity {
  readonly first: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: "currency" | "measure" | null;
  /** Whether a hyphen ties it to a noun: *12-point*, *$5-million*. */
  readonly tied: boolean;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

const isHyphen = (words: Words, at: number): boolean =>
  /^[-‐‑]$/.test(words.word(at)) && words.touches(at) && words.touches(at + 1);

function readQuantity(words: Words, at: number): Quantity | null {
  const number = readNumber(words, at);
  if (number === null) return null;
  const mark = number.digits || number.scaled ? currencyBefore(words, at - 1) : null;
  const base = { number, value: number.value };
  if (mark !== null) {
    const tied = isHyphen(words, number.end);
    return { ...base, first: mark.first, end: number.end, unit: mark.code, kind: "currency", tied };
  }
  const tied = isHyphen(words, number.end) && !number.fraction;
  const from = tied ? number.end + 1 : number.end;
  const unit = readUnit(words, from, number.digits);
  if (unit !== null) {
    return {
      number,
      value: tidy(number.value * unit.factor),
      first: at,
      end: unit.end,
      unit: unit.unit,
      kind: unit.kind,
      tied,
    };
  }
  return { ...base, first: at, end: number.end, unit: null, kind: null, tied };
}

/** *12-point plan*: the tied noun is the unit, what follows is counted by it. */
function tiedFigure(words: Words, quantity: Quantity): FoundFigure | null {
  const { number, first, value } = quantity;
  const noun = number.end + 1;
  if (words.upos(noun) !== "NOUN" || !/^\p{Ll}/u.test(words.word(noun))) return null;
  const lower = words.lower(noun);
  const unit = /s$/.test(lower) ? lower : `${lower}s`;
  const what = measuredAfter(words, noun + 1, "measure");
  return {
    first,
    end: noun + 1,
    value,
    unit,
    what,
    open: null,
    leans: false,
    bound: boundOf(words, first, noun + 1, noun + 1),
  };
}

function measuredFigure(words: Words, quantity: Quantity): FoundFigure | null {
  const { first, end, value, unit, kind, number } = quantity;
  if (kind === null) return null;
  const isTime = /^(?:years|months|weeks|days|hours|minutes|seconds)$/.test(unit ?? "");
  // *one day*, *a year*: without a number in digits or words there is nothing to count.
  if (isTime && number.digits && /^(?:ago|old)$/.test(words.lower(end)) && unit === "years") {
    const bound = boundOf(words, first, number.end, end);
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
  const bound = boundOf(words, first, number.end, end);
  const isOpen = what === null && !isTime && isOfFigure(words, first);
  return { first, end, value, unit, what, bound, open: isOpen ? "amount" : null, leans: false };
}

/** What leads from a verb to the amount it gives: *risen to 53*, *is 53*. */
const leads = /^(?:to|at|past|above|below|over|as)$/;

function countFigure(words: Words, quantity: Quantity, inRange = false): FoundFigure | null {
  const { first, number, value } = quantity;
  const orMore = /^(?:or)$/.test(words.lower(number.end)) ? number.end + 2 : number.end;
  const noun = countedAfter(words, orMore, number.fraction);
  const isNounCounted =
    noun !== null && (words.isPlural(noun.end - 1) || words.lower(number.end) === "of");
  const told = isNounCounted ? null : toldOf(words, first, number.end);
  const what = told ?? noun;
  const counted = isNounCounted || told !== null;
  if (noun !== null && isNamePart(words, first, noun)) return null;
  if (inRange ? !counted : isExcluded(words, first, number, counted)) return null;
  const bound = boundOf(words, first, number.end, number.end);
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

/** Verbs that give an amount: *speaks of 20,000*, *puts it at 20,000*. */
const givers = /^(?:speak|talk|put|estimate|set|reckon|count|give|cite|report|say)$/;

/** Whether a number is said of a figure before: *puts the figure at*, *speaks of*, *a toll of*. */
function isOfFigure(words: Words, first: number): boolean {
  const at = beforeBound(words, first);
  const joint = words.lower(at);
  if (joint !== "of" && joint !== "at") return false;
  if (joint === "of" && amountNouns.has(words.lower(at - 1))) return true;
  for (let i = at - 1; i >= words.first && i > at - 6; i--) {
    if (words.upos(i) === "VERB") {
      return givers.test(words.lemma(i)) && (joint === "at" || i === at - 1);
    }
    if (words.upos(i) === "PUNCT") return false;
  }
  return false;
}

/** Whether a noun has the number: *a city of 34 million*. */
function isOfNoun(words: Words, first: number): boolean {
  const at = beforeBound(words, first);
  return words.lower(at) === "of" && !amountNouns.has(words.lower(at - 1));
}

/** The token before a number and what bounds it: *of some 40*, *at more than 40*. */
function beforeBound(words: Words, first: number): number {
  const bounded = boundedFrom(words, first);
  let at = bounded - 1;
  while (
    at > words.first &&
    at > bounded - 4 &&
    /^(?:ADV|ADJ|SCONJ|DET)$/.test(words.upos(at)) &&
    !/^(?:of|at)$/.test(words.lower(at))
  ) {
    at--;
  }
  return at;
}

function isRate(words: Words, quantity: Quantity): boolean {
  // *one of these days*, *at one time*: idioms of the number one.
  return (
    quantity.number.value === 1 &&
    !quantity.number.digits &&
    (/^(?:at|this|that|any|no|every|the|on)$/.test(words.lower(quantity.first - 1)) ||
      /^(?:day|time|times)$/.test(words.lower(quantity.number.end)))
  );
}

/** The quantities of a sentence, in order, none overlapping. Linear in the words. */
export function findFigures(words: Words): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  // A sign between two numbers (*3 $ 3*) is taken by the first; the second then stands back.
  const isFree = ({ first }: FoundFigure): boolean => first >= (found.at(-1)?.end ?? words.first);
  for (let i = words.first; i < words.end; ) {
    const quantity = readQuantity(words, i);
    if (quantity === null) {
      i++;
      continue;
    }
    const range = readVotes(words, quantity) ?? readRange(words, quantity);
    if (range !== null) {
      for (const end of range) if (isFree(end)) found.push(end);
      i = range.at(-1)?.end ?? i + 1;
      continue;
    }
    const figure =
      quantity.kind !== null
        ? isRate(words, quantity) || isClock(words, quantity)
          ? null
          : measuredFigure(words, quantity)
        : ((quantity.tied ? tiedFigure(words, quantity) : null) ?? countFigure(words, quantity));
    if (figure !== null && isFree(figure)) found.push(figure);
    i = Math.max(quantity.end, figure?.end ?? 0, i + 1);
  }
  return found;
}

/** *Article 5 %* does not occur, but *16.04 hours* and codes before a unit do: what ties digits to letters is no quantity. */
function isClock(words: Words, { first, number, kind }: Quantity): boolean {
  if (!number.digits || kind === "currency") return false;
  const before = words.word(first - 1);
  return words.touches(first) && /[\p{L}\p{N}:/]$/u.test(before);
}

/** *10 to 15 per cent*, *5-7 tonnes*, *between 30 and 40 ships*: the first number has the unit and the noun of the second. */
function readRange(words: Words, quantity: Quantity): readonly FoundFigure[] | null {
  const { first, number, kind, unit } = quantity;
  const joint = words.lower(number.end);
  const isBetween = joint === "and" && words.lower(first - 1) === "between";
  if ((!isBetween && !/^(?:to|or|-|–)$/.test(joint)) || (kind !== null && kind !== "currency"))
    return null;
  const bare = readQuantity(words, number.end + 1);
  if (bare === null || bare.value <= quantity.value) return null;
  // *$5-7 million*: the mark belongs to both.
  const second = kind === "currency" && bare.kind === null ? { ...bare, unit, kind } : bare;
  if (kind === "currency" && second.unit !== unit) return null;
  const figure =
    second.kind !== null ? measuredFigure(words, second) : countFigure(words, second, true);
  if (figure === null || (figure.unit === null && figure.what === null)) return null;
  // In *5-7 million* the scale belongs to both.
  const share = second.number.scaled && !number.scaled ? second.value / mantissa(words, second) : 1;
  const bound = boundOf(words, first, number.end, number.end);
  const value = tidy(number.value * share);
  return [{ ...figure, first, end: number.end, value, bound }, figure];
}

/** *Voted 78 to 64*, *by 51 votes to 40*: votes for and against. */
function readVotes(words: Words, quantity: Quantity): readonly FoundFigure[] | null {
  const { first, unit, kind } = quantity;
  const isVoted = kind === null && [1, 2].some((back) => words.lemma(first - back) === "vote");
  if (unit !== "votes" && !isVoted) return null;
  const second = /^(?:to|against|-|–)$/.test(words.lower(quantity.end))
    ? readQuantity(words, quantity.end + 1)
    : null;
  if (second === null || (second.kind !== null && second.unit !== "votes")) return null;
  return [quantity, second].map((side): FoundFigure => {
    const bound = boundOf(words, side.first, side.number.end, side.end);
    const at = { first: side.first, end: side.end, value: side.value, bound };
    return { ...at, unit: "votes", what: null, open: null, leans: false };
  });
}

/** The number as written before its scale. */
function mantissa(words: Words, { number, value, first }: Quantity): number {
  for (let at = first; at < number.end; at++) {
    const bare = Number(words.word(at).replaceAll(",", ""));
    if (Number.isFinite(bare) && bare > 0) return bare;
  }
  return value;
}
