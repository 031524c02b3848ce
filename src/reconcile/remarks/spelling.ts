import { nameKey } from "../../lang/en/name-key.ts";
import type { Word } from "./words.ts";

/** Degrees of words spelled alike: set by hand, in the order of how surely one word is the other. */
const degrees = { name: 0.85, derivation: 0.85, alike: 0.9 } as const;
/** Share of letter pairs from which two words are spellings or derivations of one. */
export const leastAlike = 0.6;
/** Letters below which two words alike are so by chance. */
export const shortest = 4;

/**
 * Degree to which two words are spelled alike, 0 to 1: as derivations of one stem, by
 * their letters, or, where both are in capitals, as spellings of one name. Symmetric.
 */
export function compareSpelling(a: Word, b: Word): number {
  const areNames = a.capital && b.capital;
  if (a.form.length < shortest || b.form.length < shortest) return 0;
  if (a.form[0] !== b.form[0] && !areNames) return 0;
  let degree = isDerived(a.stem, b.stem) ? degrees.derivation : 0;
  const alike = sharedPairs(a.form, b.form);
  if (alike >= leastAlike) degree = Math.max(degree, degrees.alike * alike);
  return degree < degrees.name && areNames && isOneName(a.form, b.form) ? degrees.name : degree;
}

function isDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= shortest && common / Math.max(a.length, b.length) >= leastAlike;
}

function isOneName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key.length >= shortest && key === nameKey(b);
}

/** Dice coefficient of the pairs of neighboring letters. */
function sharedPairs(a: string, b: string): number {
  const left = letterPairs(a);
  const right = letterPairs(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** The pairs of neighboring letters of a word, its ends counted as letters. */
export function letterPairs(word: string): Set<string> {
  const framed = `^${word}$`;
  const out = new Set<string>();
  for (let i = 0; i + 2 <= framed.length; i++) out.add(framed.slice(i, i + 2));
  return out;
}
