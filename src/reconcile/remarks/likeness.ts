import { createKinship, type Kinship } from "./kinship.ts";
import { isNumber, type Word } from "./words.ts";

/** How alike two statements are in their words, and on what that rests. */
export interface Likeness {
  /** Share of the shorter side's weight that the longer side also has, 0 to 1. */
  readonly covered: number;
  /** Share of the longer side's weight that the shorter side also has, 0 to 1. */
  readonly covering: number;
  /** Weight in common, in bits: little weight is little evidence however well it covers. */
  readonly bits: number;
  /** Whether both sides give numbers and none is the same. */
  readonly numbersDiffer: boolean;
}

/** The weight of a word: how many bits of surprise it brings. */
export type WordWeight = (stem: string) => number;

/**
 * Compares two statements word by word: each content word looks for its best
 * counterpart on the other side (see `createKinship`), weighted by how rare the word
 * is (a soft, two-sided form of the overlap coefficient). Symmetric. Costs the product of the
 * numbers of content words.
 */
export function likenessOf(
  a: readonly Word[],
  b: readonly Word[],
  weight: WordWeight,
  kinship: Kinship = createKinship(),
): Likeness {
  const left = a.filter((word) => word.content);
  const right = b.filter((word) => word.content);
  const bestLeft = new Float64Array(left.length);
  const bestRight = new Float64Array(right.length);
  left.forEach((word, x) => {
    right.forEach((other, y) => {
      const degree = kinship(word, other);
      if (degree > (bestLeft[x] ?? 0)) bestLeft[x] = degree;
      if (degree > (bestRight[y] ?? 0)) bestRight[y] = degree;
    });
  });
  const ab = coverage(left, bestLeft, weight);
  const ba = coverage(right, bestRight, weight);
  const leftIsShort = ab.total < ba.total || (ab.total === ba.total && ab.found >= ba.found);
  const [short, long] = leftIsShort ? [ab, ba] : [ba, ab];
  return {
    covered: short.total === 0 ? 0 : short.found / short.total,
    covering: long.total === 0 ? 0 : long.found / long.total,
    bits: Math.min(ab.found, ba.found),
    numbersDiffer: numbersDiffer(left, right),
  };
}

function coverage(
  words: readonly Word[],
  best: Float64Array,
  weight: WordWeight,
): { readonly found: number; readonly total: number } {
  let found = 0;
  let total = 0;
  words.forEach((word, i) => {
    const bits = weight(word.stem);
    total += bits;
    found += bits * (best[i] ?? 0);
  });
  return { found, total };
}

function numbersDiffer(a: readonly Word[], b: readonly Word[]): boolean {
  const numbers = (words: readonly Word[]): string[] =>
    words.flatMap((word) => (isNumber(word) ? word.stem : []));
  const left = numbers(a);
  const right = new Set(numbers(b));
  return left.length > 0 && right.size > 0 && !left.some((number) => right.has(number));
}

/**
 * Weights from a population of statements: a word in all of them weighs next to
 * nothing, a word in one weighs the logarithm of their number (inverse document
 * frequency, Spärck Jones 1972), floored at one bit so that small piles still count.
 */
export function weighWords(statements: readonly (readonly Word[])[]): WordWeight {
  const frequency = new Map<string, number>();
  for (const words of statements) {
    for (const stem of new Set(words.map((word) => word.stem))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  // A small pile says little of how rare a word is in the language: pretend at least 200.
  const size = Math.max(200, statements.length);
  return (stem) => Math.max(1, Math.log2(size / (frequency.get(stem) ?? 1)));
}
