import type { Figure } from "../../doc/index.ts";
import { boundPhrases } from "../../lang/en/numbers.ts";
import type { Words } from "./words.ts";

/** How exact a figure is put. */
export type Bound = Figure["bound"];

const before = boundPhrases
  .filter(({ after }) => !after)
  .map(({ phrase, bound }) => ({ words: phrase.split(" "), bound }))
  .sort((a, b) => b.words.length - a.words.length);
const after = boundPhrases
  .filter((entry) => entry.after)
  .map(({ phrase, bound }) => ({ words: phrase.split(" "), bound }));

/** Where the number at `first` begins with the words that bound it: *at least* of *at least 40*; `first` where none do. */
export function boundedFrom(words: Words, first: number): number {
  const bounding = phraseBefore(words, first);
  return bounding === undefined ? first : first - bounding.words.length;
}

function phraseBefore(words: Words, start: number): (typeof before)[number] | undefined {
  return before.find(({ words: phrase }) =>
    phrase.every((word, i) => words.lower(start - phrase.length + i) === word),
  );
}

/** How exact the number over `[first, end)` is put; `unitEnd` is where its unit ends. */
export function boundOf(
  words: Words,
  { first, end }: { readonly first: number; readonly end: number },
  unitEnd: number = end,
): Bound {
  for (const start of [first, first - 1]) {
    // *over a hundred*: the article may be part of the number or stand before it.
    if (start < first && !/^(?:a|an|the)$/.test(words.lower(start))) continue;
    const bounding = phraseBefore(words, start)?.bound;
    // *Well above the 34 barges of May*: compared with a figure that is exact itself.
    const isCompared = start < first && words.lower(start) === "the" && bounding !== "about";
    if (bounding !== undefined && !isCompared) return bounding;
  }
  for (const start of [end, unitEnd]) {
    for (const { words: phrase, bound } of after) {
      if (phrase.every((word, i) => words.lower(start + i) === word)) return bound;
    }
    if (words.word(start) === "+" && words.touches(start)) return "over";
  }
  return "exact";
}
