import { fromRow, type Matrix } from "../../../learn/index.ts";
import type { Encoder, Masks, Span } from "./encoder.ts";
import type { Gradients } from "./gradients.ts";
import { paddedRows } from "./shape.ts";

/** Goes back through what {@link Encoder} does. */
export class EncoderGradients {
  /** The gradient of what the encoder gave; whoever trains adds to it. */
  readonly top: Matrix;
  /** The gradient of what went in. */
  readonly sums: Matrix;
  readonly #below: Matrix;
  readonly #added: Matrix;
  readonly #encoder: Encoder;
  readonly #gradients: Gradients;

  constructor(encoder: Encoder, gradients: Gradients, most: number) {
    const { room, shape } = encoder;
    this.#encoder = encoder;
    this.#gradients = gradients;
    this.top = room.takeMatrix(most, shape.wide);
    this.#below = room.takeMatrix(most, shape.wide);
    this.#added = room.takeMatrix(most, shape.wide);
    this.sums = room.takeMatrix(most, shape.narrow);
  }

  /** Makes the first `rows` rows zero. */
  start(rows: number): void {
    this.#encoder.room.clear(rows, this.top, this.#below, this.#added, this.sums);
  }

  /** Goes back through all levels; `top` is used up. */
  finish(spans: readonly Span[], rows: number, masks: Masks): void {
    const { room, places, shape, gap, levels } = this.#encoder;
    const { wide, narrow, reaches } = shape;
    const { values } = room;
    const { top } = this;
    const below = this.#below;
    const added = this.#added;
    const inner = paddedRows(rows - 2 * gap);
    for (let level = reaches.length - 1; level >= 0; level--) {
      const layer = places.layers[level];
      if (layer === undefined) continue;
      const reach = reaches[level] as number;
      const mask = masks[level + 1] as Float32Array;
      const was = this.#encoder.added[level] as Matrix;
      room.clear(rows, below, added);
      this.#throughNorm(level + 1, top, below, layer, spans);
      for (const { at, length } of spans) {
        for (let i = at * wide; i < (at + length) * wide; i++) {
          if ((values[was.at + i] as number) > 0)
            values[added.at + i] = (values[below.at + i] as number) * (mask[i] as number);
        }
      }
      this.#gradients.addRows(added, layer.bias, spans);
      for (const [tap, weights] of layer.taps.entries()) {
        const by = gap + (tap - 1) * reach;
        const from = fromRow(levels[level] as Matrix, by);
        const product = { rows: inner, inner: wide, columns: wide };
        this.#gradients.back(from, weights, fromRow(added, gap), fromRow(below, by), product);
      }
      this.#copy(below, top, spans, null);
    }
    room.clear(rows, below);
    this.#copy(top, top, spans, masks[0] as Float32Array);
    this.#throughNorm(0, top, below, places, spans);
    const widened = { rows: inner, inner: narrow, columns: wide };
    this.#gradients.back(
      fromRow(this.#encoder.sums, gap),
      places.widen,
      fromRow(below, gap),
      fromRow(this.sums, gap),
      widened,
    );
  }

  /** Copies the rows of words, all others left as they are. */
  #copy(from: Matrix, into: Matrix, spans: readonly Span[], mask: Float32Array | null): void {
    const { room, shape } = this.#encoder;
    const { values } = room;
    for (const { at, length } of spans) {
      for (let i = at * shape.wide; i < (at + length) * shape.wide; i++) {
        const value = values[from.at + i] as number;
        values[into.at + i] = mask === null ? value : value * (mask[i] as number);
      }
    }
  }

  /** From the gradient of a level that was normed to that of what went into the norm. */
  #throughNorm(
    level: number,
    from: Matrix,
    into: Matrix,
    { gain, shift }: { readonly gain: number; readonly shift: number },
    spans: readonly Span[],
  ): void {
    const { room, shape } = this.#encoder;
    const { values } = room;
    const { wide } = shape;
    const norm = (this.#encoder.norms[level] as Matrix).at;
    const sharpness = this.#encoder.sharpness[level] as Float32Array;
    const ofGain = this.#gradients.at + gain;
    const ofShift = this.#gradients.at + shift;
    for (const { at, length } of spans) {
      for (let word = at; word < at + length; word++) {
        const row = word * wide;
        let mean = 0;
        let along = 0;
        for (let k = 0; k < wide; k++) {
          const share = values[from.at + row + k] as number;
          const normed = values[norm + row + k] as number;
          values[ofGain + k] = (values[ofGain + k] as number) + share * normed;
          values[ofShift + k] = (values[ofShift + k] as number) + share;
          const scaled = share * (values[gain + k] as number);
          values[into.at + row + k] = scaled;
          mean += scaled;
          along += scaled * normed;
        }
        mean /= wide;
        along /= wide;
        const sharp = sharpness[word] as number;
        for (let k = 0; k < wide; k++) {
          const normed = values[norm + row + k] as number;
          const scaled = values[into.at + row + k] as number;
          values[into.at + row + k] = sharp * (scaled - mean - normed * along);
        }
      }
    }
  }
}
