/**
 * Adam (Kingma and Ba 2015) over `weights[0, size)` with gradients of the same length
 * elsewhere in the same array: first moment 0.9, second 0.98; gradients longer than
 * `longest` are shortened to it.
 */
export class Adam {
  readonly #means: Float32Array;
  readonly #spreads: Float32Array;
  readonly #longest: number;
  #step = 0;

  constructor(size: number, longest: number) {
    this.#means = new Float32Array(size);
    this.#spreads = new Float32Array(size);
    this.#longest = longest;
  }

  /** Makes one step of at most about `rate` for each weight. */
  step(values: Float32Array, gradientsAt: number, rate: number): void {
    const means = this.#means;
    const spreads = this.#spreads;
    const size = means.length;
    this.#step++;
    let square = 0;
    for (let i = 0; i < size; i++) square += (values[gradientsAt + i] as number) ** 2;
    const shorten = Math.min(1, this.#longest / Math.sqrt(square + 1e-30));
    const meanRate = rate / (1 - decay.mean ** this.#step);
    const spreadScale = 1 / (1 - decay.spread ** this.#step);
    for (let i = 0; i < size; i++) {
      const gradient = shorten * (values[gradientsAt + i] as number);
      if (gradient === 0 && means[i] === 0) continue;
      const mean = decay.mean * (means[i] as number) + (1 - decay.mean) * gradient;
      const spread =
        decay.spread * (spreads[i] as number) + (1 - decay.spread) * gradient * gradient;
      means[i] = Math.abs(mean) < 1e-12 ? 0 : mean;
      spreads[i] = spread;
      values[i] =
        (values[i] as number) - (meanRate * mean) / (Math.sqrt(spread * spreadScale) + 1e-6);
    }
  }
}

const decay = { mean: 0.9, spread: 0.98 } as const;
