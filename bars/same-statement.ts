import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainMeasure } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

const path = "same-statement/translations.dev.jsonl";
const scorer = "../score/score-same-statement.mjs";
const method = fileURLToPath(new URL("adapters/same-statement.ts", import.meta.url));

/** Words that one side is cut to, 0 for none, and the least link F1. */
const cuts: readonly (readonly [words: number, floor: number])[] = [
  [0, 94.5],
  [12, 92],
  [8, 85.5],
  [5, 70],
];

/**
 * Independent translations of one sentence found in a pool, whole and cut, a fifth of
 * the queries without a counterpart: link F1 of WMT 2022 German-English, the threshold
 * tuned on two other sets.
 */
export const bar: Bar = ({ corpora }) => {
  const missing = [path, scorer].filter((file) => !existsSync(join(corpora, file)));
  if (missing.length > 0) return { measures: [], missing, scores: {} };
  const scores: Record<string, number> = {};
  const measures = cuts.map(([words, floor]): Measure => {
    const on = words === 0 ? "whole" : `cut to ${words} words`;
    const value = score(corpora, words);
    scores[on] = value;
    return plainMeasure({ metric: "link F1", on, value, floor });
  });
  return { measures, missing: [], scores };
};

function score(corpora: string, words: number): number {
  const args = ["--tune", "wmt21-de,wmt22-cs", "--test", "wmt22-de", "--method", method];
  const line = execFileSync(
    process.execPath,
    [join(corpora, scorer), ...args, "--cut", String(words), "--data", join(corpora, path)],
    { encoding: "utf8" },
  );
  return Number(/linkF1 ([\d.]+)/.exec(line)?.[1]);
}
