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
  for (let i = first; i < end; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    const hash = Math.imul(feature ^ (feature >>> 15), golden);
    const base = (hash >>> shift) << classBits;
    const turn = hash >>> 3;
    for (let place = 0; place < count; place++) {
      const slot = base + ((turn + (classes[from + place] as number)) & mask);
      (scores[place] as number) += weights[slot] as number;
    }
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
