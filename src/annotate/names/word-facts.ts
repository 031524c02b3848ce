import { nameHeadKinds } from "../../lang/en/gazetteer/index.ts";
import { titles } from "../../lang/en/titles.ts";
import { characterClass, classOf, hashFolded, Interner, mix } from "../../learn/index.ts";

/** Places of a type's properties in its record. All but `flags` are 32-bit hashes. */
export const fact = {
  cased: 0,
  /** Folded form: one value for *Minsk*, *MINSK*, *minsk*. */
  form: 1,
  /** Runs of letters by case, digits and marks, `Xx-Xx`. */
  shape: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix3: 6,
  prefix4: 7,
  /** See {@link flag}. */
  flags: 8,
  /** Word clusters, coarse and fine; 0 where the word has none. */
  coarse: 9,
  fine: 10,
  suffix5: 11,
  /** What it makes of a name that it heads: see `nameHeadKinds`. */
  head: 12,
  /** See {@link opener}. */
  opener: 13,
} as const;

/** Entries of a record. */
export const recordSize = 14;

/** Bits of {@link fact.flags}. */
export const flag = {
  /** Begins with a capital letter. */
  capital: 1,
  /** Has at least two letters, all of them capitals. */
  loud: 2,
  /** Has letters, all of them small. */
  small: 4,
  digit: 8,
  letter: 16,
} as const;

/** Bits of {@link fact.opener}: what may begin with the word. */
export const opener = { title: 1, listed: 2 } as const;

/** Writes the coarse and the fine cluster of a word, by its {@link wordKey}. */
export type ClusterLookup = (key: number, out: Int32Array) => void;

const titleOpeners = new Set(titles.map(({ phrase }) => phrase.split(/[ -]/)[0] ?? ""));

/** The hash of a word as printed, all digits alike: what clusters are kept under. */
export function wordKey(word: string): number {
  return hashCased(word, 0, word.length);
}

/** Word types and one cached record of facts for each, made when a type is first seen. */
export class WordFacts {
  #records = new Int32Array(recordSize << 12);
  readonly #interner = new Interner();
  readonly #clusters: ClusterLookup | null;
  readonly #opens: (word: string) => boolean;
  readonly #found = new Int32Array(2);

  /** `opens` tells whether a phrase of the lists may begin with a word. */
  constructor(clusters: ClusterLookup | null, opens: (word: string) => boolean = () => true) {
    this.#clusters = clusters;
    this.#opens = opens;
    // Types 0 and 1 stand before and after a sentence.
    this.intern("\u0002", 0, 1);
    this.intern("\u0003", 0, 1);
  }

  /** Every type's record, one after the other. It moves when it grows: read it again after {@link intern}. */
  get records(): Int32Array {
    return this.#records;
  }

  /** Whether it is time to drop it and make a new one. */
  get isFull(): boolean {
    return this.#interner.isFull;
  }

  /** The number of the type `text[start, end)`. */
  intern(text: string, start: number, end: number): number {
    const known = this.#interner.size;
    const id = this.#interner.intern(text, start, end);
    if (id === known) this.#describe(id, text, start, end);
    return id;
  }

  #describe(id: number, text: string, start: number, end: number): void {
    if ((id + 1) * recordSize > this.#records.length) {
      const records = new Int32Array(2 * this.#records.length);
      records.set(this.#records);
      this.#records = records;
    }
    const record = this.#records.subarray(id * recordSize, (id + 1) * recordSize);
    const form = hashFolded(text, start, end);
    record[fact.cased] = hashCased(text, start, end);
    record[fact.form] = form;
    record[fact.shape] = hashShape(text, start, end);
    record[fact.suffix2] = hashFolded(text, Math.max(start, end - 2), end);
    record[fact.suffix3] = hashFolded(text, Math.max(start, end - 3), end);
    record[fact.suffix4] = hashFolded(text, Math.max(start, end - 4), end);
    record[fact.suffix5] = hashFolded(text, Math.max(start, end - 5), end);
    record[fact.prefix3] = hashFolded(text, start, Math.min(end, start + 3));
    record[fact.prefix4] = hashFolded(text, start, Math.min(end, start + 4));
    record[fact.flags] = flagsOf(text, start, end);
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    record[fact.head] = end - start > 14 ? 0 : nameHeadKinds(lower);
    record[fact.opener] =
      (titleOpeners.has(lower) ? opener.title : 0) | (this.#opens(word) ? opener.listed : 0);
    if (this.#clusters !== null) {
      this.#clusters(record[fact.cased] as number, this.#found);
      record[fact.coarse] = this.#found[0] ?? 0;
      record[fact.fine] = this.#found[1] ?? 0;
    }
  }
}

function hashCased(text: string, start: number, end: number): number {
  let hash = 0x1234567;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 48 && code < 58 ? 48 : code), 0x01000193);
  }
  return mix(hash, 0x43);
}

/** Runs of one class count once; marks stand for themselves; what follows eight runs does not count. */
function hashShape(text: string, start: number, end: number): number {
  let hash = 0x5a;
  let last = -1;
  let runs = 0;
  for (let at = start; at < end && runs < 8; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const unit = kind === characterClass.other ? code : -2 - kind;
    if (unit === last) continue;
    last = unit;
    runs++;
    hash = mix(hash, unit);
  }
  // One capital alone is an initial: not the same as an acronym.
  return end - start === 1 ? mix(hash, 1) : hash;
}

function flagsOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === characterClass.upper) upper++;
    else if (kind === characterClass.lower) lower++;
    else if (kind === characterClass.digit) digits++;
  }
  return (
    (classOf(text.charCodeAt(start)) === characterClass.upper ? flag.capital : 0) |
    (upper > 1 && lower === 0 ? flag.loud : 0) |
    (lower > 0 && upper === 0 ? flag.small : 0) |
    (digits > 0 ? flag.digit : 0) |
    (upper + lower > 0 ? flag.letter : 0)
  );
}
