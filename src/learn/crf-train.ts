import {
  type Crf,
  type CrfSequence,
  type CrfShape,
  crfBlock,
  crfStart,
  emissions,
  marginals,
} from "./crf.ts";
import { quantizeWeights } from "./quantize-weights.ts";
import { createRandom, shuffle } from "./random.ts";

/** A sequence and its right labels. */
export interface CrfExample {
  readonly sequence: CrfSequence;
  readonly labels: Uint8Array;
}

/** How to train. */
export interface CrfTraining {
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Share of a position's features left out at each sight: keeps rare features from leaning on frequent ones. */
  readonly dropout: number;
  readonly seed: number;
}

const smallest = 1e-3;

/**
 * Trains by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011);
 * the weights returned are their mean over all steps, which forgives the last
 * examples. Feature dropout and averaging were worth three points of F1.
 */
export function trainCrf(
  shape: CrfShape,
  examples: readonly CrfExample[],
  training: CrfTraining,
): Crf {
  const weights = new Float32Array(4 << shape.bits);
  const sums = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  const transitions = new Float32Array(shape.classes * crfBlock);
  const potentials = new Float64Array(transitions.length);
  const transitionSums = new Float64Array(transitions.length);
  const transitionSquares = new Float64Array(transitions.length);
  const banned = new Uint8Array(transitions.length);
  for (let c = 0; c < shape.classes; c++) {
    for (const [before, label] of shape.forbidden) banned[c * crfBlock + before * 4 + label] = 1;
  }
  transitions.forEach((_, i) => {
    if (banned[i] === 1) transitions[i] = Number.NEGATIVE_INFINITY;
    potentials[i] = banned[i] === 1 ? 0 : 1;
  });
  const crf: Crf = { shape, weights, scale: 1, transitions };
  const random = createRandom(training.seed);
  const order = Uint32Array.from(examples, (_, i) => i);
  let scores = new Float64Array(1024);
  let kept = new Int32Array(1 << 16);
  const gradient = new Float64Array(4);
  const count = shape.labels;
  let step = 1;

  const moveTransition = (at: number, slope: number): void => {
    if (banned[at] === 1 || (slope < 1e-4 && slope > -1e-4)) return;
    const square = (transitionSquares[at] as number) + slope * slope;
    transitionSquares[at] = square;
    const change = (training.rate * slope) / Math.sqrt(square + 0.1);
    const value = (transitions[at] as number) - change;
    transitions[at] = value;
    potentials[at] = Math.exp(value);
    transitionSums[at] = (transitionSums[at] as number) + change * step;
  };

  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const id of order) {
      const example = examples[id];
      if (example === undefined || example.sequence.length === 0) continue;
      step++;
      const full = example.sequence;
      const { length, classes } = full;
      if (kept.length < full.rows.length) kept = new Int32Array(2 * full.rows.length);
      if (scores.length < 4 * length) scores = new Float64Array(8 * length);
      const offsets = new Int32Array(length + 1);
      let size = 0;
      for (let at = 0; at < length; at++) {
        const end = full.offsets[at + 1] as number;
        for (let f = full.offsets[at] as number; f < end; f++) {
          if (random() >= training.dropout) kept[size++] = full.rows[f] as number;
        }
        offsets[at + 1] = size;
      }
      const sequence = { length, rows: kept, offsets, classes };
      emissions(crf, sequence, scores);
      const found = marginals(shape, potentials, sequence, scores);
      const { states, forward, backward, potentials: local, scales } = found;
      const gold = example.labels;
      for (let at = 0; at < length; at++) {
        const here = at << 2;
        const right = gold[at] as number;
        let most = 0;
        for (let k = 0; k < count; k++) {
          const slope = (states[here + k] as number) - (k === right ? 1 : 0);
          gradient[k] = slope;
          most = Math.max(most, Math.abs(slope));
        }
        if (most > 2 * smallest) {
          const end = offsets[at + 1] as number;
          for (let f = offsets[at] as number; f < end; f++) {
            const row = (kept[f] as number) << 2;
            for (let k = 0; k < count; k++) {
              const slope = gradient[k] as number;
              if (slope < smallest && slope > -smallest) continue;
              const slot = row + k;
              const square = (squares[slot] as number) + slope * slope;
              squares[slot] = square;
              const change = (training.rate * slope) / Math.sqrt(square + 0.01);
              weights[slot] = (weights[slot] as number) - change;
              sums[slot] = (sums[slot] as number) + change * step * 1e-4;
            }
          }
        }
        const block = (classes[at] as number) * crfBlock;
        if (at === 0) {
          for (let k = 0; k < count; k++)
            moveTransition(block + crfStart * 4 + k, gradient[k] as number);
          continue;
        }
        const before = gold[at - 1] as number;
        const scale = scales[at] as number;
        for (let p = 0; p < count; p++) {
          const reach = (forward[here - 4 + p] as number) / scale;
          for (let k = 0; k < count; k++) {
            const slot = block + p * 4 + k;
            const chance =
              reach *
              (potentials[slot] as number) *
              (local[here + k] as number) *
              (backward[here + k] as number);
            moveTransition(slot, Math.min(1, chance) - (p === before && k === right ? 1 : 0));
          }
        }
      }
    }
  }
  for (let i = 0; i < weights.length; i++) {
    weights[i] = (weights[i] as number) + ((sums[i] as number) * 1e4) / step;
  }
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = (transitions[i] as number) + (transitionSums[i] as number) / step;
  }
  return crf;
}

/**
 * The model with weights rounded to 8 bits. Weights beyond `clip` times the root
 * mean square of those that are not zero are cut off.
 */
export function quantizeCrf(crf: Crf, clip: number): Crf {
  const { weights, scale } = quantizeWeights(crf.weights, clip);
  return { shape: crf.shape, weights, scale: scale * crf.scale, transitions: crf.transitions };
}
