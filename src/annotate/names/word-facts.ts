import { nameHeadKinds } from "../../lang/en/gazetteer/index.ts";
import { titles } from "../../lang/en/titles.ts";
import { characterClass, classOf, hashFolded, mix, TypeRecords } from "../../learn/index.ts";

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

/** The types that stand before and after a sentence. */
export const edgeType = { before: 0, after: 1 } as const;

/** Writes the coarse and the fine cluster of a word, by its {@link wordKey}. */
export type ClusterLookup = (key: number, out: Int32Array) => void;

const titleOpeners = new Set(titles.map(({ phrase }) => phrase.split(/[ -]/)[0] ?? ""));

/** The hash of a word as printed, all digits alike: what clusters are kept under. */
export function wordKey(word: string): number {
  let hash = 0x1234567;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 48 && code < 58 ? 48 : code), 0x01000193);
  }
  return mix(hash, 0x43);
}

/** Word types and one cached record of facts for each, made when a type is first seen. */
export class WordFacts {
  readonly #types: TypeRecords;
  readonly #clusters: ClusterLookup | null;
  readonly #opens: (word: string) => boolean;
  readonly #found = new Int32Array(2);

  /** `opens` tells whether a phrase of the lists may begin with a word. */
  constructor(clusters: ClusterLookup | null, opens: (word: string) => boolean = () => true) {
    this.#clusters = clusters;
    this.#opens = opens;
    this.#types = new TypeRecords(recordSize, (record, text, start, end) => {
      this.#describe(record, text.slice(start, end));
    });
    // The first two are of {@link edgeType}.
    this.intern("\u0002", 0, 1);
    this.intern("\u0003", 0, 1);
  }

  /** Every type's record, one after the other. It moves when it grows: read it again after {@link intern}. */
  get records(): Int32Array {
    return this.#types.records;
  }

  /** Whether it is time to drop it and make a new one. */
  get isFull(): boolean {
    return this.#types.isFull;
  }

  /** The number of the type `text[start, end)`. */
  intern(text: string, start: number, end: number): number {
    return this.#types.intern(text, start, end);
  }

  #describe(record: Int32Array, word: string): void {
    const { length } = word;
    const suffix = (size: number): number => hashFolded(word, Math.max(0, length - size), length);
    const prefix = (size: number): number => hashFolded(word, 0, Math.min(length, size));
    record[fact.cased] = wordKey(word);
    record[fact.form] = hashFolded(word, 0, length);
    record[fact.shape] = hashShape(word);
    record[fact.suffix2] = suffix(2);
    record[fact.suffix3] = suffix(3);
    record[fact.suffix4] = suffix(4);
    record[fact.suffix5] = suffix(5);
    record[fact.prefix3] = prefix(3);
    record[fact.prefix4] = prefix(4);
    record[fact.flags] = flagsOf(word);
    const lower = word.toLowerCase();
    record[fact.head] = length > 14 ? 0 : nameHeadKinds(lower);
    record[fact.opener] =
      (titleOpeners.has(lower) ? opener.title : 0) | (this.#opens(word) ? opener.listed : 0);
    if (this.#clusters !== null) {
      this.#clusters(record[fact.cased] as number, this.#found);
      record[fact.coarse] = this.#found[0] ?? 0;
      record[fact.fine] = this.#found[1] ?? 0;
    }
  }
}

/** Runs of one class count once; marks stand for themselves; what follows eight runs does not count. */
function hashShape(word: string): number {
  let hash = 0x5a;
  let last = -1;
  let runs = 0;
  for (let at = 0; at < word.length && runs < 8; at++) {
    const code = word.charCodeAt(at);
    const kind = classOf(code);
    const unit = kind === characterClass.other ? code : -2 - kind;
    if (unit === last) continue;
    last = unit;
    runs++;
    hash = mix(hash, unit);
  }
  // One capital alone is an initial: not the same as an acronym.
  return word.length === 1 ? mix(hash, 1) : hash;
}

function flagsOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = classOf(word.charCodeAt(at));
    if (kind === characterClass.upper) upper++;
    else if (kind === characterClass.lower) lower++;
    else if (kind === characterClass.digit) digits++;
  }
  return (
    (classOf(word.charCodeAt(0)) === characterClass.upper ? flag.capital : 0) |
    (upper > 1 && lower === 0 ? flag.loud : 0) |
    (lower > 0 && upper === 0 ? flag.small : 0) |
    (digits > 0 ? flag.digit : 0) |
    (upper + lower > 0 ? flag.letter : 0)
  );
}
