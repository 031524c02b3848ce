import {
  createKeyedValues,
  hashCodes,
  hashFolded,
  type KeyedValues,
  KeyIndex,
} from "../../../learn/index.ts";
import { ClusterIndex } from "../cluster-index.ts";
import { classOf, createRelationNumbers, type TreeSentence } from "../tree-sentence.ts";
import { tagHash } from "../words.ts";
import { netFeatureCount, netFeatures, strangeKey } from "./features.ts";

/** A sentence as the net learns from it. */
export interface Lesson {
  readonly length: number;
  /** Rows of the features of each word. */
  readonly rows: Uint16Array;
  /** In which share of the showings each word's form is hidden: the rarer, the more often, so that what is strange is learned too. */
  readonly hidden: Float32Array;
  /** The number among {@link openTags} of each word's tag, -1 where it is none of them. */
  readonly openTags: Int8Array;
  /** Heads; the root is `length`. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Tags of words that new ones join every day: those of names first. */
export const openTags: readonly string[] = [
  ...["NNP", "NNPS"],
  ...["NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "RB"],
];
/** How many of them are tags of names. */
export const nameTags = 2;

/** Longer sentences do not teach. */
export const longestLesson = 100;

/** What a net learns from, and the rows of features. */
export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly features: KeyedValues;
  /** The row of a form that training hardly saw. */
  readonly strangeForm: number;
  /** For each of {@link openTags} the rows of the features of words that occur once, one word after the other. */
  readonly rareWords: readonly Uint16Array[];
}

/** Makes lessons of sentences; a value of a feature that occurs less often than `leastCounts` says counts as strange. */
export function createLessons(
  sentences: readonly TreeSentence[],
  relations: readonly string[],
  clusters: KeyedValues,
  leastCounts: readonly number[],
): Lessons {
  const index = new ClusterIndex(clusters);
  const relationOf = createRelationNumbers(relations);
  const short = sentences.filter(({ words }) => words.length <= longestLesson);
  const keys = short.map((sentence) => keysOf(sentence, index));
  const counts = countKeys(keys);
  const features = numberFeatures(counts, leastCounts);
  const rowOf = new KeyIndex(features);
  const strange = Array.from({ length: netFeatureCount }, (_, i) => rowOf.find(strangeKey(i)));
  const lessons = short.map(({ words, xpos, heads, relations: names }, s): Lesson => {
    const own = keys[s] ?? new Int32Array(0);
    const rows = Uint16Array.from(own, (key, i) => {
      const row = rowOf.find(key);
      return row < 0 ? (strange[i % netFeatureCount] ?? 0) : row;
    });
    const hidden = Float32Array.from(words, (_, i) => {
      const count = counts[0]?.get(own[i * netFeatureCount] ?? 0) ?? 1;
      return 0.03 + 0.3 / (0.3 + count);
    });
    return {
      length: words.length,
      rows,
      hidden,
      openTags: Int8Array.from(xpos, (tag) => openTags.indexOf(tag)),
      heads: Int32Array.from(heads, (head) => (head < 0 ? words.length : head)),
      relations: Uint8Array.from(names, relationOf),
    };
  });
  const isRare = (key: number | undefined): boolean => counts[0]?.get(key ?? 0) === 1;
  const rareWords = openTags.map((_, tag) =>
    Uint16Array.from(
      lessons.flatMap(({ length, rows, openTags: tags }, s) =>
        Array.from({ length }, (_, word) => word * netFeatureCount)
          .filter((at, word) => tags[word] === tag && isRare(keys[s]?.[at]))
          .flatMap((at) => [...rows.subarray(at, at + netFeatureCount)]),
      ),
    ),
  );
  return { lessons, features, strangeForm: strange[0] ?? 0, rareWords };
}

function keysOf({ words, upos, xpos }: TreeSentence, clusters: ClusterIndex): Int32Array {
  const keys = new Int32Array(words.length * netFeatureCount);
  for (const [i, text] of words.entries()) {
    const end = text.length;
    const tag = tagHash(classOf(upos[i] ?? "X"), hashCodes(xpos[i] ?? ""));
    const word = { text, start: 0, end, form: hashFolded(text, 0, end), tag };
    netFeatures(word, clusters, keys.subarray(i * netFeatureCount));
  }
  return keys;
}

/** How often each key occurs, by feature. */
function countKeys(keys: readonly Int32Array[]): Map<number, number>[] {
  const counts = Array.from({ length: netFeatureCount }, () => new Map<number, number>());
  for (const own of keys) {
    for (const [i, key] of own.entries()) {
      const of = counts[i % netFeatureCount];
      of?.set(key, (of.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Gives a row to each value that occurs often enough, and one for each feature to all others. */
function numberFeatures(
  counts: readonly Map<number, number>[],
  leastCounts: readonly number[],
): KeyedValues {
  const kept = counts.flatMap((of, place) => [
    strangeKey(place),
    ...[...of].filter(([, count]) => count >= (leastCounts[place] ?? 1)).map(([key]) => key),
  ]);
  const sorted = [...new Set(kept)].sort((a, b) => (a >>> 0) - (b >>> 0));
  return createKeyedValues(sorted.map((key, i) => [key, i + 1]));
}
