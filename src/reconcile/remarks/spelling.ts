import { nameKey } from "../../lang/en/name-key.ts";
import type { Word } from "./words.ts";

/** Degrees of words spelled alike: set by hand, in the order of how surely one word is the other. */
const degrees = { name: 0.85, derivation: 0.85, alike: 0.9 } as const;
/** Share of letter pairs from which two words are spellings or derivations of one. */
export const leastAlike = 0.6;
/** Letters below which two words alike are so by chance. */
export const shortest = 4;

/** How a word is spelled, as far as that is compared. */
export interface Spelling {
  readonly form: string;
  readonly stem: string;
  readonly capital: boolean;
  /** What spellings of one name share; null for no name, and for a key too short to tell anything. */
  readonly name: string | null;
}

/** The spelling of a word of four letters or more. */
export function spellingOf({ form, stem, capital }: Word): Spelling {
  const name = capital ? nameKey(form) : "";
  return {
    form,
    stem,
    capital,
    name: name.length < shortest ? null : name,
  };
}

/**
 * Degree to which two words are spelled alike, 0 to 1: as derivations of one stem, by
 * their letters, or, where both are in capitals, as spellings of one name. Symmetric.
 */
export function compareSpelling(a: Word, b: Word): number {
  if (a.form.length < shortest || b.form.length < shortest) return 0;
  if (a.form[0] !== b.form[0] && !(a.capital && b.capital)) return 0;
  return degreeOf(spellingOf(a), spellingOf(b), () => sharedPairs(a.form, b.form));
}

/** The same of two spellings; `sharedOf` gives the share of their pairs of letters that both have. */
export function degreeOf(a: Spelling, b: Spelling, sharedOf: () => number): number {
  if (a.form[0] !== b.form[0] && !(a.capital && b.capital)) return 0;
  let degree = isDerived(a.stem, b.stem) ? degrees.derivation : 0;
  const alike = sharedOf();
  if (alike >= leastAlike) degree = Math.max(degree, degrees.alike * alike);
  return degree < degrees.name && a.name !== null && a.name === b.name ? degrees.name : degree;
}

function isDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= shortest && common / Math.max(a.length, b.length) >= leastAlike;
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
