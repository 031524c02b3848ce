import { nameKey } from "../../lang/en/name-key.ts";
import { leastAlike, letterPairs, shortest } from "./spelling.ts";
import type { Word } from "./words.ts";

/** What a row of the table holds of a word. */
const column = {
  /** Number of the stem, counted from 1; 0 in a row not yet written. */
  stem: 0,
  /** What kind of word it is and of which groups, a bit each. */
  kinds: 1,
  /** Code of the first letter. */
  first: 2,
  /** Number of the first letters of the stem, as many as a derivation must share. */
  start: 3,
  /** Number of the key that spellings of one name share. */
  name: 4,
  /** Pairs of letters; from bit 16 on, those that share their bit with another. */
  pairs: 5,
  /** A bit for each pair, of 64. */
  low: 6,
  high: 7,
} as const;
const width = 8;
const kind = { number: 1, short: 2, capital: 4 } as const;
/** From this bit of the kinds on, one for every group of synonyms, which some share. */
const groupBits = { first: 8, count: 24 } as const;

/** A few numbers of every word of a vocabulary, by which most pairs of words are seen to be no kin. 32 bytes a word. */
export class Sketches {
  #table = new Int32Array(1024 * width);
  readonly #numbers = new Map<string, number>();

  /** Writes the places of the words in the table; a number for each word. */
  place(words: readonly Word[]): Int32Array {
    const rows = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) rows[i] = this.#rowOf(words[i] as Word);
    return rows;
  }

  /** Whether the words of two places may be kin. Never false where `createKinship` gives more than 0. */
  mayBeKin(p: number, q: number): boolean {
    const table = this.#table;
    if (table[p] === table[q]) return true;
    const one = table[p + column.kinds] as number;
    const two = table[q + column.kinds] as number;
    if (((one | two) & kind.number) !== 0) return (one & two & kind.number) !== 0;
    if ((one & two) >>> groupBits.first !== 0) return true;
    if (((one | two) & kind.short) !== 0) return false;
    if ((one & two & kind.capital) !== 0) {
      if (table[p + column.name] === table[q + column.name]) return true;
    } else if (table[p + column.first] !== table[q + column.first]) return false;
    return table[p + column.start] === table[q + column.start] || mayBeAlike(table, p, q);
  }

  #rowOf(word: Word): number {
    const row = word.id * width;
    if (row >= this.#table.length) {
      const larger = new Int32Array(2 * (row + width));
      larger.set(this.#table);
      this.#table = larger;
    }
    if (this.#table[row] === 0) this.#write(row, word);
    return row;
  }

  #write(row: number, { form, stem, stemId, number, groups, capital }: Word): void {
    const pairs = letterPairs(form);
    let low = 0;
    let high = 0;
    for (const pair of pairs) {
      const bit = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1) * 7) % 64;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    const doubled = pairs.size - countBits(low) - countBits(high);
    const table = this.#table;
    table[row + column.stem] = stemId + 1;
    table[row + column.kinds] =
      (number ? kind.number : 0) |
      groups.reduce(
        (bits, group) => bits | (1 << (groupBits.first + (group % groupBits.count))),
        0,
      ) |
      (form.length < shortest ? kind.short : 0) |
      (capital ? kind.capital : 0);
    table[row + column.first] = form.charCodeAt(0);
    table[row + column.start] = this.#numberOf(`stem ${stem.slice(0, shortest)}`);
    table[row + column.name] = this.#numberOf(`name ${nameKey(form)}`);
    table[row + column.pairs] = pairs.size | (doubled << 16);
    table[row + column.low] = low;
    table[row + column.high] = high;
  }

  #numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

/** Whether two words may share as many pairs of letters as spellings of one word: a bit stands for one pair or more. */
function mayBeAlike(table: Int32Array, p: number, q: number): boolean {
  const low = (table[p + column.low] as number) & (table[q + column.low] as number);
  const high = (table[p + column.high] as number) & (table[q + column.high] as number);
  const one = table[p + column.pairs] as number;
  const two = table[q + column.pairs] as number;
  const most = countBits(low) + countBits(high) + Math.min(one >> 16, two >> 16);
  return 2 * most >= leastAlike * ((one & 0xffff) + (two & 0xffff));
}

/** The number of bits set in 32 (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
