import { AveragedWeights } from "../../learn/index.ts";
import { arcFeatureCount, arcFeatures } from "./arc-features.ts";
import type { Configuration } from "./configuration.ts";
import { costShare, type Umpire, visitRows } from "./judge.ts";
import type { Words } from "./words.ts";

/** Two ways between one parting and one meeting, as training sees them. */
export interface Comparison {
  /** Rows of the features of each way's arcs. */
  readonly rows: readonly [Int32Array, Int32Array];
  /** How much more the first way's moves cost than the second's. */
  readonly costGap: number;
  /** How many more arcs and relations the second way has right. */
  readonly gain: number;
}

/**
 * An umpire that keeps what it is shown where one way has more right. It chooses by
 * costs alone, much as a judge will, so that it sees the trees that a judge will see.
 */
export function createWitness(
  bits: number,
  seen: Comparison[],
): Umpire & { readonly startSentence: (heads: readonly number[], relations: Uint8Array) => void } {
  const values = new Int32Array(arcFeatureCount);
  let gold: { heads: readonly number[]; relations: Uint8Array } = {
    heads: [],
    relations: new Uint8Array(0),
  };
  const rows: [number[], number[]] = [[], []];
  const right = [0, 0];
  return {
    startSentence: (heads, relations) => {
      gold = { heads, relations };
    },
    see: (way, state: Configuration, words: Words, arcs, length) => {
      const found: number[] = [];
      let count = 0;
      for (let i = 0; i < length; i++) {
        const word = arcs[i] as number;
        arcFeatures(state, words, word, values);
        visitRows(values, bits, (row) => found.push(row));
        const head = gold.heads[word] ?? -1;
        if (state.heads[word] !== (head < 0 ? state.length : head)) continue;
        count += state.relations[word] === gold.relations[word] ? 2 : 1;
      }
      rows[way] = found;
      right[way] = count;
    },
    prefersSecond: (firstCost, secondCost) => {
      const gain = (right[1] ?? 0) - (right[0] ?? 0);
      if (gain !== 0) {
        seen.push({
          rows: [Int32Array.from(rows[0]), Int32Array.from(rows[1])],
          costGap: firstCost - secondCost,
          gain,
        });
      }
      return firstCost > secondCost;
    },
  };
}

/** How much of what moves cost training believes: less than parsing does, so that arcs learn to speak for themselves. */
const trainingShare = 0.2;
/** What counts more than this counts no more. */
const mostGain = 4;

/** Learns to choose as the comparisons say: an averaged perceptron, on top of what the moves cost. */
export function learnJudge(
  seen: readonly Comparison[],
  bits: number,
  epochs: number,
  margin: number,
): Float32Array {
  const table = new AveragedWeights(1 << bits);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, costGap, gain } of seen) {
      step++;
      let score = trainingShare * costShare * costGap;
      for (const row of rows[1]) score += table.now[row] as number;
      for (const row of rows[0]) score -= table.now[row] as number;
      if (Math.sign(gain) * score > margin) continue;
      const change = Math.max(-mostGain, Math.min(mostGain, gain));
      for (const row of rows[1]) table.add(row, change, step);
      for (const row of rows[0]) table.add(row, -change, step);
    }
  }
  return table.average(step);
}
