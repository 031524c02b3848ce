import {
  type JudgedDay,
  type SurenessWeights,
  surenessNames,
  surenessOf,
  surenessParts,
  surenessWeights,
} from "../../src/reconcile/index.ts";

/** A day that was found and whether it is within a week of the true one. */
export interface Judged {
  readonly found: JudgedDay;
  readonly isRight: boolean;
  /** What the example counts beside one of a news story. */
  readonly weight: number;
}

/** What a weight costs for each unit squared. */
const ridge = 0.5;
const steps = 25;

/** Fits the weights by the likelihood of what was right and wrong (Newton's method). The same examples give the same weights. */
export function fitSureness(examples: readonly Judged[]): SurenessWeights {
  const rows = examples.map((each) => ({ ...each, parts: surenessParts(each.found) }));
  let worths = surenessNames.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const at = worths;
    const weights = named(at);
    const slope = at.map((value, k) => (k === 0 ? 0 : -2 * ridge * value));
    const bend = at.map((_, k) => at.map((_, l) => (k === l && k > 0 ? 2 * ridge : 0)));
    for (const { found, isRight, weight, parts } of rows) {
      const chance = surenessOf(found, weights);
      parts.forEach((part, k) => {
        slope[k] = (slope[k] ?? 0) + weight * ((isRight ? 1 : 0) - chance) * part;
        const row = bend[k] ?? [];
        parts.forEach((other, l) => {
          row[l] = (row[l] ?? 0) + weight * chance * (1 - chance) * part * other;
        });
      });
    }
    const moves = solve(bend, slope);
    worths = at.map((value, k) => value + (moves[k] ?? 0));
  }
  return named(worths.map((value) => Math.round(value * 100) / 100));
}

/** Weights by their names. */
function named(worths: readonly number[]): SurenessWeights {
  const weights = Object.fromEntries(surenessNames.map((name, i) => [name, worths[i] ?? 0]));
  return { ...surenessWeights, ...weights };
}

/** Solves a small system of linear equations by elimination; the matrix is positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = right.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows[k] ?? [];
    for (let l = 0; l < size; l++) {
      const row = rows[l] ?? [];
      const factor = l === k ? 0 : (row[k] ?? 0) / (pivot[k] ?? 1);
      for (let m = k; m <= size; m++) row[m] = (row[m] ?? 0) - factor * (pivot[m] ?? 0);
    }
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}
