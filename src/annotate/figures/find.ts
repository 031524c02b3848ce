import { countFigure } from "./count.ts";
import type { FoundFigure } from "./found-figure.ts";
import { measuredFigure, tiedFigure } from "./measured.ts";
import { readRange, readVotes } from "./ranges.ts";
import { isHyphen, type Quantity, readQuantity } from "./read-quantity.ts";
import type { Words } from "./words.ts";

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
    const figure = figureOf(words, quantity);
    if (figure !== null && isFree(figure)) found.push(figure);
    i = Math.max(quantity.end, figure?.end ?? 0, i + 1);
  }
  return found;
}

function figureOf(words: Words, quantity: Quantity): FoundFigure | null {
  if (isCoordinate(words, quantity)) return null;
  if (quantity.kind === null) {
    return (quantity.tied ? tiedFigure(words, quantity) : null) ?? countFigure(words, quantity);
  }
  const isNone = isIdiom(words, quantity) || isOfCode(words, quantity);
  return isNone ? null : measuredFigure(words, quantity);
}

/** *35°01′57″N*, *35.03° N*: degrees, minutes and seconds of a place. */
function isCoordinate(words: Words, { number, end }: Quantity): boolean {
  if (/^[′″]$/.test(words.word(number.end))) return words.touches(number.end);
  if (words.word(end - 1) !== "°") return false;
  return /^(?:[NSEW]|\d.*)$/.test(words.word(end));
}

/** *One of these days*, *at one time*: idioms of the number one. */
function isIdiom(words: Words, quantity: Quantity): boolean {
  return (
    quantity.number.value === 1 &&
    !quantity.number.digits &&
    (/^(?:at|this|that|any|no|every|the|on)$/.test(words.lower(quantity.first - 1)) ||
      /^(?:day|time|times)$/.test(words.lower(quantity.number.end)))
  );
}

/** *A340/5 tonnes*, *a 5-to-4 vote*: digits tied to what stands before them are part of a code or a score. */
function isOfCode(words: Words, { first, number, kind }: Quantity): boolean {
  if (!number.digits || kind === "currency" || !words.touches(first)) return false;
  const before = words.word(first - 1);
  if (/[\p{L}\p{N}:/]$/u.test(before)) return true;
  // A range rises, *18-to-34-year-olds*; a score is told by who has more.
  const isTied = isHyphen(words, first - 1) && isHyphen(words, first - 3);
  const more = Number(words.word(first - 4));
  return isTied && words.lower(first - 2) === "to" && more > number.value;
}
