/**
 * Weights under perceptron training and the running sums their average needs.
 * Updates are whole numbers, so training is exact and the same on every machine.
 */
export class AveragedWeights {
  /** The weights now. */
  readonly now: Int32Array;
  readonly #sums: Float64Array;

  constructor(size: number) {
    this.now = new Int32Array(size);
    this.#sums = new Float64Array(size);
  }

  /** Adds `change` to one weight at time `step`, which never goes down. */
  add(slot: number, change: number, step: number): void {
    this.now[slot] = (this.now[slot] ?? 0) + change;
    this.#sums[slot] = (this.#sums[slot] ?? 0) + change * step;
  }

  /** Every weight's mean over the steps up to `step`. */
  average(step: number): Float32Array {
    const means = new Float32Array(this.now.length);
    for (let slot = 0; slot < means.length; slot++) {
      means[slot] = (this.now[slot] ?? 0) - (this.#sums[slot] ?? 0) / step;
    }
    return means;
  }
}

/**
 * Rounds weights to 8 bits with one scale, which leaves every comparison of sums as
 * it was. The largest value is `clip` times the root mean square of the weights that
 * are not zero: 20 loses nothing measurable, 4 destroys a model.
 */
export function quantize(weights: Float32Array, clip: number): Int8Array {
  let squares = 0;
  let count = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    count++;
  }
  const scale = count === 0 ? 0 : 127 / (clip * Math.sqrt(squares / count));
  const rounded = new Int8Array(weights.length);
  for (let slot = 0; slot < weights.length; slot++) {
    const level = Math.round((weights[slot] ?? 0) * scale);
    rounded[slot] = Math.max(-127, Math.min(127, level));
  }
  return rounded;
}
