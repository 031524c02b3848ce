import { join, mix, saltOf } from "../../learn/index.ts";
import type { Configuration } from "./configuration.ts";
import { distance, number } from "./move-features.ts";
import type { Words } from "./words.ts";

/** Weights that weigh finished arcs against each other: one column, a row for each hashed feature. */
export interface JudgeTable {
  readonly bits: number;
  readonly weights: Int8Array;
  /** What one of a weight is worth, on the scale of training. */
  readonly scale: number;
}

/** How many features an arc has. */
export const arcFeatureCount: number = 24;

/**
 * Writes the features of an arc that stands in a finished part of a tree: what the
 * parser could not see when it made it, above all the later dependents of both ends,
 * and the head's head.
 */
export function arcFeatures(
  state: Configuration,
  words: Words,
  word: number,
  values: Int32Array,
): void {
  const { heads, relations, left1, right1, leftSet, rightSet } = state;
  const { forms, tags, clusters, inside } = words;
  const head = heads[word] as number;
  const above = heads[head] as number;
  const grand = above < 0 ? state.none : above;
  const relation = number(relations[word] as number);
  const hw = forms[head] as number;
  const ht = tags[head] as number;
  const hc = clusters[head] as number;
  const dw = forms[word] as number;
  const dt = tags[word] as number;
  const dc = clusters[word] as number;
  const gt = tags[grand] as number;
  const dlw = forms[left1[word] as number] as number;
  const first = Math.min(word, head);
  const last = Math.max(word, head);
  const apart = number((word < head ? 800 : 820) + distance(first, last));
  const direction = number(word < head ? 900 : 901);
  const hd = join(join(ht, dt), direction);
  const named = join(hd, relation);
  const dls = mix(17, leftSet[word] as number);
  const drs = mix(18, rightSet[word] as number);
  const hls = mix(17, leftSet[head] as number);
  const hrs = mix(18, rightSet[head] as number);
  const own = join(direction, relation);
  values[0] = named;
  values[1] = join(join(hw, dw), direction);
  values[2] = join(join(hw, dt), own);
  values[3] = join(join(ht, dw), own);
  values[4] = join(hd, apart);
  values[5] = join(join(hw, dt), apart);
  values[6] = join(join(ht, dw), apart);
  values[7] = join(join(hw, dlw), own);
  values[8] = join(hd, dlw);
  values[9] = join(join(hc, dlw), join(dc, direction));
  values[10] = join(named, dls);
  values[11] = join(named, drs);
  values[12] = join(named, hls);
  values[13] = join(named, hrs);
  values[14] = join(hd, gt);
  values[15] = join(named, number(relations[head] as number));
  values[16] = join(
    hd,
    join(tags[left1[head] as number] as number, tags[right1[head] as number] as number),
  );
  values[17] = join(join(hw, hrs), own);
  values[18] = join(join(hw, hls), own);
  values[19] = join(named, number(850 + 2 * (inside[head] as number) + (inside[word] as number)));
  values[20] = join(join(hc, dc), own);
  values[21] = join(
    named,
    join(tags[word === 0 ? state.none : word - 1] as number, tags[word + 1] as number),
  );
  values[22] = join(join(dw, dls), join(drs, relation));
  values[23] = join(join(dt, forms[grand] as number), join(hw, dlw));
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
  /** Called with the tree as the first (0) or second (1) way made it, from move `from` to `to`. */
  readonly see: (way: 0 | 1, state: Configuration, words: Words, from: number, to: number) => void;
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
    see: (way, state, words, from, to) => {
      let sum = 0;
      for (let at = from; at < to; at++) {
        const word = state.attachedAt(at);
        if (word < 0) continue;
        arcFeatures(state, words, word, values);
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
