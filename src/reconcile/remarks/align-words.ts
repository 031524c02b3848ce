import type { Kinship } from "./kinship.ts";
import type { Word } from "./words.ts";

/** A text's words, each with its weight, and their sum. */
export interface WeighedWords {
  readonly words: readonly Word[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** What aligning a shorter text with a longer one shows. All but `mass` and `numbersDiffer` are 0 to 1. */
export interface Alignment {
  /** Share of the longer text's weight that the shorter has too. */
  readonly long: number;
  /** Share of the shorter text's weight found within one stretch of the longer, half as long again as the shorter. */
  readonly window: number;
  /** Share of the shorter text's weight in the best run in order, gaps charged (Smith and Waterman 1981). */
  readonly run: number;
  /** Weight in common. */
  readonly mass: number;
  /** Share of the shorter text's weight that is in names the longer lacks. */
  readonly namesMissing: number;
  /** Whether the shorter gives numbers and the longer none of them. */
  readonly numbersDiffer: boolean;
}

/** Charge for a word passed over in a run, in units of weight. */
const gap = 0.6;
/** Charge for two words that stand against each other and are not kin. */
const mismatch = 0.45;
/** Kinship from which a name counts as found. */
const found = 0.7;

/** Aligns two texts, whichever is shorter (by weight) first. Costs the product of their lengths. */
export function alignWords(one: WeighedWords, two: WeighedWords, kinship: Kinship): Alignment {
  const [a, b] = one.total <= two.total ? [one, two] : [two, one];
  const m = a.words.length;
  const n = b.words.length;
  const kin = new Float64Array(m * n);
  const bestA = new Float64Array(m);
  const bestB = new Float64Array(n);
  a.words.forEach((left, x) => {
    b.words.forEach((right, y) => {
      const degree = kinship.between(left, right);
      kin[x * n + y] = degree;
      if (degree > (bestA[x] ?? 0)) bestA[x] = degree;
      if (degree > (bestB[y] ?? 0)) bestB[y] = degree;
    });
  });
  const mass = weighted(a, bestA);
  const names = a.words.map((word, x) =>
    x > 0 && word.capital && word.content && (bestA[x] ?? 0) < found ? (a.weights[x] ?? 0) : 0,
  );
  const numbers = a.words.flatMap((word) => (word.number ? word.stem : []));
  const others = new Set(b.words.map((word) => word.stem));
  return {
    long: weighted(b, bestB) / (b.total || 1),
    window: bestWindow(a, n, kin, mass) / (a.total || 1),
    run: bestRun(a, b, kin) / (a.total || 1),
    mass,
    namesMissing: names.reduce((sum, weight) => sum + weight, 0) / (a.total || 1),
    numbersDiffer: numbers.length > 0 && !numbers.some((stem) => others.has(stem)),
  };
}

function weighted({ weights }: WeighedWords, shares: Float64Array): number {
  let sum = 0;
  for (let x = 0; x < weights.length; x++) sum += (weights[x] ?? 0) * (shares[x] ?? 0);
  return sum;
}

function bestWindow(a: WeighedWords, n: number, kin: Float64Array, whole: number): number {
  const width = Math.ceil(1.6 * a.words.length) + 3;
  if (n <= width) return whole;
  let best = 0;
  for (let from = 0; from + width <= n; from += Math.max(1, Math.floor(width / 6))) {
    let sum = 0;
    for (let x = 0; x < a.words.length; x++) {
      let most = 0;
      for (let at = x * n + from; at < x * n + from + width; at++) {
        most = Math.max(most, kin[at] ?? 0);
      }
      sum += (a.weights[x] ?? 0) * most;
    }
    best = Math.max(best, sum);
  }
  return best;
}

function bestRun(a: WeighedWords, b: WeighedWords, kin: Float64Array): number {
  const n = b.words.length;
  let best = 0;
  let above = new Float64Array(n + 1);
  for (let x = 0; x < a.words.length; x++) {
    const row = new Float64Array(n + 1);
    for (let y = 0; y < n; y++) {
      const degree = kin[x * n + y] ?? 0;
      const step =
        degree > 0 ? (degree * ((a.weights[x] ?? 0) + (b.weights[y] ?? 0))) / 2 : -mismatch;
      const score = Math.max(
        0,
        (above[y] ?? 0) + step,
        (above[y + 1] ?? 0) - gap,
        (row[y] ?? 0) - gap,
      );
      row[y + 1] = score;
      if (score > best) best = score;
    }
    above = row;
  }
  return best;
}
