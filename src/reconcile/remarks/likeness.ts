import type { Kinship, Nearest } from "./kinship.ts";
import { noneMark } from "./none.ts";
import { isNearAmount, type Word } from "./words.ts";

/** How alike two statements are in their words, and on what that rests. */
export interface Likeness {
  /** Share of the shorter side's weight that the longer side also has, 0 to 1. */
  readonly covered: number;
  /** Share of the longer side's weight that the shorter side also has, 0 to 1. */
  readonly covering: number;
  /** Weight in common, in bits: little weight is little evidence however well it covers. */
  readonly bits: number;
  /** Words of matter in common, of the side that has fewer; names, which all that is said of one thing has, do not count. */
  readonly words: number;
  /** Whether both sides give numbers and none is the same, or most are not where they differ in much else. */
  readonly numbersDiffer: boolean;
}

/** The weight of a word: how many bits of surprise it brings. */
export type WordWeight = (word: Word) => number;

/** What words are compared by. */
export interface Measures {
  readonly weight: WordWeight;
  readonly kinship: Kinship;
}

/**
 * Compares two statements word by word: each content word looks for its best
 * counterpart on the other side (see `createKinship`), weighted by how rare the word
 * is (a soft, two-sided form of the overlap coefficient). Symmetric. Costs what
 * `Kinship.nearest` costs.
 */
export function likenessOf(
  a: readonly Word[],
  b: readonly Word[],
  { weight, kinship }: Measures,
): Likeness {
  return likenessBy(a, b, kinship.nearest(a, b), weight);
}

/** The same where the nearest words are known. */
export function likenessBy(
  a: readonly Word[],
  b: readonly Word[],
  best: Nearest,
  weight: WordWeight,
): Likeness {
  const ab = coverage(a, best.left, weight);
  const ba = coverage(b, best.right, weight);
  const leftIsShort = ab.total < ba.total || (ab.total === ba.total && ab.found >= ba.found);
  const [short, long] = leftIsShort ? [ab, ba] : [ba, ab];
  const covering = long.total === 0 ? 0 : long.found / long.total;
  return {
    covered: short.total === 0 ? 0 : short.found / short.total,
    covering,
    bits: Math.min(ab.found, ba.found),
    words: Math.min(countFound(a, best.left), countFound(b, best.right)),
    numbersDiffer: numbersDiffer(a, b, covering),
  };
}

/**
 * Share of the weight of the words of matter of a part of a text that another has; 1 where it
 * has none. `best` says how near the words of the whole text are.
 */
export function shareIn(
  part: readonly Word[],
  whole: readonly Word[],
  best: Float64Array,
  weight: WordWeight,
): number {
  let found = 0;
  let total = 0;
  let at = 0;
  for (const word of part) {
    // Equal words are one object, and as near wherever they stand.
    while (at < whole.length && whole[at] !== word) at++;
    if (!word.content) continue;
    total += weight(word);
    if (at < whole.length) found += weight(word) * (best[at] as number);
  }
  return total === 0 ? 1 : found / total;
}

/** Kinship from which a word counts as in common. */
export const inCommon = 0.7;

/** Counts words of matter in common; the first of a text is in capitals for its place unless another name follows it. */
function countFound(words: readonly Word[], best: Float64Array): number {
  const [first, second] = words;
  const isName = second?.capital === true && second.content;
  const opening = isName ? undefined : first;
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    if ((best[i] as number) < inCommon) continue;
    const word = words[i] as Word;
    if (word.content && (!word.capital || word.weekday || word === opening)) count++;
  }
  return count;
}

function coverage(
  words: readonly Word[],
  best: Float64Array,
  weight: WordWeight,
): { readonly found: number; readonly total: number } {
  let found = 0;
  let total = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.content) continue;
    const degree = best[i] as number;
    // That there is none of something has many wordings: to share one counts, to lack it does not.
    if (degree === 0 && word.form.startsWith(noneMark)) continue;
    const bits = weight(word);
    total += bits;
    found += bits * degree;
  }
  return { found, total };
}

/** Share of the longer side that both have from which one number in common is enough: the others may be in other units. */
const mostlySame = 0.7;

/** Whether most numbers of the side that gives fewer are not those of the other: *quay 9* in both makes no two counts one. */
function numbersDiffer(a: readonly Word[], b: readonly Word[], covering: number): boolean {
  if (!a.some(isNumber)) return false;
  const [left, right] = [a.filter(isNumber), b.filter(isNumber)];
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const found = few.filter((one) => many.some((two) => isNearAmount(one, two))).length;
  return covering < mostlySame ? 2 * found < few.length : found === 0 && few.length > 0;
}

function isNumber({ content, number }: Word): boolean {
  return content && number;
}
