import type { Crf } from "./crf.ts";

/**
 * The model whose scores are the mean of those of several, trained alike from other
 * seeds: where they differ by luck, luck cancels out, at no cost in reading. The models
 * must have one shape and weights that are not rounded.
 */
export function averageCrfs(crfs: readonly [Crf, ...Crf[]]): Crf {
  const [first] = crfs;
  const mean = (length: number, of: (crf: Crf, i: number) => number): Float32Array =>
    Float32Array.from(
      { length },
      (_, i) => crfs.reduce((sum, crf) => sum + of(crf, i), 0) / crfs.length,
    );
  return {
    shape: first.shape,
    weights: mean(first.weights.length, ({ weights, scale }, i) => (weights[i] ?? 0) * scale),
    scale: 1,
    transitions: mean(first.transitions.length, ({ transitions }, i) => transitions[i] ?? 0),
  };
}
