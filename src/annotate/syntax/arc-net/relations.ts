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

/** Scores relations of words to given heads. */
export class RelationScores {
  readonly room: MatrixRoom;
  /** What each word is to a relation, and what it is as a head. */
  readonly asWord: Matrix;
  readonly asHead: Matrix;
  /** Of each word with its head. */
  readonly together: Matrix;
  /** Of each word a score for each relation. */
  readonly scores: Matrix;
  readonly #shape: NetShape;
  readonly #places: NetPlaces;

  constructor({ room, shape, places }: Encoder, most: number) {
    const { meeting, relations } = shape;
    this.room = room;
    this.#shape = shape;
    this.#places = places;
    this.asWord = room.takeMatrix(most, meeting);
    this.asHead = room.takeMatrix(most, meeting);
    this.together = room.takeMatrix(most, meeting);
    this.scores = room.takeMatrix(most, paddedColumns(relations));
  }

  /** How many numbers it takes of its room. */
  static size({ meeting, relations }: NetShape, most: number): number {
    return most * (3 * meeting + paddedColumns(relations));
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    this.room.clear(rows, this.asWord, this.asHead, this.together, this.scores);
  }

  /** Scores the relations of the words of all sentences to their heads: `headsOf` gives the heads of a sentence, its length for the root. */
  run(
    encoder: Encoder,
    spans: readonly Span[],
    rows: number,
    headsOf: (span: number) => Int32Array,
  ): void {
    this.#look(encoder, rows);
    this.score(encoder, spans, rows, headsOf);
  }

  /** Finds what each word is to a relation. */
  #look({ gap, top }: Encoder, rows: number): void {
    const { room } = this;
    const { ofWord, ofHead } = this.#places;
    const { wide, meeting } = this.#shape;
    const down = { rows: paddedRows(rows - 2 * gap), inner: wide, columns: meeting };
    room.addProduct(fromRow(top, gap), ofWord, fromRow(this.asWord, gap), down);
    room.addProduct(fromRow(top, gap), ofHead, fromRow(this.asHead, gap), down);
  }

  /** Scores as {@link run} does, for other heads of the same sentences. */
  score(
    { gap }: Encoder,
    spans: readonly Span[],
    rows: number,
    headsOf: (span: number) => Int32Array,
  ): void {
    const { room } = this;
    const { values } = room;
    const { ofBias, ofDistance, name, nameBias } = this.#places;
    const { meeting } = this.#shape;
    const inner = paddedRows(rows - 2 * gap);
    for (const [number, span] of spans.entries()) {
      const heads = headsOf(number);
      for (let word = 0; word < span.length; word++) {
        const own = (span.at + word) * meeting;
        const head = this.#headAt(span, heads[word] as number);
        const apart = ofDistance.at + meeting * relationDistance(word, heads[word] as number, span);
        for (let k = 0; k < meeting; k++) {
          const sum =
            (values[this.asWord.at + own + k] as number) +
            (values[head + k] as number) +
            (values[apart + k] as number) +
            (values[ofBias + k] as number);
          values[this.together.at + own + k] = Math.max(0, sum);
        }
      }
    }
    const columns = this.scores.stride;
    const out = { rows: inner, inner: meeting, columns };
    room.clear(rows, this.scores);
    room.addProduct(fromRow(this.together, gap), name, fromRow(this.scores, gap), out);
    for (const { at, length } of spans) {
      for (let row = at; row < at + length; row++) {
        const start = this.scores.at + row * columns;
        for (let k = 0; k < columns; k++)
          values[start + k] = (values[start + k] as number) + (values[nameBias + k] as number);
      }
    }
  }

  #headAt({ at, length }: Span, head: number): number {
    return head === length
      ? this.#places.ofRoot
      : this.asHead.at + (at + head) * this.#shape.meeting;
  }
}

/** The number of the distance that a relation is told by. */
export function relationDistance(word: number, head: number, { length }: Span): number {
  return head === length ? distances - 1 : distanceOf(word, head);
}
