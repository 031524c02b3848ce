import { hashCodes, mix } from "../../learn/index.ts";

/** What features know of a word type by its letters alone. */
export interface WordFacts {
  readonly text: string;
  /** Lower-case letters. */
  readonly lower: string;
  /** Hash of the lower-case word, digits and marks made alike. */
  readonly word: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Hashes of its coarse and its fine cluster, 0 for a word without. */
  readonly coarse: number;
  readonly fine: number;
  /** Whether it holds no letter and no digit. */
  readonly isPunctuation: boolean;
}

/**
 * Clusters of words that stand in like places, learnt from text. A path holds the
 * coarse cluster above its lowest nine bits and the fine one in them.
 */
export interface WordClusters {
  /** Hashes of words as {@link wordKey} gives them, rising. */
  readonly keys: Int32Array;
  readonly paths: Uint16Array;
}

/** A word in lower case with digits and marks made alike: what features and clusters know it by. */
function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d/gu, "0")
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„«»]|''|``/gu, '"');
}

/** The key of a word's cluster. */
export function wordKey(text: string): number {
  return hashCodes(foldWord(text));
}

function lookUpCluster({ keys, paths }: WordClusters, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (paths[low] ?? -1) : -1;
}

/** Works out a word's facts. Costs some microseconds: ask a cache. */
export function createWordFacts(text: string, clusters: WordClusters | null): WordFacts {
  const lower = text.toLowerCase();
  const folded = foldWord(text);
  const word = hashCodes(folded);
  const path = clusters === null ? -1 : lookUpCluster(clusters, word);
  return {
    text,
    lower,
    word,
    coarse: path < 0 ? 0 : mix(path >> 9, 0x101),
    fine: path < 0 ? 0 : mix(path & 511, 0x102),
    suffix3: hashCodes(folded.slice(-3)),
    suffix2: hashCodes(folded.slice(-2)),
    prefix3: hashCodes(folded.slice(0, 3)),
    shape: hashCodes(shapeOf(text)),
    isPunctuation: !/[\p{L}\p{N}]/u.test(text),
  };
}

/** *McOrlu-9* is `XxXxd` with runs of one class written once and marks as they are; at most eight characters. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (const character of text) {
    if (shape.length >= 8) break;
    const isUpper = character !== character.toLowerCase();
    const isLower = character !== character.toUpperCase();
    const kind = /\d/u.test(character) ? "d" : isUpper ? "X" : isLower ? "x" : character;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}
