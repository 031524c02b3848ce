import { createRandom, shuffle } from "../../learn/index.ts";
import { Chances, edge, side } from "./decode.ts";
import { labelCount, mayFollow } from "./labels.ts";

/** A sentence to learn from. */
export interface ChainExample {
  readonly labels: Uint8Array;
  /** Numbers of the features of all tokens, one token after the other. */
  readonly rows: Int32Array;
  /** Where each token's features begin; one entry more than tokens. A token without features is outside for certain. */
  readonly offsets: Uint32Array;
  /** The features that a first reading gives, in the same form. */
  readonly memoryRows: Int32Array;
  readonly memoryOffsets: Uint32Array;
  /** How much its errors count: 1 for data in the domain and manner of the task. */
  readonly weight: number;
}

/** How to train a chain. */
export interface ChainTraining {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Share of a token's features left out at each sight. */
  readonly dropout: number;
  /** Share of sentences read without the features of a first reading. */
  readonly memoryDropout: number;
  readonly seed: number;
}

/** Weights of every feature and label, and of every pair of labels. */
export interface Chain {
  /** {@link labelCount} weights a feature. */
  readonly weights: Float32Array;
  /** `[before][label]`, {@link side} squared; moves that are not allowed stay 0 and are never taken. */
  readonly transitions: Float64Array;
}

const smallest = 1e-3;
/** Score of *outside* at a token without features. */
const certain = 40;

/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad
 * steps, features left out at random, and weights averaged over all steps. Time grows
 * with epochs and features; `features` is how many there are.
 */
export function trainChain(
  examples: readonly ChainExample[],
  features: number,
  training: ChainTraining,
): Chain {
  const weights = new Float32Array(features * labelCount);
  const sums = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  const transitions = new Float64Array(side * side);
  const odds = new Float64Array(side * side).fill(1);
  const transitionSums = new Float64Array(side * side);
  const transitionSquares = new Float64Array(side * side);
  const random = createRandom(training.seed);
  const order = Uint32Array.from(examples, (_, i) => i);
  const chances = new Chances();
  let kept = new Int32Array(1 << 16);
  let keptOffsets = new Uint32Array(1024);
  let scores = new Float64Array(labelCount * 1024);
  let step = 1;

  const keep = (example: ChainExample): void => {
    const length = example.labels.length;
    const withMemory = random() >= training.memoryDropout;
    const most = example.rows.length + example.memoryRows.length;
    if (kept.length < most) kept = new Int32Array(2 * most);
    if (keptOffsets.length < length + 1) keptOffsets = new Uint32Array(2 * length + 2);
    let size = 0;
    for (let i = 0; i < length; i++) {
      keptOffsets[i] = size;
      const end = example.offsets[i + 1] as number;
      for (let f = example.offsets[i] as number; f < end; f++) {
        if (random() >= training.dropout) kept[size++] = example.rows[f] as number;
      }
      if (!withMemory) continue;
      const memoryEnd = example.memoryOffsets[i + 1] as number;
      for (let f = example.memoryOffsets[i] as number; f < memoryEnd; f++) {
        if (random() >= training.dropout) kept[size++] = example.memoryRows[f] as number;
      }
    }
    keptOffsets[length] = size;
  };
  const score = (example: ChainExample, length: number): void => {
    if (scores.length < length * labelCount) scores = new Float64Array(2 * length * labelCount);
    for (let i = 0; i < length; i++) {
      const to = i * labelCount;
      for (let k = 0; k < labelCount; k++) scores[to + k] = 0;
      if (example.offsets[i] === example.offsets[i + 1]) scores[to] = certain;
      const end = keptOffsets[i + 1] as number;
      for (let f = keptOffsets[i] as number; f < end; f++) {
        const row = (kept[f] as number) * labelCount;
        for (let k = 0; k < labelCount; k++) {
          scores[to + k] = (scores[to + k] as number) + (weights[row + k] as number);
        }
      }
    }
  };
  const move = (slot: number, slope: number): void => {
    const square = (squares[slot] as number) + slope * slope;
    squares[slot] = square;
    const change = (training.rate * slope) / Math.sqrt(square + 0.05);
    weights[slot] = (weights[slot] as number) - change;
    sums[slot] = (sums[slot] as number) + change * step * 1e-4;
  };
  const moveTransition = (at: number, slope: number): void => {
    if (slope < 1e-4 && slope > -1e-4) return;
    const square = (transitionSquares[at] as number) + slope * slope;
    transitionSquares[at] = square;
    const change = (training.rate * slope) / Math.sqrt(square + 0.5);
    const value = (transitions[at] as number) - change;
    transitions[at] = value;
    odds[at] = Math.exp(value);
    transitionSums[at] = (transitionSums[at] as number) + change * step;
  };

  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const id of order) {
      const example = examples[id];
      const length = example?.labels.length ?? 0;
      if (example === undefined || length === 0) continue;
      step++;
      keep(example);
      score(example, length);
      chances.run(scores, odds, length);
      const { forward, backward, local, scales } = chances;
      const gold = example.labels;
      for (let i = 0; i < length; i++) {
        const right = gold[i] as number;
        for (let label = 0; label < labelCount; label++) {
          const slope = (chances.of(i, label) - (label === right ? 1 : 0)) * example.weight;
          if (slope < smallest && slope > -smallest) continue;
          const end = keptOffsets[i + 1] as number;
          for (let f = keptOffsets[i] as number; f < end; f++) {
            move((kept[f] as number) * labelCount + label, slope);
          }
        }
        if (i === 0) {
          for (let label = 0; label < labelCount; label++) {
            if (!mayFollow(null, label)) continue;
            const slope = chances.of(0, label) - (label === right ? 1 : 0);
            moveTransition(edge * side + label, slope * example.weight);
          }
          continue;
        }
        const here = i * labelCount;
        const before = gold[i - 1] as number;
        const scale = scales[i] as number;
        for (let source = 0; source < labelCount; source++) {
          const reach = (forward[here - labelCount + source] as number) / scale;
          for (let label = 0; label < labelCount; label++) {
            if (!mayFollow(source, label)) continue;
            const at = source * side + label;
            const chance =
              reach *
              (odds[at] as number) *
              (local[here + label] as number) *
              (backward[here + label] as number);
            const hit = source === before && label === right ? 1 : 0;
            moveTransition(at, (Math.min(1, chance) - hit) * example.weight);
          }
        }
      }
      for (let label = 0; label < labelCount; label++) {
        if (!mayFollow(label, null)) continue;
        const slope = chances.of(length - 1, label) - (label === gold[length - 1] ? 1 : 0);
        moveTransition(label * side + edge, slope * example.weight);
      }
    }
  }
  for (let i = 0; i < weights.length; i++) {
    weights[i] = (weights[i] as number) + ((sums[i] as number) * 1e4) / step;
  }
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = (transitions[i] as number) + (transitionSums[i] as number) / step;
  }
  return { weights, transitions };
}

/** The mean of chains over the same features; one chain at least. */
export function averageChains(chains: readonly Chain[]): Chain {
  const [first, ...rest] = chains;
  if (first === undefined) throw new RangeError("No chains to average");
  const weights = first.weights.slice();
  const transitions = first.transitions.slice();
  for (const chain of rest) {
    for (let i = 0; i < weights.length; i++) {
      weights[i] = (weights[i] as number) + (chain.weights[i] as number);
    }
    for (let i = 0; i < transitions.length; i++) {
      transitions[i] = (transitions[i] as number) + (chain.transitions[i] as number);
    }
  }
  return {
    weights: weights.map((weight) => weight / chains.length),
    transitions: transitions.map((weight) => weight / chains.length),
  };
}
