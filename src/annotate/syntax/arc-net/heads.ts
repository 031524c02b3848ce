import { fromRow, type Matrix, type MatrixRoom } from "../../../learn/index.ts";
import type { Encoder, Span } from "./encoder.ts";
import {
  distanceOf,
  distances,
  type NetPlaces,
  type NetShape,
  paddedColumns,
  paddedRows,
} from "./shape.ts";

/** Adds a bias to the rows of words and makes what is below zero zero. */
export function rectify(
  { values }: MatrixRoom,
  { at: start, stride }: Matrix,
  bias: number,
  spans: readonly Span[],
): void {
  for (const { at, length } of spans) {
    for (let row = start + at * stride; row < start + (at + length) * stride; row += stride) {
      for (let k = 0; k < stride; k++) {
        const sum = (values[row + k] as number) + (values[bias + k] as number);
        values[row + k] = Math.max(0, sum);
      }
    }
  }
}

/**
 * Scores every word of a sentence as the head of every other, by what one seeks and the
 * other offers and by their distance (biaffine: Dozat and Manning 2017).
 */
export class HeadScores {
  readonly room: MatrixRoom;
  readonly sought: Matrix;
  readonly offered: Matrix;
  /** What each word seeks, in the terms of what is offered. */
  readonly met: Matrix;
  /** Of each word, row by row: a score for each word of the sentence as its head, then for the root; minus infinity for itself. */
  readonly scores: Float32Array;
  readonly #shape: NetShape;
  readonly #places: NetPlaces;
  readonly #pairs: Matrix;
  readonly #byDistance: Matrix;
  readonly #turned: Matrix;
  readonly #apartTurned: Matrix;

  /** `longest` is how many words a sentence may have, `most` how many rows there may be. */
  constructor({ room, shape, places }: Encoder, longest: number, most: number) {
    const { meeting } = shape;
    this.room = room;
    this.#shape = shape;
    this.#places = places;
    this.sought = room.takeMatrix(most, meeting);
    this.offered = room.takeMatrix(most, meeting);
    this.met = room.takeMatrix(most, meeting);
    this.scores = new Float32Array(longest * (longest + 1));
    const rows = paddedRows(longest);
    this.#pairs = room.takeMatrix(rows, paddedColumns(longest));
    this.#byDistance = room.takeMatrix(rows, paddedColumns(distances));
    this.#turned = room.takeMatrix(meeting, paddedColumns(longest));
    this.#apartTurned = room.takeMatrix(meeting, paddedColumns(distances));
    this.refresh();
  }

  /** How many numbers it takes of its room. */
  static size({ meeting }: NetShape, longest: number, most: number): number {
    const columns = paddedColumns(longest);
    const rows = columns + meeting;
    return most * 3 * meeting + rows * (columns + paddedColumns(distances));
  }

  /** Must be called when weights have changed. */
  refresh(): void {
    const { apart } = this.#places;
    const shape = { rows: distances, columns: this.#shape.meeting };
    this.room.turn(apart, shape, this.#apartTurned);
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    this.room.clear(rows, this.sought, this.offered, this.met);
  }

  /** Finds what the words of all sentences seek and offer. */
  run(encoder: Encoder, spans: readonly Span[], rows: number): void {
    const { room } = this;
    const { gap, top } = encoder;
    const { seek, seekBias, offer, offerBias, meet } = this.#places;
    const { wide, meeting } = this.#shape;
    const inner = paddedRows(rows - 2 * gap);
    const down = { rows: inner, inner: wide, columns: meeting };
    room.addProduct(fromRow(top, gap), seek, fromRow(this.sought, gap), down);
    room.addProduct(fromRow(top, gap), offer, fromRow(this.offered, gap), down);
    rectify(room, this.sought, seekBias, spans);
    rectify(room, this.offered, offerBias, spans);
    const across = { rows: inner, inner: meeting, columns: meeting };
    room.addProduct(fromRow(this.sought, gap), meet, fromRow(this.met, gap), across);
  }

  /** Writes the scores of one sentence's heads. */
  score({ at, length }: Span): void {
    const { room, scores } = this;
    const { values } = room;
    const { meeting } = this.#shape;
    const { root, rootBias, apartBias, headBias } = this.#places;
    const pairs = this.#pairs;
    const byDistance = this.#byDistance;
    const rows = paddedRows(length);
    room.turn(fromRow(this.offered, at), { rows: length, columns: meeting }, this.#turned);
    room.clear(rows, pairs, byDistance);
    const met = fromRow(this.met, at);
    const columns = paddedColumns(length);
    room.addProduct(met, this.#turned, pairs, { rows, inner: meeting, columns });
    const far = { rows, inner: meeting, columns: paddedColumns(distances) };
    room.addProduct(met, this.#apartTurned, byDistance, far);
    for (let head = 0; head < length; head++) {
      const offered = this.offered.at + (at + head) * meeting;
      let own = 0;
      for (let k = 0; k < meeting; k++)
        own += (values[offered + k] as number) * (values[headBias + k] as number);
      for (let word = 0; word < length; word++) {
        const distance = distanceOf(word, head);
        scores[word * (length + 1) + head] =
          own +
          (values[pairs.at + word * pairs.stride + head] as number) +
          (values[byDistance.at + word * byDistance.stride + distance] as number) +
          (values[apartBias + distance] as number);
      }
    }
    for (let word = 0; word < length; word++) {
      const sought = met.at + word * meeting;
      let sum = values[rootBias] as number;
      for (let k = 0; k < meeting; k++)
        sum += (values[sought + k] as number) * (values[root + k] as number);
      scores[word * (length + 1) + length] = sum;
      scores[word * (length + 1) + word] = Number.NEGATIVE_INFINITY;
    }
  }
}
