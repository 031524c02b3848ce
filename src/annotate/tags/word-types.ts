import {
  characterClass,
  classOf,
  foldCode,
  hashFolded,
  Interner,
  lookUp,
  mix,
} from "../../learn/index.ts";
import { type KnownWords, wordsOf } from "./known-words.ts";
import { ambiguityHash, type Lexicon } from "./lexicon.ts";
import { respell } from "./respell.ts";
import { clusterHash, habitHash } from "./usage.ts";

/** Places of a type's properties in its record; every value is a 32-bit hash but `set`. */
export const property = {
  /** Folded form. */
  form: 0,
  /** Form as printed. */
  cased: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix1: 7,
  prefix2: 8,
  prefix3: 9,
  prefix4: 10,
  /** Runs of letters by case, digits and marks: `Xx-Xx`. */
  shape: 11,
  ambiguity: 12,
  /** Number of the set of tags it may have. */
  set: 13,
  /** The last three letters of what stands before the last hyphen. */
  stem: 14,
  /** Hash of the last character class, whether it has digits, a hyphen, a stop. */
  marks: 15,
  /** Class of words with the same neighbours in open text. */
  cluster: 16,
  /** Tags and capitals in open text. */
  habit: 17,
} as const;

/** Entries of a record. */
export const recordSize = 18;

/** The form of every word that training did not see. */
const strange = mix(0x737472, 0);
const strangeMark = "\u0001";

/** The types that stand before and after a sentence. */
export const edge = { before: 0, after: 1 } as const;

/** Word types and one cached record of properties for each, made when a type is first seen. */
export class WordTypes {
  #records = new Int32Array(recordSize << 12);
  readonly #interner = new Interner();
  readonly #lexicon: Lexicon;
  readonly #words: KnownWords;
  readonly #seesSlips: boolean;

  /** `seesSlips`: whether a strange word that is a slip for a frequent one is described as that one. */
  constructor(lexicon: Lexicon, seesSlips = false) {
    this.#seesSlips = seesSlips;
    this.#lexicon = lexicon;
    this.#words = wordsOf(lexicon);
    this.intern("\u0002", 0, 1);
    this.intern("\u0003", 0, 1);
  }

  /** Every type's record, one after the other. Read it again after {@link intern}: it moves when it grows. */
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

  /** The number of a type that looks like `word` and is strange: what training shows now and then in place of a rare word. */
  internStrange(word: string): number {
    const text = strangeMark + word;
    const known = this.#interner.size;
    const id = this.#interner.intern(text, 0, text.length);
    if (id === known) this.#describe(id, text, 1, text.length);
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
    const isStrange = start > 0 && text[0] === strangeMark;
    const ambiguity = isStrange ? -1 : lookUp(this.#lexicon.ambiguity, form);
    record[property.form] = ambiguity < 0 ? strange : form;
    record[property.cased] = ambiguity < 0 ? strange : hashCased(text, start, end);
    for (let length = 1; length <= 5; length++) {
      record[property.suffix1 + length - 1] = mix(
        0x5f0 + length,
        hashFolded(text, Math.max(start, end - length), end),
      );
    }
    for (let length = 1; length <= 4; length++) {
      record[property.prefix1 + length - 1] = mix(
        0x9f0 + length,
        hashFolded(text, start, Math.min(end, start + length)),
      );
    }
    record[property.shape] = hashShape(text, start, end);
    const usage = lookUp(this.#lexicon.usage, form);
    if (this.#seesSlips && ambiguity < 0 && usage < 0 && !isStrange) {
      const meant = respell(text.slice(start, end), this.#words.isFrequent);
      if (meant !== null) {
        this.#describe(id, meant, 0, meant.length);
        return;
      }
    }
    record[property.cluster] = clusterHash(usage);
    record[property.habit] = habitHash(usage);
    // Words that training hardly knows are to their neighbours what other text says they are.
    record[property.ambiguity] = ambiguity > 0 ? ambiguityHash(ambiguity) : habitHash(usage);
    record[property.set] = ambiguity < 0 ? 0 : Math.max(0, lookUp(this.#lexicon.seen, form));
    record[property.stem] = hashAfterHyphen(text, start, end);
    record[property.marks] = hashMarks(text, start, end);
  }
}

function hashCased(text: string, start: number, end: number): number {
  let hash = 0x1234567;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, 0x43);
}

/** Runs of equal classes count once; a mark stands for itself; words beyond eight runs are alike. */
function hashShape(text: string, start: number, end: number): number {
  let hash = 0x5a;
  let last = -1;
  let runs = 0;
  for (let at = start; at < end && runs < 8; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const unit = kind === characterClass.other ? foldCode(code) : -2 - kind;
    if (unit === last) continue;
    last = unit;
    runs++;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return mix(hash, runs);
}

function hashAfterHyphen(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at > end - 64; at--) {
    if (text.charCodeAt(at) === 45) return mix(0x68, hashFolded(text, at + 1, end));
  }
  return 0;
}

/** First and last character class, whether there is any digit, any capital after the first character, and a length up to 8. */
function hashMarks(text: string, start: number, end: number): number {
  let digits = 0;
  let capitals = 0;
  const stop = Math.min(end, start + 32);
  for (let at = start; at < stop; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === characterClass.digit) digits = 1;
    if (kind === characterClass.upper && at > start) capitals = 1;
  }
  const first = classOf(text.charCodeAt(start));
  const last = classOf(text.charCodeAt(end - 1));
  const length = Math.min(8, end - start);
  return mix(0x6d, (((first * 4 + last) * 2 + digits) * 2 + capitals) * 16 + length);
}
