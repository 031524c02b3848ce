/**
 * Weights rounded to 8 bits with one scale: a weight is `weights[i] * scale`. The
 * largest is `clip` times the root mean square of the weights that are not zero.
 */
export function quantizeWeights(
  from: Float32Array | Int8Array,
  clip: number,
): { readonly weights: Int8Array; readonly scale: number } {
  let squares = 0;
  let count = 0;
  for (const weight of from) {
    if (weight === 0) continue;
    squares += weight * weight;
    count++;
  }
  const scale = (count === 0 ? 1 : clip * Math.sqrt(squares / count)) / 127;
  const weights = new Int8Array(from.length);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = Math.max(-127, Math.min(127, Math.round((from[i] as number) / scale)));
  }
  return { weights, scale };
}
