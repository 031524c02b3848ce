import { KeyIndex, MatrixRoom } from "../../../learn/index.ts";
import type { ClusterIndex } from "../cluster-index.ts";
import type { ArcNet } from "./arc-net.ts";
import { Encoder, type Span } from "./encoder.ts";
import { type NetWord, netFeatureCount, netFeatures, strangeKey } from "./features.ts";
import { HeadScores } from "./heads.ts";
import { RelationScores } from "./relations.ts";
import { paddedRows, placesOf } from "./shape.ts";

/** A longer sentence is not read: what words are to each other costs the square of their number. */
export const longestRead = 160;

/**
 * Reads sentences by a net: write each word with {@link set}, then call {@link read} and,
 * once heads are chosen, {@link weighRelations}. One instance
 * reads one sentence at a time.
 */
export class ArcReader {
  /** Of each word, row by row: the log-probability of each word of the sentence as its head, then of the root. */
  readonly heads: Float32Array;
  /** The same as probabilities. */
  readonly likely: Float32Array;
  /** The best head of each word, the sentence's length for the root. */
  readonly best: Int32Array = new Int32Array(longestRead);
  readonly #net: ArcNet;
  readonly #clusters: ClusterIndex;
  readonly #index: KeyIndex;
  readonly #strange: Int32Array;
  readonly #encoder: Encoder;
  readonly #heads: HeadScores;
  readonly #relations: RelationScores;
  readonly #keys = new Int32Array(netFeatureCount);
  #span: Span = { at: 0, length: 0 };

  constructor(net: ArcNet, clusters: ClusterIndex) {
    const { shape } = net;
    const places = placesOf(shape);
    const most = paddedRows(longestRead + 3 * Math.max(...shape.reaches));
    const room = new MatrixRoom(
      places.size +
        Encoder.size(shape, most) +
        HeadScores.size(shape, longestRead, most) +
        RelationScores.size(shape, most),
    );
    room.take(places.size);
    for (let i = 0; i < places.size; i++) room.values[i] = (net.weights[i] as number) * net.scale;
    this.#net = net;
    this.#clusters = clusters;
    this.#index = new KeyIndex(net.features);
    this.#strange = Int32Array.from({ length: netFeatureCount }, (_, place) =>
      Math.max(0, this.#index.find(strangeKey(place))),
    );
    this.#encoder = new Encoder(room, shape, places, most);
    this.#encoder.shorten();
    this.#heads = new HeadScores(this.#encoder, longestRead, most);
    this.#relations = new RelationScores(this.#encoder, most);
    this.heads = this.#heads.scores;
    this.likely = new Float32Array(this.heads.length);
  }

  /** Begins a sentence of at most {@link longestRead} words. */
  start(length: number): void {
    this.#span = { at: this.#encoder.gap, length };
    const rows = this.#rows;
    this.#encoder.start(rows);
    this.#heads.start(rows);
    this.#relations.start(rows);
  }

  /** How many words the sentence has. */
  get length(): number {
    return this.#span.length;
  }

  get #rows(): number {
    return paddedRows(this.#span.length + 2 * this.#encoder.gap);
  }

  /** Writes word `at` of the sentence. */
  set(at: number, word: NetWord): void {
    const { rows, rowScale, shape } = this.#net;
    const { narrow } = shape;
    netFeatures(word, this.#clusters, this.#keys);
    const first = narrow * this.#rowOf(0);
    const second = narrow * this.#rowOf(1);
    const third = narrow * this.#rowOf(2);
    const fourth = narrow * this.#rowOf(3);
    const fifth = narrow * this.#rowOf(4);
    const sixth = narrow * this.#rowOf(5);
    const seventh = narrow * this.#rowOf(6);
    const eighth = narrow * this.#rowOf(7);
    const ninth = narrow * this.#rowOf(8);
    const { values } = this.#encoder.room;
    const into = this.#encoder.sums.at + (this.#span.at + at) * narrow;
    // Written out: a loop over features takes four times as long.
    for (let k = 0; k < narrow; k++) {
      const sum =
        (rows[first + k] as number) +
        (rows[second + k] as number) +
        (rows[third + k] as number) +
        (rows[fourth + k] as number) +
        (rows[fifth + k] as number) +
        (rows[sixth + k] as number) +
        (rows[seventh + k] as number) +
        (rows[eighth + k] as number) +
        (rows[ninth + k] as number);
      values[into + k] = rowScale * sum;
    }
  }

  #rowOf(place: number): number {
    const row = this.#index.find(this.#keys[place] as number);
    return row < 0 ? (this.#strange[place] as number) : row;
  }

  /** Writes {@link heads}, {@link likely} and {@link best}, and scores the relations of words to their best heads. */
  read(): void {
    const spans = [this.#span];
    this.#encoder.run(spans, this.#rows);
    this.#heads.run(this.#encoder, spans, this.#rows);
    this.#heads.score(this.#span);
    toLogs(this, this.#span.length);
    this.#relations.run(this.#encoder, spans, this.#rows, () => this.best);
  }

  /** Scores the relations of the words to these heads, the sentence's length for the root, where they are not the best ones; for {@link relationScore}. */
  weighRelations(heads: Int32Array): void {
    for (let word = 0; word < this.#span.length; word++) {
      const head = heads[word] as number;
      if (head !== this.best[word])
        this.#relations.rescore(this.#encoder.gap, this.#span, word, head);
    }
  }

  /** What a relation scores for a word; only scores of one word can be compared. */
  relationScore(word: number, relation: number): number {
    const { at, stride } = this.#relations.scores;
    return this.#encoder.room.values[at + (this.#span.at + word) * stride + relation] as number;
  }
}

/** Turns scores of heads into log-probabilities, word by word, and writes the probabilities and the best heads. */
function toLogs({ heads, likely, best }: ArcReader, length: number): void {
  for (let word = 0; word < length; word++) {
    const row = word * (length + 1);
    const end = row + length;
    let first = row;
    for (let at = row + 1; at <= end; at++)
      if ((heads[at] as number) > (heads[first] as number)) first = at;
    best[word] = first - row;
    const high = heads[first] as number;
    let sum = 0;
    for (let at = row; at <= end; at++) {
      const below = (heads[at] as number) - high;
      const weight = below > leastCounted ? Math.exp(below) : 0;
      likely[at] = weight;
      sum += weight;
    }
    const by = high + Math.log(sum);
    const share = 1 / sum;
    for (let at = row; at <= end; at++) {
      heads[at] = (heads[at] as number) - by;
      likely[at] = (likely[at] as number) * share;
    }
  }
}

/** What is less likely than the best by e to this power counts as impossible. */
const leastCounted = -12;
