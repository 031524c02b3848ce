import { nameKey } from "../../lang/en/name-key.ts";
import { isNearAmount, type Word } from "./words.ts";

/** Degrees of kinship: set by hand, in the order of how surely one word is the other. */
const degrees = { stem: 0.97, name: 0.85, derivation: 0.85, synonym: 0.75 } as const;
/** Share of letter pairs from which two words are spellings or derivations of one. */
const likeSpelling = 0.6;
/** Letters below which two words alike are so by chance. */
const shortest = 4;

/** Tells how far two words stand for each other, 0 to 1. Symmetric. */
export type Kinship = (a: Word, b: Word) => number;

/**
 * Creates a comparison of words that remembers what it has compared: the same word,
 * the same stem, a derivation, a spelling of the same name, a synonym. Two numbers
 * are kin only when equal, or near where one is rough; two words of grammar only when the same. For words of one
 * vocabulary.
 */
export function createKinship(): Kinship {
  const known = new Map<number, number>();
  return (a, b) => {
    if (a.stemId === b.stemId) return a.form === b.form ? 1 : degrees.stem;
    if (a.number && b.number) return isNearAmount(a, b) ? degrees.synonym : 0;
    if (a.number || b.number || (!a.content && !b.content)) return 0;
    const degree = a.groups.some((group) => b.groups.includes(group)) ? degrees.synonym : 0;
    const isShort = a.form.length < shortest || b.form.length < shortest;
    const isSpelled = a.form[0] === b.form[0] || (a.capital && b.capital);
    // Most pairs of words end here, before anything is looked up or counted.
    if (isShort || !isSpelled) return degree;
    const key = a.id < b.id ? a.id * mostWords + b.id : b.id * mostWords + a.id;
    const before = known.get(key);
    if (before !== undefined) return before;
    const spelled = Math.max(degree, compareSpelling(a, b));
    if (known.size >= mostKnown) known.clear();
    known.set(key, spelled);
    return spelled;
  };
}

/** Words that a vocabulary can have for pairs of them to have numbers of their own. */
const mostWords = 2 ** 26;
/** Pairs remembered, so that a large pile does not fill the memory. */
const mostKnown = 500_000;

function compareSpelling(a: Word, b: Word): number {
  let degree = 0;
  const common = commonStart(a.stem, b.stem);
  if (common >= shortest && common / Math.max(a.stem.length, b.stem.length) >= likeSpelling) {
    degree = degrees.derivation;
  }
  const alike = sharedPairs(a.form, b.form);
  if (alike >= likeSpelling) degree = Math.max(degree, 0.9 * alike);
  if (degree < degrees.name && a.capital && b.capital) {
    const key = nameKey(a.form);
    if (key.length >= shortest && key === nameKey(b.form)) degree = degrees.name;
  }
  return degree;
}

function commonStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common;
}

/** Dice coefficient of the pairs of neighboring letters, the ends counted as letters. */
function sharedPairs(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function pairs(word: string): Set<string> {
  const framed = `^${word}$`;
  const out = new Set<string>();
  for (let i = 0; i + 2 <= framed.length; i++) out.add(framed.slice(i, i + 2));
  return out;
}
