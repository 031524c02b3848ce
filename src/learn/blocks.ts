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

/** Hashes the features from `first` up to `end` into {@link hashes}; gives how many they are. */
function hashAll(values: Int32Array, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    hashes[i - first] = Math.imul(feature ^ (feature >>> 15), golden);
  }
  return end - first;
}

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
  const features = hashAll(values, first, end);
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

/** A table that is final, with the highest weight of each of its blocks. */
export interface BlockTable {
  readonly weights: Int8Array;
  readonly shape: BlockShape;
  readonly highs: Int8Array;
}

/** Looks up what {@link bestOfBlocks} needs to know of a table. Reads all of it. */
export function createBlockTable(weights: Int8Array, shape: BlockShape): BlockTable {
  const { classBits } = shape;
  const highs = new Int8Array(weights.length >> classBits);
  for (let block = 0; block < highs.length; block++) {
    const start = block << classBits;
    let high = weights[start] as number;
    for (let at = start + 1; at < start + (1 << classBits); at++) {
      high = Math.max(high, weights[at] as number);
    }
    highs[block] = high;
  }
  return { weights, shape, highs };
}

/** Fewer classes than this are all scored to the end. */
const fewClasses = 6;

/**
 * The place of the class that scores highest, the first of several, as {@link scoreBlocks}
 * counts from what stands in `scores`. Only that class's score is whole afterwards: half
 * way through the features, those that the highest weights of the other half cannot bring
 * up to the best are given up, mostly three in four.
 */
export function bestOfBlocks(
  { weights, shape, highs }: BlockTable,
  values: Int32Array,
  first: number,
  end: number,
  classes: Uint8Array,
  from: number,
  to: number,
  scores: Int32Array,
): number {
  const { tableBits, classBits } = shape;
  const mask = (1 << classBits) - 1;
  const shift = 32 - tableBits + classBits;
  const features = hashAll(values, first, end);
  const count = to - from;
  const half = count < fewClasses ? features : features >> 1;
  let top = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < count; place++) {
    const label = classes[from + place] as number;
    let sum = scores[place] as number;
    for (let i = 0; i < half; i++) {
      const hash = hashes[i] as number;
      sum += weights[((hash >>> shift) << classBits) + (((hash >>> 3) + label) & mask)] as number;
    }
    scores[place] = sum;
    if (sum > best) {
      best = sum;
      top = place;
    }
  }
  if (half === features) return top;
  let most = 0;
  for (let i = half; i < features; i++) most += highs[(hashes[i] as number) >>> shift] as number;
  const leader = top;
  let least = Number.NEGATIVE_INFINITY;
  // The leader first, since what it reaches in the end gives up the others.
  for (let turn = -1; turn < count; turn++) {
    const place = turn < 0 ? leader : turn;
    let sum = scores[place] as number;
    if (turn === leader || sum < least) continue;
    const label = classes[from + place] as number;
    for (let i = half; i < features; i++) {
      const hash = hashes[i] as number;
      sum += weights[((hash >>> shift) << classBits) + (((hash >>> 3) + label) & mask)] as number;
    }
    scores[place] = sum;
    if (turn < 0 || sum > best || (sum === best && place < top)) {
      best = sum;
      top = place;
      least = best - most;
    }
  }
  return top;
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
