import { fromRow, type Matrix, type MatrixRoom } from "../../../learn/index.ts";
import type { Encoder, Span } from "./encoder.ts";
import type { HeadScores } from "./heads.ts";
import { type RelationScores, relationDistance } from "./relations.ts";
import { distanceOf, distances, paddedColumns, paddedRows } from "./shape.ts";

/** How many rows, numbers in and numbers out a product had. */
interface Through {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** The gradients of a net's weights, as far behind the weights as `at` says, and the way back through a product. */
export class Gradients {
  readonly room: MatrixRoom;
  readonly at: number;
  readonly #turned: Matrix;
  readonly #turnedWeights: Matrix;

  /** `widest` is the most numbers a row may have. */
  constructor(room: MatrixRoom, at: number, most: number, widest: number) {
    this.room = room;
    this.at = at;
    this.#turned = room.takeMatrix(widest, paddedColumns(most));
    this.#turnedWeights = room.takeMatrix(widest, widest);
  }

  /** How many numbers it takes of its room. */
  static size(most: number, widest: number): number {
    return widest * (paddedColumns(most) + widest);
  }

  /** From the gradient of `from` times `weights` adds to that of the weights and to that of `from`. */
  back(from: Matrix, weights: Matrix, gradient: Matrix, into: Matrix, shape: Through): void {
    const { room } = this;
    const { rows, inner, columns } = shape;
    room.turn(from, { rows, columns: inner }, this.#turned);
    const ofWeights = { at: this.at + weights.at, stride: weights.stride };
    room.addProduct(this.#turned, gradient, ofWeights, { rows: inner, inner: rows, columns });
    const turned = { at: this.#turnedWeights.at, stride: inner };
    room.turn(weights, { rows: inner, columns }, turned);
    room.addProduct(gradient, turned, into, { rows, inner: columns, columns: inner });
  }

  /** Adds the rows of words to the gradient of a constant. */
  addRows({ at: start, stride }: Matrix, constant: number, spans: readonly Span[]): void {
    const { values } = this.room;
    const into = this.at + constant;
    for (const { at, length } of spans) {
      for (let row = start + at * stride; row < start + (at + length) * stride; row += stride) {
        for (let k = 0; k < stride; k++)
          values[into + k] = (values[into + k] as number) + (values[row + k] as number);
      }
    }
  }
}

/** Makes a gradient zero where what it belongs to is not above zero. */
function cut(values: Float32Array, of: Matrix, gradient: Matrix, rows: number): void {
  for (let i = 0; i < rows * of.stride; i++)
    if (!((values[of.at + i] as number) > 0)) values[gradient.at + i] = 0;
}

/** Goes back through what {@link HeadScores} does. */
export class HeadGradients {
  readonly #heads: HeadScores;
  readonly #gradients: Gradients;
  readonly #sought: Matrix;
  readonly #offered: Matrix;
  readonly #met: Matrix;
  /** Gradients of the scores of one sentence: pairs, and the same by distance. */
  readonly #pairs: Matrix;
  readonly #turned: Matrix;
  readonly #byDistance: Matrix;
  readonly #distancesTurned: Matrix;

  constructor(encoder: Encoder, heads: HeadScores, gradients: Gradients, size: TrainingSize) {
    const { longest, most } = size;
    const { room } = heads;
    const { meeting } = encoder.shape;
    this.#heads = heads;
    this.#gradients = gradients;
    this.#sought = room.takeMatrix(most, meeting);
    this.#offered = room.takeMatrix(most, meeting);
    this.#met = room.takeMatrix(most, meeting);
    const columns = paddedColumns(longest);
    this.#pairs = room.takeMatrix(columns, columns);
    this.#turned = room.takeMatrix(columns, columns);
    this.#byDistance = room.takeMatrix(columns, paddedColumns(distances));
    this.#distancesTurned = room.takeMatrix(paddedColumns(distances), columns);
  }

  /** How many numbers it takes of its room. */
  static size(meeting: number, { longest, most }: TrainingSize): number {
    const columns = paddedColumns(longest);
    return 3 * most * meeting + 2 * columns * (columns + paddedColumns(distances));
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    this.#heads.room.clear(rows, this.#sought, this.#offered, this.#met);
  }

  /** Takes in one sentence's gradient: `shares` is laid out as `scores` are, 0 for a word as its own head. */
  add(encoder: Encoder, { at, length }: Span, shares: Float32Array): void {
    const { room, offered, met } = this.#heads;
    const { values } = room;
    const { meeting } = encoder.shape;
    const { root, rootBias, apart, apartBias, headBias } = encoder.places;
    const g = this.#gradients.at;
    const rows = paddedRows(length);
    const pairs = this.#pairs;
    const byDistance = this.#byDistance;
    room.clear(rows, pairs, byDistance);
    const metHere = fromRow(met, at);
    const offeredHere = fromRow(offered, at);
    const metInto = fromRow(this.#met, at);
    const offeredInto = fromRow(this.#offered, at);
    for (let word = 0; word < length; word++) {
      const row = word * (length + 1);
      for (let head = 0; head < length; head++) {
        const share = shares[row + head] as number;
        const far = byDistance.at + word * byDistance.stride + distanceOf(word, head);
        values[pairs.at + word * pairs.stride + head] = share;
        values[far] = (values[far] as number) + share;
        const own = offeredHere.at + head * meeting;
        const into = offeredInto.at + head * meeting;
        for (let k = 0; k < meeting; k++) {
          const bias = g + headBias + k;
          values[bias] = (values[bias] as number) + share * (values[own + k] as number);
          values[into + k] =
            (values[into + k] as number) + share * (values[headBias + k] as number);
        }
      }
      const share = shares[row + length] as number;
      const own = metHere.at + word * meeting;
      const into = metInto.at + word * meeting;
      values[g + rootBias] = (values[g + rootBias] as number) + share;
      for (let k = 0; k < meeting; k++) {
        const ofRoot = g + root + k;
        values[ofRoot] = (values[ofRoot] as number) + share * (values[own + k] as number);
        values[into + k] = (values[into + k] as number) + share * (values[root + k] as number);
      }
      for (let d = 0; d < distances; d++) {
        const bias = g + apartBias + d;
        const far = values[byDistance.at + word * byDistance.stride + d] as number;
        values[bias] = (values[bias] as number) + far;
      }
    }
    const square = { rows, inner: length, columns: meeting };
    room.addProduct(pairs, offeredHere, metInto, square);
    room.clear(rows, this.#turned);
    room.turn(pairs, { rows: length, columns: length }, this.#turned);
    room.addProduct(this.#turned, metHere, offeredInto, square);
    room.addProduct(byDistance, apart, metInto, { rows, inner: distances, columns: meeting });
    const even = paddedRows(distances);
    room.clear(even, this.#distancesTurned);
    room.turn(byDistance, { rows: length, columns: distances }, this.#distancesTurned);
    const ofApart = { at: g + apart.at, stride: apart.stride };
    const far = { rows: even, inner: length, columns: meeting };
    room.addProduct(this.#distancesTurned, metHere, ofApart, far);
  }

  /** Adds what all sentences came to to the gradient of what the encoder gave. */
  finish(encoder: Encoder, spans: readonly Span[], rows: number, top: Matrix): void {
    const { room, sought, offered } = this.#heads;
    const { wide, meeting } = encoder.shape;
    const { seek, seekBias, offer, offerBias, meet } = encoder.places;
    const gradients = this.#gradients;
    const across = { rows, inner: meeting, columns: meeting };
    gradients.back(sought, meet, this.#met, this.#sought, across);
    cut(room.values, sought, this.#sought, rows);
    cut(room.values, offered, this.#offered, rows);
    gradients.addRows(this.#sought, seekBias, spans);
    gradients.addRows(this.#offered, offerBias, spans);
    const down = { rows, inner: wide, columns: meeting };
    gradients.back(encoder.top, seek, this.#sought, top, down);
    gradients.back(encoder.top, offer, this.#offered, top, down);
  }
}

/** How many words a training sentence may have, and how many rows a batch. */
export interface TrainingSize {
  readonly longest: number;
  readonly most: number;
}

/** Goes back through what {@link RelationScores} does. */
export class RelationGradients {
  /** The gradient of the scores; whoever trains writes it. */
  readonly scores: Matrix;
  readonly #relations: RelationScores;
  readonly #gradients: Gradients;
  readonly #asWord: Matrix;
  readonly #asHead: Matrix;
  readonly #together: Matrix;

  constructor(encoder: Encoder, relations: RelationScores, gradients: Gradients, most: number) {
    const { room } = relations;
    const { meeting } = encoder.shape;
    this.#relations = relations;
    this.#gradients = gradients;
    this.scores = room.takeMatrix(most, relations.scores.stride);
    this.#asWord = room.takeMatrix(most, meeting);
    this.#asHead = room.takeMatrix(most, meeting);
    this.#together = room.takeMatrix(most, meeting);
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    const { room } = this.#relations;
    room.clear(rows, this.scores, this.#asWord, this.#asHead, this.#together);
  }

  /** Adds to the gradient of what the encoder gave. */
  finish(
    encoder: Encoder,
    spans: readonly Span[],
    rows: number,
    headsOf: (span: number) => Int32Array,
    top: Matrix,
  ): void {
    const { room, together } = this.#relations;
    const { values } = room;
    const { wide, meeting } = encoder.shape;
    const { ofWord, ofHead, ofRoot, ofDistance, ofBias, name, nameBias } = encoder.places;
    const gradients = this.#gradients;
    const g = gradients.at;
    gradients.addRows(this.scores, nameBias, spans);
    const out = { rows, inner: meeting, columns: name.stride };
    gradients.back(together, name, this.scores, this.#together, out);
    cut(values, together, this.#together, rows);
    gradients.addRows(this.#together, ofBias, spans);
    for (const [number, span] of spans.entries()) {
      const heads = headsOf(number);
      for (let word = 0; word < span.length; word++) {
        const head = heads[word] as number;
        const from = (span.at + word) * meeting;
        const apart = g + ofDistance.at + meeting * relationDistance(word, head, span);
        const into =
          head === span.length ? g + ofRoot : this.#asHead.at + (span.at + head) * meeting;
        for (let k = 0; k < meeting; k++) {
          const share = values[this.#together.at + from + k] as number;
          values[this.#asWord.at + from + k] = share;
          values[apart + k] = (values[apart + k] as number) + share;
          values[into + k] = (values[into + k] as number) + share;
        }
      }
    }
    const down = { rows, inner: wide, columns: meeting };
    gradients.back(encoder.top, ofWord, this.#asWord, top, down);
    gradients.back(encoder.top, ofHead, this.#asHead, top, down);
  }
}
