/** A linear model over hashed binary features. */
export interface Linear {
  /** The table has `2 ** bits` weights; one is `weights[i] * scale`. */
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** The sum of the weights of `rows[from, end)`. */
export function linearScore(
  model: Linear,
  rows: Int32Array,
  from = 0,
  end: number = rows.length,
): number {
  const { weights, scale } = model;
  let sum = 0;
  for (let at = from; at < end; at++) sum += weights[rows[at] as number] as number;
  return sum * scale;
}

/** The probability that a score in logarithms of odds stands for. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
