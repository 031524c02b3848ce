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
    this.room.clear(rows, this.asWord, this.asHead, this.together);
  }

  /** Scores the relations of the words of all sentences to their heads: `headsOf` gives the heads of a sentence, its length for the root. */
  run(
    encoder: Encoder,
    spans: readonly Span[],
    rows: number,
    headsOf: (span: number) => Int32Array,
  ): void {
    this.#look(encoder, rows);
    for (const [number, span] of spans.entries()) {
      const heads = headsOf(number);
      for (let word = 0; word < span.length; word++) this.#join(span, word, heads[word] as number);
    }
    this.#name(encoder.gap, paddedRows(rows - 2 * encoder.gap));
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

  /** Scores one word of a sentence again, with another head. */
  rescore(gap: number, span: Span, word: number, head: number): void {
    this.#join(span, word, head);
    // Products fill two rows at a time.
    const row = span.at + word - gap;
    this.#name(gap + row - (row & 1), 2);
  }

  /** Brings together what a word and its head are and how far apart they stand. */
  #join(span: Span, word: number, headWord: number): void {
    const { values } = this.room;
    const { ofBias, ofDistance } = this.#places;
    const { meeting } = this.#shape;
    const own = (span.at + word) * meeting;
    const head = this.#headAt(span, headWord);
    const apart = ofDistance.at + meeting * relationDistance(word, headWord, span);
    for (let k = 0; k < meeting; k++) {
      const sum =
        (values[this.asWord.at + own + k] as number) +
        (values[head + k] as number) +
        (values[apart + k] as number) +
        (values[ofBias + k] as number);
      values[this.together.at + own + k] = Math.max(0, sum);
    }
  }

  /** Scores `rows` rows from `first` on. */
  #name(first: number, rows: number): void {
    const { room } = this;
    const { values } = room;
    const { name, nameBias } = this.#places;
    const { stride: columns } = this.scores;
    const out = fromRow(this.scores, first);
    values.fill(0, out.at, out.at + rows * columns);
    const shape = { rows, inner: this.#shape.meeting, columns };
    room.addProduct(fromRow(this.together, first), name, out, shape);
    for (let row = out.at; row < out.at + rows * columns; row += columns) {
      for (let k = 0; k < columns; k++)
        values[row + k] = (values[row + k] as number) + (values[nameBias + k] as number);
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
