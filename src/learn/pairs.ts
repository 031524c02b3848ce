import type { AveragedWeights } from "./averaged.ts";
import { saltOf } from "./hash.ts";

const golden = 0x9e3779b1;

/**
 * Weights for a choice of three: two columns, the second and third choice each
 * against the first, whose score is 0. A table has `2 ** rowBits` rows of two.
 */
export interface PairTable {
  readonly rowBits: number;
  readonly weights: Int8Array | Int32Array;
}

/** Sums both columns over all features into `scores[0]` and `scores[1]`. A feature is its place in `values` with the value there. */
export function scorePairs(
  { rowBits, weights }: PairTable,
  values: Int32Array,
  scores: Int32Array,
): void {
  const shift = 32 - rowBits;
  let second = 0;
  let third = 0;
  for (let i = 0; i < values.length; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    const row = Math.imul(feature ^ (feature >>> 15), golden) >>> shift;
    second += weights[2 * row] as number;
    third += weights[2 * row + 1] as number;
  }
  scores[0] = second;
  scores[1] = third;
}

/** Both columns of a table of 8-bit weights as one column of 16-bit pairs, which costs one look-up instead of two. Shares memory. */
export function pairUp(weights: Int8Array): Int16Array {
  return new Int16Array(weights.buffer, weights.byteOffset, weights.length >> 1);
}

/** As {@link scorePairs}, on {@link pairUp}'s column, for the features from `first` up to `end`; adds to `scores`. Little-endian, as model files are. */
export function scorePairedUp(
  rowBits: number,
  pairs: Int16Array,
  values: Int32Array,
  first: number,
  end: number,
  scores: Int32Array,
): void {
  const shift = 32 - rowBits;
  let second = 0;
  let third = 0;
  for (let i = first; i < end; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    const row = Math.imul(feature ^ (feature >>> 15), golden) >>> shift;
    const pair = pairs[row] as number;
    second += (pair << 24) >> 24;
    third += pair >> 8;
  }
  (scores[0] as number) += second;
  (scores[1] as number) += third;
}

/** Adds one to the score of choice `right` and takes one from that of `wrong` for every feature; choices are 0, 1, 2. */
export function updatePairs(
  table: AveragedWeights,
  rowBits: number,
  values: Int32Array,
  right: number,
  wrong: number,
  step: number,
): void {
  const shift = 32 - rowBits;
  const first = (right === 0 ? 1 : 0) - (wrong === 0 ? 1 : 0);
  const second = (right === 1 ? 1 : 0) - (wrong === 1 ? 1 : 0) - first;
  const third = (right === 2 ? 1 : 0) - (wrong === 2 ? 1 : 0) - first;
  for (let i = 0; i < values.length; i++) {
    const feature = ((values[i] ?? 0) + saltOf(i)) | 0;
    const row = Math.imul(feature ^ (feature >>> 15), golden) >>> shift;
    if (second !== 0) table.add(2 * row, second, step);
    if (third !== 0) table.add(2 * row + 1, third, step);
  }
}
