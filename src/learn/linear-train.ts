import type { Linear } from "./linear.ts";
import { quantizeWeights } from "./quantize-weights.ts";
import { createRandom, shuffle } from "./random.ts";

/** How to train a linear model. */
export interface LinearTraining {
  readonly bits: number;
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Share of features left out at each sight. */
  readonly dropout: number;
  readonly seed: number;
}

/** AdaGrad steps on hashed binary features, with the mean of the weights over all steps. */
class Learner {
  readonly weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #squares: Float32Array;
  readonly #rate: number;
  step = 1;

  constructor(bits: number, rate: number) {
    this.weights = new Float32Array(1 << bits);
    this.#sums = new Float64Array(1 << bits);
    this.#squares = new Float32Array(1 << bits);
    this.#rate = rate;
  }

  score(rows: Int32Array, size: number): number {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += this.weights[rows[at] as number] as number;
    return sum;
  }

  move(rows: Int32Array, size: number, slope: number): void {
    for (let at = 0; at < size; at++) {
      const row = rows[at] as number;
      const square = (this.#squares[row] as number) + slope * slope;
      this.#squares[row] = square;
      const change = (this.#rate * slope) / Math.sqrt(square + 0.1);
      this.weights[row] = (this.weights[row] as number) - change;
      this.#sums[row] = (this.#sums[row] as number) + change * this.step;
    }
  }

  average(bits: number): Linear {
    const weights = this.weights.map((weight, i) => weight + (this.#sums[i] as number) / this.step);
    return { bits, weights, scale: 1 };
  }
}

/** Features kept at one sight, written into `out`; returns how many. */
function keep(rows: Int32Array, dropout: number, random: () => number, out: Int32Array): number {
  let size = 0;
  for (let at = 0; at < rows.length; at++) {
    if (random() >= dropout) out[size++] = rows[at] as number;
  }
  return size;
}

/** Logistic regression: the chance that the answer is yes. */
export function trainLogistic(
  examples: readonly { readonly rows: Int32Array; readonly yes: boolean }[],
  training: LinearTraining,
): Linear {
  const learner = new Learner(training.bits, training.rate);
  const random = createRandom(training.seed);
  const order = Uint32Array.from(examples, (_, i) => i);
  const kept = new Int32Array(1 << 12);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const id of order) {
      const example = examples[id];
      if (example === undefined) continue;
      learner.step++;
      const size = keep(example.rows, training.dropout, random, kept);
      const chance = 1 / (1 + Math.exp(-learner.score(kept, size)));
      learner.move(kept, size, chance - (example.yes ? 1 : 0));
    }
  }
  return learner.average(training.bits);
}

/** A choice to learn from: candidates with their features, a score from elsewhere, and which of them are best. */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  /** Added to each candidate's score as it is. */
  readonly offsets: readonly number[];
  readonly best: readonly boolean[];
}

/** A ranker: the best candidate should have the largest sum of offset and weights (softmax over candidates). */
export function trainRanker(choices: readonly Choice[], training: LinearTraining): Linear {
  const learner = new Learner(training.bits, training.rate);
  const random = createRandom(training.seed);
  const order = Uint32Array.from(choices, (_, i) => i);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const id of order) {
      const choice = choices[id];
      if (choice === undefined) continue;
      learner.step++;
      const scores = choice.candidates.map(
        (rows, i) => (choice.offsets[i] ?? 0) + learner.score(rows, rows.length),
      );
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, value) => sum + value, 0);
      const good = odds.reduce((sum, value, i) => sum + (choice.best[i] === true ? value : 0), 0);
      choice.candidates.forEach((rows, i) => {
        const share = choice.best[i] === true ? (odds[i] ?? 0) / Math.max(good, 1e-9) : 0;
        const slope = (odds[i] ?? 0) / all - share;
        if (Math.abs(slope) > 1e-3) learner.move(rows, rows.length, slope);
      });
    }
  }
  return learner.average(training.bits);
}

/** The model with weights rounded to 8 bits; weights beyond `clip` root mean squares are cut off. */
export function quantizeLinear(model: Linear, clip: number): Linear {
  const { weights, scale } = quantizeWeights(model.weights, clip);
  return { bits: model.bits, weights, scale: scale * model.scale };
}
