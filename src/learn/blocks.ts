import type { AveragedWeights } from "./averaged.ts";
import { saltOf } from "./hash.ts";

/**
 * A table of weights for many classes. A feature owns a block of `2 ** classBits`
 * slots, one a class, and shares it with others; its classes start at a slot of its
 * own in the block, so that the classes few features use and those most use fill
 * the table evenly. One block is one or two cache lines.
 */
export interface BlockShape {
  /** Two to this power slots in all. */
  readonly tableBits: number;
  readonly classBits: number;
}

const golden = 0x9e3779b1;
/** Of the features being scored; no choice has more. */
const hashes = new Int32Array(256);

/**
 * Adds, for each class in `classes[from, to)`, its weights over the features from
 * `first` up to `end` to `scores`, by place. A feature is its place in `values` with the
 * value there.
 */
export function scoreBlocks(
  weights: Int8Array | Int32Array,
  { tableBits, classBits }: BlockShape,
  values: Int32Array,
  first: number,
  end: number,
  classes: Uint8Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const count = to - from;
  const mask = (1 << classBits) - 1;
  const shift = 32 - tableBits + classBits;
  // Blocks first, then class by class: a sum that stays in a register is quicker than one in memory.
  for (let i = first; i < end; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    hashes[i - first] = Math.imul(feature ^ (feature >>> 15), golden);
  }
  const features = end - first;
  for (let place = 0; place < count; place++) {
    const label = classes[from + place] as number;
    let sum = scores[place] as number;
    for (let i = 0; i < features; i++) {
      const hash = hashes[i] as number;
      sum += weights[((hash >>> shift) << classBits) + (((hash >>> 3) + label) & mask)] as number;
    }
    scores[place] = sum;
  }
}

/** Adds `change` to one class's weight for every feature. */
export function updateBlocks(
  table: AveragedWeights,
  { tableBits, classBits }: BlockShape,
  values: Int32Array,
  label: number,
  change: number,
  step: number,
): void {
  const mask = (1 << classBits) - 1;
  const shift = 32 - tableBits + classBits;
  for (let i = 0; i < values.length; i++) {
    const feature = ((values[i] ?? 0) + saltOf(i)) | 0;
    const hash = Math.imul(feature ^ (feature >>> 15), golden);
    table.add(((hash >>> shift) << classBits) + (((hash >>> 3) + label) & mask), change, step);
  }
}
