import {
  type BlockShape,
  type BlockTable,
  bestOfBlocks,
  createBlockTable,
  scoreBlocks,
} from "../../learn/index.ts";
import {
  featureCount,
  guidedFeatureCount,
  guideFeatures,
  labelHash,
  ownFeatureCount,
  styleHash,
  tagFeatures,
} from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Style, styleCount } from "./style.ts";
import { edge, property, recordSize, type WordTypes } from "./word-types.ts";

/** Stands for the label of a place outside the sentence. */
const noLabel = 255;

/**
 * What each type scores by itself, candidate by candidate. Place 0 stands for none. Sixteen
 * bits hold it: a score is the sum of `ownFeatureCount` weights of eight.
 */
interface OwnScores {
  starts: Int32Array;
  scores: Int16Array;
  size: number;
}

/** What one pass needs of a model. */
export interface TagWeights {
  readonly lexicon: Lexicon;
  readonly shape: BlockShape;
  readonly weights: Int8Array | Int32Array;
}

/**
 * Gives words their labels from first to last, each the best there given the labels
 * before it and, where the pass is guided, the labels that another pass gave. One
 * instance tags one sentence at a time; its columns are open to read and write, from
 * index 2.
 */
export class TagPass {
  /** Word types of the sentence, with two edge types at each end. */
  ids: Int32Array = new Int32Array(256);
  /** Labels of the sentence, in step with `ids`. */
  labels: Uint8Array = new Uint8Array(256);
  /** Labels of the pass before, in step with `ids`. */
  guide: Uint8Array = new Uint8Array(256);
  readonly values: Int32Array;
  readonly scores: Int32Array = new Int32Array(256);
  readonly types: WordTypes;
  readonly #model: TagWeights;
  /** Null in training, where weights change. */
  readonly #table: BlockTable | null;
  readonly #hashes = Int32Array.from({ length: noLabel + 1 }, (_, label) => labelHash(label));

  readonly #guided: boolean;
  readonly #ownByStyle: readonly (OwnScores | null)[];
  #own: OwnScores | null;
  #style: Style = 0;

  constructor(model: TagWeights, types: WordTypes, isGuided: boolean) {
    this.#model = model;
    const { weights, shape } = model;
    this.#table = weights instanceof Int8Array ? createBlockTable(weights, shape) : null;
    this.#guided = isGuided;
    // Weights under training change; what a type scores by itself can be kept once they are final.
    this.#ownByStyle = Array.from({ length: styleCount }, () =>
      this.#table !== null
        ? {
            starts: new Int32Array(1 << 12),
            scores: new Int16Array(1 << 15),
            size: 1,
          }
        : null,
    );
    this.#own = this.#ownByStyle[0] ?? null;
    this.types = types;
    this.values = new Int32Array(isGuided ? guidedFeatureCount : featureCount);
  }

  /** Sets the style of the sentences to come. */
  setStyle(style: Style): void {
    this.#style = style;
    this.#own = this.#ownByStyle[style] ?? null;
  }

  /** Makes room for a sentence of `length` words. */
  reserve(length: number): void {
    if (length + 4 <= this.ids.length) return;
    this.ids = new Int32Array(2 * length + 4);
    this.labels = new Uint8Array(2 * length + 4);
    this.guide = new Uint8Array(2 * length + 4);
  }

  /** Closes a sentence whose types stand in `ids` from index 2. */
  close(length: number): void {
    this.ids[0] = this.ids[1] = edge.before;
    this.ids[length + 2] = this.ids[length + 3] = edge.after;
    this.guide[0] = this.guide[1] = this.guide[length + 2] = this.guide[length + 3] = noLabel;
  }

  /** Where the tags of the word at `at` begin in `lexicon.setLabels`. */
  candidatesFrom(at: number): number {
    return this.#model.lexicon.setStarts[this.#setOf(at)] as number;
  }

  /** Where they end. */
  candidatesTo(at: number): number {
    return this.#model.lexicon.setStarts[this.#setOf(at) + 1] as number;
  }

  #setOf(at: number): number {
    return this.types.records[(this.ids[at] as number) * recordSize + property.set] as number;
  }

  /** Writes the features of the word at `at` into `values`, given the labels before it. */
  features(at: number): void {
    const hashes = this.#hashes;
    const before = hashes[at > 2 ? (this.labels[at - 1] as number) : noLabel] as number;
    const beforeThat = hashes[at > 3 ? (this.labels[at - 2] as number) : noLabel] as number;
    const { types, ids, values } = this;
    tagFeatures(types.records, ids, at, before, beforeThat, styleHash(this.#style), values);
    if (this.#guided) guideFeatures(types.records, ids, at, before, this.guide, hashes, values);
  }

  /** The best label of the word at `at`; in training the scores of all its candidates stay in `scores`, in their order. */
  best(at: number, from: number, to: number): number {
    const { weights, shape, lexicon } = this.#model;
    const labels = lexicon.setLabels;
    const { scores, values } = this;
    this.features(at);
    const end = values.length;
    if (this.#own !== null && this.#table !== null) {
      const own = this.#ownScores(this.#own, this.ids[at] as number, from, to);
      for (let place = 0; place < to - from; place++) {
        scores[place] = this.#own.scores[own + place] as number;
      }
      const place = bestOfBlocks(
        this.#table,
        values,
        ownFeatureCount,
        end,
        labels,
        from,
        to,
        scores,
      );
      return labels[from + place] as number;
    }
    scores.fill(0, 0, to - from);
    scoreBlocks(weights, shape, values, 0, end, labels, from, to, scores);
    let best = 0;
    for (let place = 1; place < to - from; place++) {
      if ((scores[place] as number) > (scores[best] as number)) best = place;
    }
    return labels[from + best] as number;
  }

  /** Where the scores that a type gives by itself begin; sums them up when the type is new. */
  #ownScores(cache: OwnScores, type: number, from: number, to: number): number {
    const known = cache.starts[type] ?? 0;
    if (known > 0) return known;
    if (type >= cache.starts.length) {
      const starts = new Int32Array(2 * type);
      starts.set(cache.starts);
      cache.starts = starts;
    }
    const start = cache.size;
    cache.size += to - from;
    if (cache.size > cache.scores.length) {
      const scores = new Int16Array(2 * cache.size);
      scores.set(cache.scores);
      cache.scores = scores;
    }
    const { weights, shape, lexicon } = this.#model;
    const sums = this.scores.fill(0, 0, to - from);
    scoreBlocks(weights, shape, this.values, 0, ownFeatureCount, lexicon.setLabels, from, to, sums);
    for (let place = 0; place < to - from; place++) {
      cache.scores[start + place] = sums[place] as number;
    }
    cache.starts[type] = start;
    return start;
  }

  /** Labels the `length` words in `ids`. */
  tag(length: number): void {
    this.close(length);
    const labels = this.#model.lexicon.setLabels;
    for (let at = 2; at < length + 2; at++) {
      const from = this.candidatesFrom(at);
      const to = this.candidatesTo(at);
      this.labels[at] = to - from === 1 ? (labels[from] as number) : this.best(at, from, to);
    }
  }
}
