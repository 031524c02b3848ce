import { nameKey } from "../../lang/en/name-key.ts";
import type { Word } from "./words.ts";

/** Degrees of words spelled alike: set by hand, in the order of how surely one word is the other. */
const degrees = { name: 0.85, derivation: 0.85, alike: 0.9 } as const;
/** Share of letter pairs from which two words are spellings or derivations of one. */
const leastAlike = 0.6;
/** Letters below which two words alike are so by chance. */
const shortest = 4;

/** How words are spelled, each read once. For words of one vocabulary. */
export interface Spellings {
  /**
   * Degree to which two words are spelled alike, 0 to 1: as derivations of one stem, by
   * their letters, or, where both are in capitals, as spellings of one name. Symmetric.
   * Most pairs of words are told apart by a few numbers.
   */
  readonly compare: (a: Word, b: Word) => number;
}

/** What a row of the table holds of a word. */
const column = {
  /** Code of the first letter; 0 in a row not yet written, -1 for a word too short to be alike other than by chance. */
  first: 0,
  /** Number of the first letters of its stem, as many as a derivation must share. */
  start: 1,
  /** Number of its key as a name; of a key too short to tell, the word's own. */
  name: 2,
  /** Pairs of neighboring letters, the ends counted as letters. */
  pairs: 3,
  /** Pairs that share their bit with another. */
  doubled: 4,
  /** A bit for each pair, of 64. */
  low: 5,
  high: 6,
} as const;
const width = 8;

/** Creates the spellings of a vocabulary: 32 bytes for each word that is compared. */
export function createSpellings(): Spellings {
  let table = new Int32Array(1024 * width);
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const write = (word: Word): void => {
    const row = word.id * width;
    if (row >= table.length) {
      const larger = new Int32Array(2 * (row + width));
      larger.set(table);
      table = larger;
    }
    writeRow(table.subarray(row, row + width), word, numberOf);
  };
  const rowOf = (word: Word): number => {
    const row = word.id * width;
    if (!table[row]) write(word);
    return row;
  };
  return {
    compare: (a, b) => {
      const p = rowOf(a);
      const q = rowOf(b);
      const first = table[p] as number;
      const areNames = a.capital && b.capital;
      if (first < 0 || (table[q] as number) < 0) return 0;
      if (first !== table[q] && !areNames) return 0;
      const isOneName = areNames && table[p + column.name] === table[q + column.name];
      const mayDerive = table[p + column.start] === table[q + column.start];
      const mayBeAlike = mayShare(table, p, q);
      if (!isOneName && !mayDerive && !mayBeAlike) return 0;
      const degree =
        mayDerive && isDerived(a.stem, b.stem) ? degrees.derivation : isOneName ? degrees.name : 0;
      const alike = mayBeAlike ? sharedPairs(a.form, b.form) : 0;
      return alike >= leastAlike ? Math.max(degree, degrees.alike * alike) : degree;
    },
  };
}

function writeRow(row: Int32Array, { form, stem }: Word, numberOf: (text: string) => number): void {
  const own = pairs(form);
  let low = 0;
  let high = 0;
  for (const pair of own) {
    const bit = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1) * 7) % 64;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  const name = nameKey(form);
  row[column.first] = form.length < shortest ? -1 : form.charCodeAt(0);
  row[column.start] = numberOf(`stem ${stem.slice(0, shortest)}`);
  row[column.name] = numberOf(name.length < shortest ? `form ${form}` : `name ${name}`);
  row[column.pairs] = own.size;
  row[column.doubled] = own.size - countBits(low) - countBits(high);
  row[column.low] = low;
  row[column.high] = high;
}

/** Whether two words may share as many pairs as is needed. Never false where they do: a bit stands for one pair or more. */
function mayShare(table: Int32Array, p: number, q: number): boolean {
  const low = (table[p + column.low] as number) & (table[q + column.low] as number);
  const high = (table[p + column.high] as number) & (table[q + column.high] as number);
  const doubled = Math.min(
    table[p + column.doubled] as number,
    table[q + column.doubled] as number,
  );
  const size = (table[p + column.pairs] as number) + (table[q + column.pairs] as number);
  return 2 * (countBits(low) + countBits(high) + doubled) >= leastAlike * size;
}

function isDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= shortest && common / Math.max(a.length, b.length) >= leastAlike;
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

/** The number of bits set in 32 (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
