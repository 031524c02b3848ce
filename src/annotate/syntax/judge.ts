import { saltOf } from "../../learn/index.ts";
import { arcFeatureCount, arcFeatures } from "./arc-features.ts";
import type { Configuration } from "./configuration.ts";
import type { Words } from "./words.ts";

/** Weights that weigh finished arcs against each other: one column, a row for each hashed feature. */
export interface JudgeTable {
  readonly bits: number;
  readonly weights: Int8Array;
  /** What one of a weight is worth, on the scale of training. */
  readonly scale: number;
}

/** The row of feature `place` with the value it has. */
function rowOf(value: number, place: number, bits: number): number {
  const feature = (value + saltOf(place)) | 0;
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> (32 - bits);
}

/** The sum of an arc's weights. */
export function scoreArc({ bits, weights }: JudgeTable, values: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++)
    sum += weights[rowOf(values[i] as number, i, bits)] as number;
  return sum;
}

/** Calls `visit` with the row of each feature. */
export function visitRows(values: Int32Array, bits: number, visit: (row: number) => void): void {
  for (let i = 0; i < values.length; i++) visit(rowOf(values[i] as number, i, bits));
}

/** Compares two ways that left one place and met again: sees the tree of each in turn, then chooses. */
export interface Umpire {
  /** Called with the tree as the first (0) or second (1) way made it, and the first `count` words of `arcs`: those whose arcs look different. */
  readonly see: (
    way: 0 | 1,
    state: Configuration,
    words: Words,
    arcs: Int32Array,
    count: number,
  ) => void;
  /** Whether the second way is better, at what the moves of each cost. */
  readonly prefersSecond: (firstCost: number, secondCost: number) => boolean;
}

/** What an umpire's weights are worth beside the costs of moves. */
export const costShare = 0.125;

/** The umpire that a trained table makes. */
export function createJudge(table: JudgeTable): Umpire {
  const values = new Int32Array(arcFeatureCount);
  const sums = [0, 0];
  return {
    see: (way, state, words, arcs, count) => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        arcFeatures(state, words, arcs[i] as number, values);
        sum += scoreArc(table, values);
      }
      sums[way] = sum;
    },
    prefersSecond: (firstCost, secondCost) => {
      const gain = ((sums[1] ?? 0) - (sums[0] ?? 0)) * table.scale;
      return gain + costShare * (firstCost - secondCost) > 0;
    },
  };
}
