import {
  characterClass,
  classOf,
  foldCode,
  hashFolded,
  lookUp,
  mix,
  TypeRecords,
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
  /** Class of words with the same neighbors in open text. */
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
  readonly #types: TypeRecords;
  readonly #lexicon: Lexicon;
  readonly #words: KnownWords;
  readonly #seesSlips: boolean;

  /** `seesSlips`: whether a strange word that is a slip for a frequent one is described as that one. */
  constructor(lexicon: Lexicon, seesSlips = false) {
    this.#seesSlips = seesSlips;
    this.#lexicon = lexicon;
    this.#words = wordsOf(lexicon);
    this.#types = new TypeRecords(recordSize, (record, text, start, end) => {
      const isStrange = start > 0 && text[0] === strangeMark;
      this.#describe(record, text.slice(start, end), isStrange);
    });
    this.intern("\u0002", 0, 1);
    this.intern("\u0003", 0, 1);
  }

  /** Every type's record, one after the other. Read it again after {@link intern}: it moves when it grows. */
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

  /** The number of a type that looks like `word` and is strange: what training shows now and then in place of a rare word. */
  internStrange(word: string): number {
    const text = strangeMark + word;
    return this.#types.intern(text, 0, text.length, strangeMark.length);
  }

  /** `isStrange`: whether it is described as a word that training does not know. */
  #describe(record: Int32Array, word: string, isStrange: boolean): void {
    const { length } = word;
    const form = hashFolded(word, 0, length);
    const ambiguity = isStrange ? -1 : lookUp(this.#lexicon.ambiguity, form);
    record[property.form] = ambiguity < 0 ? strange : form;
    record[property.cased] = ambiguity < 0 ? strange : hashCased(word);
    for (let size = 1; size <= 5; size++) {
      const suffix = hashFolded(word, Math.max(0, length - size), length);
      record[property.suffix1 + size - 1] = mix(0x5f0 + size, suffix);
    }
    for (let size = 1; size <= 4; size++) {
      const prefix = hashFolded(word, 0, Math.min(length, size));
      record[property.prefix1 + size - 1] = mix(0x9f0 + size, prefix);
    }
    record[property.shape] = hashShape(word);
    const usage = lookUp(this.#lexicon.usage, form);
    if (this.#seesSlips && ambiguity < 0 && usage < 0 && !isStrange) {
      const meant = respell(word, this.#words.isFrequent);
      if (meant !== null) {
        this.#describe(record, meant, false);
        return;
      }
    }
    record[property.cluster] = clusterHash(usage);
    record[property.habit] = habitHash(usage);
    // Words that training hardly knows are to their neighbors what other text says they are.
    record[property.ambiguity] = ambiguity > 0 ? ambiguityHash(ambiguity) : habitHash(usage);
    record[property.set] = ambiguity < 0 ? 0 : Math.max(0, lookUp(this.#lexicon.seen, form));
    record[property.stem] = hashAfterHyphen(word);
    record[property.marks] = hashMarks(word);
  }
}

function hashCased(word: string): number {
  let hash = 0x1234567;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return mix(hash, 0x43);
}

/** Runs of equal classes count once; a mark stands for itself; words beyond eight runs are alike. */
function hashShape(word: string): number {
  let hash = 0x5a;
  let last = -1;
  let runs = 0;
  for (let at = 0; at < word.length && runs < 8; at++) {
    const code = word.charCodeAt(at);
    const kind = classOf(code);
    const unit = kind === characterClass.other ? foldCode(code) : -2 - kind;
    if (unit === last) continue;
    last = unit;
    runs++;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return mix(hash, runs);
}

function hashAfterHyphen(word: string): number {
  const { length } = word;
  for (let at = length - 2; at > 0 && at > length - 64; at--) {
    if (word.charCodeAt(at) === 45) return mix(0x68, hashFolded(word, at + 1, length));
  }
  return 0;
}

/** First and last character class, whether there is any digit, any capital after the first character, and a length up to 8. */
function hashMarks(word: string): number {
  let digits = 0;
  let capitals = 0;
  const stop = Math.min(word.length, 32);
  for (let at = 0; at < stop; at++) {
    const kind = classOf(word.charCodeAt(at));
    if (kind === characterClass.digit) digits = 1;
    if (kind === characterClass.upper && at > 0) capitals = 1;
  }
  const first = classOf(word.charCodeAt(0));
  const last = classOf(word.charCodeAt(word.length - 1));
  const length = Math.min(8, word.length);
  return mix(0x6d, (((first * 4 + last) * 2 + digits) * 2 + capitals) * 16 + length);
}
