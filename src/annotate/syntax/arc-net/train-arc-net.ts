import {
  Adam,
  createRandom,
  type KeyedValues,
  MatrixRoom,
  quantizeWeights,
  shuffle,
} from "../../../learn/index.ts";
import type { TreeSentence } from "../tree-sentence.ts";
import type { ArcNet } from "./arc-net.ts";
import { Encoder, type Span } from "./encoder.ts";
import { EncoderGradients } from "./encoder-gradients.ts";
import { netFeatureCount } from "./features.ts";
import { Gradients, HeadGradients, RelationGradients } from "./gradients.ts";
import { HeadScores } from "./heads.ts";
import { createLessons, type Lesson, type Lessons, longestLesson, nameTags } from "./lessons.ts";
import { RelationScores } from "./relations.ts";
import { type NetPlaces, type NetShape, paddedRows, placesOf } from "./shape.ts";

/** What a training of a net may vary. */
export interface NetTrainingOptions {
  readonly shape: Omit<NetShape, "relations">;
  readonly epochs: number;
  readonly seed: number;
  /** How far a step goes at most; steps grow longer at the start and shorter toward the end. */
  readonly rate: number;
  /** The share of numbers that training leaves out at random (Srivastava and others 2014). */
  readonly dropout: number;
  /** The share of features that training leaves out. */
  readonly featureDropout: number;
  /**
   * The share of names, and of other words with an open tag, that training shows as another
   * one of that tag that it saw once: news is full of names that no treebank has.
   */
  readonly strangeNames: number;
  readonly strangeWords: number;
  /** Rows of a batch, sentences and the gaps between them. */
  readonly batch: number;
  /** What naming relations counts beside finding heads. */
  readonly relationShare: number;
  /** How often a value of each feature must occur to have a row. */
  readonly leastCounts: readonly number[];
}

/** The options of the net that ships. */
export const netTraining: NetTrainingOptions = {
  shape: { narrow: 32, wide: 64, meeting: 32, reaches: [1, 1, 2, 4] },
  epochs: 24,
  seed: 1,
  rate: 0.004,
  dropout: 0.15,
  featureDropout: 0.05,
  strangeNames: 0.4,
  strangeWords: 0.05,
  batch: 1400,
  relationShare: 0.7,
  leastCounts: [5, 5, 8, 8, 5, 8, 5, 2, 2],
};

/** Steps until the rate is what it should be; gradients no longer than this. */
const warmUp = 200;
const longestGradient = 2;

/**
 * Trains a net to find heads and to name relations. Tags of the sentences had better be
 * those of a tagger that had not seen them. The same sentences and options give the same net.
 */
export function trainArcNet(
  sentences: readonly TreeSentence[],
  relations: readonly string[],
  clusters: KeyedValues,
  options: NetTrainingOptions = netTraining,
): ArcNet {
  const lessons = createLessons(sentences, relations, clusters, options.leastCounts);
  const training = new NetTraining(lessons, relations.length, options);
  const random = createRandom(options.seed + 1);
  const order = Uint32Array.from(lessons.lessons, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let next = 0; next < order.length; ) next = training.learn(order, next);
  }
  return training.net();
}

/** A net under training: weights, rows of features and their gradients in one room. */
class NetTraining {
  readonly #options: NetTrainingOptions;
  readonly #lessons: Lessons;
  readonly #shape: NetShape;
  readonly #places: NetPlaces;
  readonly #room: MatrixRoom;
  /** Where the rows of features start, and how many weights there are with them. */
  readonly #rowsAt: number;
  readonly #size: number;
  readonly #encoder: Encoder;
  readonly #heads: HeadScores;
  readonly #relations: RelationScores;
  readonly #gradients: Gradients;
  readonly #ofEncoder: EncoderGradients;
  readonly #ofHeads: HeadGradients;
  readonly #ofRelations: RelationGradients;
  readonly #adam: Adam;
  readonly #masks: readonly Float32Array[];
  /** Features of the words of a batch, by row, as they are shown. */
  readonly #shown: Uint16Array;
  readonly #random: () => number;
  readonly #steps: number;
  #step = 0;

  constructor(lessons: Lessons, relations: number, options: NetTrainingOptions) {
    const shape = { ...options.shape, relations };
    const { narrow, wide, meeting, reaches } = shape;
    const places = placesOf(shape);
    const gap = Math.max(...reaches);
    const most = paddedRows(options.batch + longestLesson + 3 * gap);
    const widest = Math.max(narrow, wide, meeting, 64);
    const training = { longest: longestLesson, most };
    this.#options = options;
    this.#lessons = lessons;
    this.#shape = shape;
    this.#places = places;
    this.#rowsAt = places.size;
    this.#size = places.size + (lessons.features.keys.length + 1) * narrow;
    const room = new MatrixRoom(
      2 * this.#size +
        Encoder.size(shape, most) +
        HeadScores.size(shape, longestLesson, most) +
        2 * RelationScores.size(shape, most) +
        Gradients.size(most, widest) +
        HeadGradients.size(meeting, training) +
        most * (3 * wide + narrow),
    );
    this.#room = room;
    room.take(this.#size);
    const gradientsAt = room.take(this.#size);
    this.#encoder = new Encoder(room, shape, places, most);
    this.#heads = new HeadScores(this.#encoder, longestLesson, most);
    this.#relations = new RelationScores(this.#encoder, most);
    this.#gradients = new Gradients(room, gradientsAt, most, widest);
    this.#ofEncoder = new EncoderGradients(this.#encoder, this.#gradients, most);
    this.#ofHeads = new HeadGradients(this.#encoder, this.#heads, this.#gradients, training);
    this.#ofRelations = new RelationGradients(
      this.#encoder,
      this.#relations,
      this.#gradients,
      most,
    );
    this.#adam = new Adam(this.#size, longestGradient);
    this.#masks = [0, ...reaches].map(() => new Float32Array(most * wide));
    this.#shown = new Uint16Array(most * netFeatureCount);
    this.#random = createRandom(options.seed);
    const rows = lessons.lessons.reduce((sum, { length }) => sum + length + gap, 0);
    this.#steps = Math.max(1, (options.epochs * rows) / options.batch);
    this.#scatter();
  }

  /** Starts the weights at random, as Glorot and Bengio (2010) do. */
  #scatter(): void {
    const { values } = this.#room;
    const random = this.#random;
    const places = this.#places;
    const { narrow, wide, meeting } = this.#shape;
    const gauss = (): number =>
      Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const scatter = (at: number, length: number, spread: number): void => {
      for (let i = 0; i < length; i++) values[at + i] = spread * gauss();
    };
    const glorot = ({ at, stride }: { at: number; stride: number }, rows: number): void =>
      scatter(at, rows * stride, Math.sqrt(2 / (rows + stride)));
    scatter(this.#rowsAt + narrow, this.#size - this.#rowsAt - narrow, 0.15);
    glorot(places.widen, narrow);
    values.fill(1, places.gain, places.gain + wide);
    for (const { taps, gain } of places.layers) {
      for (const tap of taps) scatter(tap.at, wide * wide, 1.2 * Math.sqrt(2 / (4 * wide)));
      values.fill(1, gain, gain + wide);
    }
    for (const matrix of [places.seek, places.offer, places.ofWord, places.ofHead])
      glorot(matrix, wide);
    glorot(places.meet, meeting);
    glorot(places.name, meeting);
    scatter(places.root, meeting, 0.1);
  }

  /** Learns from a batch of the lessons `order[next...]`; gives the place of the first that did not fit. */
  learn(order: Uint32Array, next: number): number {
    const { gap } = this.#encoder;
    const { batch } = this.#options;
    const lessons: Lesson[] = [];
    const spans: Span[] = [];
    let at = gap;
    let end = next;
    for (; end < order.length && at < batch; end++) {
      const lesson = this.#lessons.lessons[order[end] as number];
      if (lesson === undefined || lesson.length === 0) continue;
      lessons.push(lesson);
      spans.push({ at, length: lesson.length });
      at += lesson.length + gap;
    }
    if (spans.length > 0) this.#learn(lessons, spans, paddedRows(at + gap));
    return end;
  }

  #learn(lessons: readonly Lesson[], spans: readonly Span[], rows: number): void {
    const room = this.#room;
    const encoder = this.#encoder;
    const { top } = this.#ofEncoder;
    room.values.fill(0, this.#gradients.at, this.#gradients.at + this.#size);
    for (const part of [encoder, this.#heads, this.#relations]) part.start(rows);
    for (const part of [this.#ofEncoder, this.#ofHeads, this.#ofRelations]) part.start(rows);
    this.#heads.refresh();
    this.#show(lessons, spans);
    this.#draw(spans);
    encoder.learn(spans, rows, this.#masks);
    this.#heads.run(encoder, spans, rows);
    const share = 1 / spans.reduce((sum, { length }) => sum + length, 0);
    for (const [number, span] of spans.entries()) {
      this.#heads.score(span);
      const { heads } = lessons[number] as Lesson;
      toShares(this.#heads.scores, heads, share);
      this.#ofHeads.add(encoder, span, this.#heads.scores);
    }
    this.#ofHeads.finish(encoder, spans, rows, top);
    const headsOf = (number: number): Int32Array => (lessons[number] as Lesson).heads;
    this.#relations.run(encoder, spans, rows, headsOf);
    this.#learnRelations(lessons, spans, share * this.#options.relationShare);
    this.#ofRelations.finish(encoder, spans, rows, headsOf, top);
    this.#ofEncoder.finish(spans, rows, this.#masks);
    this.#learnRows(spans);
    this.#step++;
    const rising = Math.min(1, this.#step / warmUp);
    const falling = Math.max(0, 1 - this.#step / this.#steps);
    this.#adam.step(room.values, this.#gradients.at, this.#options.rate * rising * falling);
  }

  /** Sums the features of each word, some left out, some those of another word. */
  #show(lessons: readonly Lesson[], spans: readonly Span[]): void {
    const { values } = this.#room;
    const { narrow } = this.#shape;
    const { featureDropout, strangeNames, strangeWords } = this.#options;
    const { rareWords, strangeForm } = this.#lessons;
    const shown = this.#shown;
    const random = this.#random;
    for (const [number, { at, length }] of spans.entries()) {
      const { rows, hidden, openTags } = lessons[number] as Lesson;
      for (let word = 0; word < length; word++) {
        const tag = openTags[word] as number;
        const isOther = tag >= 0 && random() < (tag < nameTags ? strangeNames : strangeWords);
        const others = isOther ? (rareWords[tag] as Uint16Array) : rows;
        const first = isOther ? Math.floor((random() * others.length) / netFeatureCount) : word;
        const isHidden = random() < (hidden[word] as number);
        const sums = this.#encoder.sums.at + (at + word) * narrow;
        for (let feature = 0; feature < netFeatureCount; feature++) {
          const usual = others[first * netFeatureCount + feature] as number;
          const isOut = random() < featureDropout;
          const row = isOut ? 0 : isHidden && feature === 0 ? strangeForm : usual;
          shown[(at + word) * netFeatureCount + feature] = row;
          if (row === 0) continue;
          const from = this.#rowsAt + row * narrow;
          for (let k = 0; k < narrow; k++)
            values[sums + k] = (values[sums + k] as number) + (values[from + k] as number);
        }
      }
    }
  }

  /** Draws what is left out of each level. */
  #draw(spans: readonly Span[]): void {
    const { wide } = this.#shape;
    const { dropout } = this.#options;
    const random = this.#random;
    const kept = 1 / (1 - dropout);
    for (const mask of this.#masks) {
      for (const { at, length } of spans) {
        for (let i = at * wide; i < (at + length) * wide; i++)
          mask[i] = random() < dropout ? 0 : kept;
      }
    }
  }

  /** Writes the gradient of the scores of relations. */
  #learnRelations(lessons: readonly Lesson[], spans: readonly Span[], share: number): void {
    const { values } = this.#room;
    const { relations } = this.#shape;
    const { scores } = this.#relations;
    const gradient = this.#ofRelations.scores;
    for (const [number, { at, length }] of spans.entries()) {
      const lesson = lessons[number] as Lesson;
      for (let word = 0; word < length; word++) {
        const from = scores.at + (at + word) * scores.stride;
        const into = gradient.at + (at + word) * scores.stride;
        let high = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < relations; k++) high = Math.max(high, values[from + k] as number);
        let sum = 0;
        for (let k = 0; k < relations; k++) sum += Math.exp((values[from + k] as number) - high);
        for (let k = 0; k < relations; k++) {
          const likely = Math.exp((values[from + k] as number) - high) / sum;
          values[into + k] = share * (likely - (k === lesson.relations[word] ? 1 : 0));
        }
      }
    }
  }

  #learnRows(spans: readonly Span[]): void {
    const { values } = this.#room;
    const { narrow } = this.#shape;
    const shown = this.#shown;
    for (const { at, length } of spans) {
      for (let word = at; word < at + length; word++) {
        const from = this.#ofEncoder.sums.at + word * narrow;
        for (let feature = 0; feature < netFeatureCount; feature++) {
          const row = shown[word * netFeatureCount + feature] as number;
          if (row === 0) continue;
          const into = this.#gradients.at + this.#rowsAt + row * narrow;
          for (let k = 0; k < narrow; k++)
            values[into + k] = (values[into + k] as number) + (values[from + k] as number);
        }
      }
    }
  }

  /** The net as it is now, rounded. */
  net(): ArcNet {
    const { values } = this.#room;
    const rows = quantizeWeights(values.slice(this.#rowsAt, this.#size), rowClip);
    const weights = values.slice(0, this.#rowsAt);
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 32767;
    return {
      shape: this.#shape,
      features: this.#lessons.features,
      rows: rows.weights,
      rowScale: rows.scale,
      weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)),
      scale,
    };
  }
}

/** The largest number of a row, in root mean squares. */
const rowClip = 6;

/** Turns scores of heads into the gradient of their loss (log-likelihood of a softmax), in place. */
function toShares(scores: Float32Array, heads: Int32Array, share: number): void {
  const length = heads.length;
  for (let word = 0; word < length; word++) {
    const row = word * (length + 1);
    let high = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= length; head++) high = Math.max(high, scores[row + head] as number);
    let sum = 0;
    for (let head = 0; head <= length; head++)
      sum += Math.exp((scores[row + head] as number) - high);
    for (let head = 0; head <= length; head++) {
      const likely = Math.exp((scores[row + head] as number) - high) / sum;
      scores[row + head] = share * (likely - (head === heads[word] ? 1 : 0));
    }
  }
}
