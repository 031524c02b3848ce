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
/** Where the blocks of the features being scored begin, and at which slot of its block class 0 of each stands, times any whole number of blocks; no choice has more. */
const starts = new Int32Array(256);
const turns = new Int32Array(256);

/** Finds the blocks of the features from `first` up to `end`; gives how many they are. */
function findBlocks(
  values: Int32Array,
  first: number,
  end: number,
  tableBits: number,
  classBits: number,
): number {
  const shift = 32 - tableBits + classBits;
  for (let i = first; i < end; i++) {
    const feature = ((values[i] as number) + saltOf(i)) | 0;
    const hash = Math.imul(feature ^ (feature >>> 15), golden);
    starts[i - first] = (hash >>> shift) << classBits;
    turns[i - first] = hash >>> 3;
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
  const features = findBlocks(values, first, end, tableBits, classBits);
  addBlocks(weights, features, (1 << classBits) - 1, classes, from, to - from, scores);
}

/**
 * Adds the weights of the first `features` blocks found. Classes four at a time: sums that stay in
 * registers are quicker than sums in memory, and four share the look at where a block begins.
 */
function addBlocks(
  weights: Int8Array | Int32Array,
  features: number,
  mask: number,
  classes: Uint8Array,
  from: number,
  count: number,
  scores: Int32Array,
): void {
  let place = 0;
  for (; place + 4 <= count; place += 4) {
    const a = classes[from + place] as number;
    const b = classes[from + place + 1] as number;
    const c = classes[from + place + 2] as number;
    const d = classes[from + place + 3] as number;
    let sumA = scores[place] as number;
    let sumB = scores[place + 1] as number;
    let sumC = scores[place + 2] as number;
    let sumD = scores[place + 3] as number;
    for (let i = 0; i < features; i++) {
      const start = starts[i] as number;
      const turn = turns[i] as number;
      sumA = (sumA + (weights[start + ((turn + a) & mask)] as number)) | 0;
      sumB = (sumB + (weights[start + ((turn + b) & mask)] as number)) | 0;
      sumC = (sumC + (weights[start + ((turn + c) & mask)] as number)) | 0;
      sumD = (sumD + (weights[start + ((turn + d) & mask)] as number)) | 0;
    }
    scores[place] = sumA;
    scores[place + 1] = sumB;
    scores[place + 2] = sumC;
    scores[place + 3] = sumD;
  }
  for (; place < count; place++) {
    const label = classes[from + place] as number;
    scores[place] = sumOf(weights, 0, features, mask, label, scores[place] as number);
  }
}

/** A class's weights over the blocks found from `first` up to `end`, and `sum`. */
function sumOf(
  weights: Int8Array | Int32Array,
  first: number,
  end: number,
  mask: number,
  label: number,
  sum: number,
): number {
  let total = sum;
  for (let i = first; i < end; i++) {
    total =
      (total +
        (weights[(starts[i] as number) + (((turns[i] as number) + label) & mask)] as number)) |
      0;
  }
  return total;
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
  const features = findBlocks(values, first, end, tableBits, classBits);
  const count = to - from;
  const half = count < fewClasses ? features : features >> 1;
  addBlocks(weights, half, mask, classes, from, count, scores);
  let top = 0;
  for (let place = 1; place < count; place++) {
    if ((scores[place] as number) > (scores[top] as number)) top = place;
  }
  if (half === features) return top;
  let most = 0;
  for (let i = half; i < features; i++)
    most += highs[(starts[i] as number) >>> classBits] as number;
  const leader = top;
  let best = scores[leader] as number;
  let least = Number.NEGATIVE_INFINITY;
  // The leader first, since what it reaches in the end gives up the others.
  for (let turn = -1; turn < count; turn++) {
    const place = turn < 0 ? leader : turn;
    const before = scores[place] as number;
    if (turn === leader || before < least) continue;
    const sum = sumOf(weights, half, features, mask, classes[from + place] as number, before);
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
