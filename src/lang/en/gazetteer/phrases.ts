import { ownCopy } from "../../../text/index.ts";
import { emptyHash, extendHash, foldPhrase, foldWord, type PhraseHash } from "./words.ts";

/** The three columns of a packed phrase table; see {@link packPhrases}. */
export interface PhraseColumns {
  /** Low hash, high hash and value of each slot; a value of 0 marks a free slot. Slots are a power of two. */
  readonly slots: Uint32Array;
  /** Runs of senses; the last of a run has its top bit set. */
  readonly senses: Uint32Array;
}

/** A sense as packed: bit 31 the last of its run, bit 30 only in capitals, bits 24-28 the kind, bits 0-23 the reference + 1. */
export function packSense(kind: number, ref: number, capitals: boolean): number {
  return (((capitals ? 1 << 30 : 0) | (kind << 24) | (ref + 1)) >>> 0) & 0x7fffffff;
}

const longerBit = 0x80000000;

function slotOf(slots: Uint32Array, hash: PhraseHash): number {
  const mask = slots.length / 3 - 1;
  let at = (hash.low ^ (hash.low >>> 16)) & mask;
  while ((slots[at * 3 + 2] ?? 0) !== 0) {
    if (slots[at * 3] === hash.low >>> 0 && slots[at * 3 + 1] === hash.high >>> 0) return at;
    at = (at + 1) & mask;
  }
  return at;
}

/**
 * Packs phrases with their senses ({@link packSense}) for look-up by hash, word by
 * word. The order of `phrases` decides nothing but the order of senses in a run.
 */
export function packPhrases(phrases: ReadonlyMap<string, readonly number[]>): PhraseColumns {
  const entries: { hash: PhraseHash; senses: readonly number[] }[] = [];
  const prefixes: PhraseHash[] = [];
  for (const [phrase, senses] of phrases) {
    let hash = emptyHash;
    const words = foldPhrase(phrase);
    words.forEach((word, i) => {
      hash = extendHash(hash, word);
      if (i < words.length - 1) prefixes.push(hash);
    });
    if (words.length > 0) entries.push({ hash, senses });
  }
  let size = 64;
  while (size < (entries.length + prefixes.length) * 1.5) size *= 2;
  const slots = new Uint32Array(size * 3);
  const runs: number[] = [0];
  const put = (hash: PhraseHash, value: (old: number) => number): void => {
    const at = slotOf(slots, hash);
    slots[at * 3] = hash.low;
    slots[at * 3 + 1] = hash.high;
    slots[at * 3 + 2] = value(slots[at * 3 + 2] ?? 0);
  };
  for (const { hash, senses } of entries) {
    const start = runs.length;
    for (const [i, sense] of senses.entries()) {
      runs.push(i === senses.length - 1 ? (sense | longerBit) >>> 0 : sense);
    }
    put(hash, (old) => (old & longerBit) | start);
  }
  for (const hash of prefixes) put(hash, (old) => (old | longerBit) >>> 0);
  return { slots, senses: Uint32Array.from(runs) };
}

/** A phrase found in a sequence of words. */
export interface PhraseMatch {
  /** Index of its first word. */
  readonly first: number;
  /** Index after its last word. */
  readonly end: number;
  /** Where its senses begin in {@link PhraseColumns.senses}. */
  readonly run: number;
}

/** Looks phrases up; holds a cache of folded words, so make one per thread. */
export interface PhraseFinder {
  /** Start of the phrase's senses, 0 when it is not listed. */
  readonly find: (phrase: string) => number;
  /** Whether a listed phrase may begin with the word. */
  readonly opens: (word: string) => boolean;
  /**
   * Every listed phrase in `words[from, to)`, by start, the shorter first. Linear in the
   * words times the longest phrase. No phrase begins where `opens` is given and says so.
   */
  readonly findAll: (
    words: readonly string[],
    from: number,
    to: number,
    opens?: (index: number) => boolean,
  ) => PhraseMatch[];
}

/** A word as folded, and where looking it up as the first of a phrase leads. */
interface Lead {
  readonly pieces: readonly string[];
  readonly hash: PhraseHash;
  /** Value of its slot. */
  readonly value: number;
}

/** Whether a word is a mark that joins, of one character: it has no pieces. */
const isJoiner = (word: string): boolean => word.length === 1 && "-–.'’".includes(word);

/** See {@link PhraseFinder}. */
export function createPhraseFinder(columns: PhraseColumns): PhraseFinder {
  const { slots } = columns;
  // Null for the many words that no phrase begins with.
  const leads = new Map<string, Lead | null>();
  const lookUp = (hash: PhraseHash): number => slots[slotOf(slots, hash) * 3 + 2] ?? 0;
  const extend = (
    hash: PhraseHash,
    value: number,
    pieces: readonly string[],
  ): Omit<Lead, "pieces"> => {
    let at = { hash, value };
    for (const piece of pieces) {
      if ((at.value & longerBit) === 0) return { hash: at.hash, value: 0 };
      const next = extendHash(at.hash, piece);
      at = { hash: next, value: lookUp(next) };
    }
    return at;
  };
  const leadOf = (word: string): Lead | null => {
    let lead = leads.get(word);
    if (lead === undefined) {
      // Bounded, so that a stream of made-up words cannot fill the memory.
      if (leads.size > 200_000) leads.clear();
      const pieces = foldWord(word);
      const { hash, value } = extend(emptyHash, longerBit, pieces);
      lead = pieces.length === 0 || value === 0 ? null : { pieces, hash, value };
      leads.set(ownCopy(word), lead);
    }
    return lead;
  };
  const piecesOf = (word: string): readonly string[] => leadOf(word)?.pieces ?? foldWord(word);
  const findAll: PhraseFinder["findAll"] = (words, from, to, opens) => {
    const found: PhraseMatch[] = [];
    for (let first = from; first < to; first++) {
      if (opens?.(first) === false) continue;
      const lead = leadOf(words[first] ?? "");
      if (lead === null) continue;
      let { hash, value } = lead;
      let end = first + 1;
      while (value !== 0) {
        const run = value & ~longerBit;
        if (run !== 0) found.push({ first, end, run });
        if ((value & longerBit) === 0) break;
        // A hyphen or stop that is its own token joins; any other punctuation parts.
        while (end < to && isJoiner(words[end] ?? "")) end++;
        if (end >= to) break;
        const pieces = piecesOf(words[end] ?? "");
        if (pieces.length === 0) break;
        ({ hash, value } = extend(hash, value, pieces));
        end++;
      }
    }
    return found;
  };
  return {
    opens: (word) => leadOf(word) !== null,
    findAll,
    find: (phrase) => {
      let hash = emptyHash;
      const pieces = foldPhrase(phrase);
      for (const piece of pieces) hash = extendHash(hash, piece);
      return pieces.length === 0 ? 0 : lookUp(hash) & ~longerBit;
    },
  };
}
