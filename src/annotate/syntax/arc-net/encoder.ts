import {
  fromRow,
  leastSpread,
  type Matrix,
  MatrixRoom,
  type NormConstants,
} from "../../../learn/index.ts";
import { type LayerPlaces, type NetPlaces, type NetShape, paddedRows } from "./shape.ts";

/** The words of a sentence as rows of matrices: `length` rows from `at` on, at least {@link Encoder.gap} rows of zeros around them. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** For each level what each number is multiplied by, 0 where it is left out: training only. */
export type Masks = readonly Float32Array[];

/**
 * From what is known of each word alone to what is known of it in its sentence: layers
 * of convolutions three words wide with residuals and layer norms (Ba and others 2016).
 * What they make stays in the room until the next run, for training to go back through.
 */
export class Encoder {
  readonly room: MatrixRoom;
  readonly shape: NetShape;
  readonly places: NetPlaces;
  /** Rows between sentences. */
  readonly gap: number;
  /** What goes in: the sum of each word's features. */
  readonly sums: Matrix;
  /** What goes into each layer; the last is what comes out. */
  readonly levels: readonly Matrix[];
  /** What each layer adds, before dropout. */
  readonly added: readonly Matrix[];
  /** Each level before gain and shift, and one over its standard deviation. */
  readonly norms: readonly Matrix[];
  readonly sharpness: readonly Float32Array[];
  readonly #before: Matrix;
  /** Zeros, where a norm has no bias. */
  readonly #noBias: number;
  /** A level, and the factors of each layer, as integers of 16 bits; for {@link run}. */
  readonly #short: number;
  readonly #shortFactors: readonly number[];

  /** Weights start at 0 of the room; `most` is how many rows there may be, gaps included. */
  constructor(room: MatrixRoom, shape: NetShape, places: NetPlaces, most: number) {
    const { narrow, wide, reaches } = shape;
    this.room = room;
    this.shape = shape;
    this.places = places;
    this.gap = Math.max(...reaches);
    this.sums = room.takeMatrix(most, narrow);
    this.#before = room.takeMatrix(most, wide);
    this.#noBias = room.take(wide);
    this.#short = room.take((most * wide) / 2);
    const factors = MatrixRoom.shortFactorsSize({ inner: wide, columns: wide });
    this.#shortFactors = reaches.map(() => room.take(factors));
    const levels = [0, ...reaches];
    this.levels = levels.map(() => room.takeMatrix(most, wide));
    this.added = reaches.map(() => room.takeMatrix(most, wide));
    this.norms = levels.map(() => room.takeMatrix(most, wide));
    this.sharpness = levels.map(() => new Float32Array(most));
  }

  /** How many numbers an encoder takes of its room. */
  static size({ narrow, wide, reaches }: NetShape, most: number): number {
    const factors = MatrixRoom.shortFactorsSize({ inner: wide, columns: wide });
    const short = (most * wide) / 2 + reaches.length * factors;
    return wide + short + most * (narrow + wide * (3 + 3 * reaches.length));
  }

  /** What comes out. */
  get top(): Matrix {
    return this.levels[this.levels.length - 1] as Matrix;
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    this.room.clear(rows, this.sums, this.#before, ...this.levels, ...this.added);
  }

  /** Must be called once weights stand, before {@link run}. */
  shorten(): void {
    const { values } = this.room;
    const { wide } = this.shape;
    const { layers } = this.places;
    for (const [level, { taps }] of layers.entries()) {
      // A level is a row of length √wide times its gain, plus its shift.
      const { gain, shift } = level === 0 ? this.places : (layers[level - 1] as LayerPlaces);
      let most = 0;
      let squares = 0;
      for (let k = 0; k < wide; k++) {
        most = Math.max(most, Math.abs(values[gain + k] as number));
        squares += (values[shift + k] as number) ** 2;
      }
      const longest = most * Math.sqrt(wide) + Math.sqrt(squares);
      const shape = { inner: wide, columns: wide, longest };
      this.room.shortenFactors(taps, shape, this.#shortFactors[level] as number);
    }
  }

  /**
   * Encodes the words whose features stand in `sums`; `rows` rows are in use, the last gap
   * included. Layers multiply integers of 16 bits, some 1.7 times as fast as floats.
   */
  run(spans: readonly Span[], rows: number): void {
    this.#widen(rows);
    this.#norm(0, this.#before, { ...this.places, bias: this.#noBias }, spans);
    for (const [level, layer] of this.places.layers.entries()) {
      this.#multiplyLayer(level, rows);
      this.#norm(level + 1, this.levels[level] as Matrix, layer, spans);
    }
  }

  /** Encodes as {@link run} does, with some numbers left out, and keeps what is needed to go back. */
  learn(spans: readonly Span[], rows: number, masks: Masks): void {
    const { places } = this;
    this.#widen(rows);
    this.#normalize(0, spans, places);
    this.#mask(this.levels[0] as Matrix, spans, masks[0] as Float32Array);
    for (const [level, layer] of places.layers.entries()) {
      this.#addLayer(level, layer, rows);
      this.#join(level, spans, layer, masks[level + 1] as Float32Array);
      this.#normalize(level + 1, spans, layer);
    }
  }

  #widen(rows: number): void {
    const { room, gap, places, shape } = this;
    const inner = paddedRows(rows - 2 * gap);
    const widened = { rows: inner, inner: shape.narrow, columns: shape.wide };
    room.addProduct(fromRow(this.sums, gap), places.widen, fromRow(this.#before, gap), widened);
  }

  #multiplyLayer(level: number, rows: number): void {
    const { gap, shape, room } = this;
    const { wide, reaches } = shape;
    const reach = reaches[level] as number;
    room.shorten((this.levels[level] as Matrix).at, this.#short, rows * wide);
    const left = { at: 2 * this.#short + (gap - reach) * wide, stride: wide };
    const out = fromRow(this.added[level] as Matrix, gap);
    const product = { rows: paddedRows(rows - 2 * gap), inner: wide, columns: wide, apart: reach };
    room.multiplyShort(left, this.#shortFactors[level] as number, out, product);
  }

  #addLayer(level: number, { taps }: LayerPlaces, rows: number): void {
    const { gap, shape } = this;
    const { wide, reaches } = shape;
    const reach = reaches[level] as number;
    const from = this.levels[level] as Matrix;
    const into = fromRow(this.added[level] as Matrix, gap);
    const product = { rows: paddedRows(rows - 2 * gap), inner: wide, columns: wide };
    for (const [tap, weights] of taps.entries())
      this.room.addProduct(fromRow(from, gap + (tap - 1) * reach), weights, into, product);
  }

  /** Brings a level to the next, in one go. Nothing is added to the first, whose layer has not run yet. */
  #norm(level: number, from: Matrix, constants: NormConstants, spans: readonly Span[]): void {
    const added = this.added[Math.max(0, level - 1)] as Matrix;
    const into = this.levels[level] as Matrix;
    for (const { at, length } of spans) {
      const matrices = {
        from: fromRow(from, at),
        added: fromRow(added, at),
        into: fromRow(into, at),
      };
      this.room.norm(matrices, constants, length);
    }
  }

  /** What goes into the norm: a level and what the layer above adds, where that is above zero. */
  #join(level: number, spans: readonly Span[], layer: LayerPlaces, mask: Float32Array): void {
    const { values } = this.room;
    const { wide } = this.shape;
    const { bias } = layer;
    const from = (this.levels[level] as Matrix).at;
    const added = (this.added[level] as Matrix).at;
    const into = this.#before.at;
    for (const { at, length } of spans) {
      for (let row = at * wide; row < (at + length) * wide; row += wide) {
        for (let k = 0; k < wide; k++) {
          const sum = (values[added + row + k] as number) + (values[bias + k] as number);
          const more = Math.max(0, sum);
          values[added + row + k] = more;
          const kept = more * (mask[row + k] as number);
          values[into + row + k] = (values[from + row + k] as number) + kept;
        }
      }
    }
  }

  #normalize(
    level: number,
    spans: readonly Span[],
    { gain, shift }: { readonly gain: number; readonly shift: number },
  ): void {
    const { values } = this.room;
    const { wide } = this.shape;
    const from = this.#before.at;
    const norm = (this.norms[level] as Matrix).at;
    const into = (this.levels[level] as Matrix).at;
    const sharpness = this.sharpness[level] as Float32Array;
    for (const { at, length } of spans) {
      for (let word = at; word < at + length; word++) {
        const row = word * wide;
        let sum = 0;
        let squares = 0;
        for (let k = 0; k < wide; k++) {
          const value = values[from + row + k] as number;
          sum += value;
          squares += value * value;
        }
        const mean = sum / wide;
        const sharp = 1 / Math.sqrt(Math.max(0, squares / wide - mean * mean) + leastSpread);
        sharpness[word] = sharp;
        for (let k = 0; k < wide; k++) {
          const value = ((values[from + row + k] as number) - mean) * sharp;
          values[norm + row + k] = value;
          values[into + row + k] =
            value * (values[gain + k] as number) + (values[shift + k] as number);
        }
      }
    }
  }

  #mask(matrix: Matrix, spans: readonly Span[], mask: Float32Array): void {
    const { values } = this.room;
    const { wide } = this.shape;
    for (const { at, length } of spans) {
      for (let i = at * wide; i < (at + length) * wide; i++)
        values[matrix.at + i] = (values[matrix.at + i] as number) * (mask[i] as number);
    }
  }
}
