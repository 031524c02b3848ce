import { boundOf } from "./bounds.ts";
import { countFigure } from "./count.ts";
import type { FoundFigure } from "./found-figure.ts";
import { measuredFigure } from "./measured.ts";
import { mantissa, type Quantity, readQuantity, tidy } from "./read-quantity.ts";
import type { Words } from "./words.ts";

/** *10 to 15 per cent*, *5-7 tonnes*, *between 30 and 40 ships*: the first number has the unit and the noun of the second. */
export function readRange(words: Words, quantity: Quantity): readonly FoundFigure[] | null {
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
    second.kind !== null ? measuredFigure(words, second) : countFigure(words, second, "range");
  if (figure === null || (figure.unit === null && figure.what === null)) return null;
  // In *5-7 million* the scale belongs to both.
  const share = second.number.scaled && !number.scaled ? second.value / mantissa(words, second) : 1;
  const bound = boundOf(words, { first, end: number.end });
  const value = tidy(number.value * share);
  return [{ ...figure, first, end: number.end, value, bound }, figure];
}

/** *Voted 78 to 64*, *by 51 votes to 40*: votes for and against. */
export function readVotes(words: Words, quantity: Quantity): readonly FoundFigure[] | null {
  const { first, unit, kind } = quantity;
  const isVoted = kind === null && [1, 2].some((back) => words.lemma(first - back) === "vote");
  if (unit !== "votes" && !isVoted) return null;
  const second = /^(?:to|against|-|–)$/.test(words.lower(quantity.end))
    ? readQuantity(words, quantity.end + 1)
    : null;
  if (second === null || (second.kind !== null && second.unit !== "votes")) return null;
  return [quantity, second].map((side): FoundFigure => {
    const bound = boundOf(words, { first: side.first, end: side.number.end }, side.end);
    const at = { first: side.first, end: side.end, value: side.value, bound };
    return { ...at, unit: "votes", what: null, open: null, leans: false };
  });
}
