import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../corpora/index.ts";
import { prepare } from "./adapters/same-statement.ts";
import { bootstrap, f1Of } from "./bootstrap.ts";
import { percentOf } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

const folder = "same-statement";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: 0 | 1;
}

/** A pair as the product scores it, and whether people said that both sentences say the same. */
interface Scored {
  readonly score: number;
  readonly same: boolean;
}

/**
 * Pairs of news sentences that say the same or not (MRPC): accuracy and F1 of the same
 * measure that `same-statement` is held to, by the threshold that does best on the
 * training part (in accuracy and F1 together).
 */
export const bar: Bar = ({ corpora }) => {
  const files = ["train", "val"].map((part) => join(folder, `mrpc.${part}.jsonl`));
  const missing = files.filter((file) => !existsSync(join(corpora, file)));
  const [train = [], val = []] =
    missing.length > 0 ? [] : files.map((file) => score(readJsonLines<Pair>(join(corpora, file))));
  if (missing.length > 0) return { measures: [], missing, scores: {} };
  const threshold = bestThreshold(train);
  const measure = (
    metric: string,
    of: (pairs: readonly Scored[], threshold: number) => number,
    floor: number,
  ): Measure => ({
    metric,
    on: "MRPC val",
    value: of(val, threshold),
    interval: bootstrap(val, (sample) => of(sample, threshold)),
    floor,
  });
  return {
    measures: [measure("accuracy", accuracyOf, 75), measure("F1", f1At, 82.5)],
    missing,
    scores: { threshold, accuracy: accuracyOf(val, threshold), f1: f1At(val, threshold) },
  };
};

function score(pairs: readonly Pair[]): Scored[] {
  const likeness = prepare([...pairs.map(({ a }) => a), ...pairs.map(({ b }) => b)]);
  return pairs.map(({ label }, i) => ({
    score: likeness(i, pairs.length + i),
    same: label === 1,
  }));
}

function bestThreshold(pairs: readonly Scored[]): number {
  let best = 0.5;
  let most = 0;
  for (const { score: threshold } of pairs) {
    const sum = accuracyOf(pairs, threshold) + f1At(pairs, threshold);
    if (sum > most) {
      most = sum;
      best = threshold;
    }
  }
  return best;
}

function accuracyOf(pairs: readonly Scored[], threshold: number): number {
  const right = pairs.filter(({ score, same }) => score >= threshold === same).length;
  return percentOf(right, pairs.length);
}

function f1At(pairs: readonly Scored[], threshold: number): number {
  const found = pairs.filter(({ score }) => score >= threshold);
  return f1Of({
    right: found.filter(({ same }) => same).length,
    gold: pairs.filter(({ same }) => same).length,
    found: found.length,
  });
}
