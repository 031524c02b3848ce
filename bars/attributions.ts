import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPolnear } from "../corpora/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { attributionPipeline } from "./attributions/annotate.ts";
import { countMarks, drawCalibration } from "./attributions/calibration.ts";
import { isOutermost, toPolnear } from "./attributions/polnear-rows.ts";
import { measureSeeds } from "./attributions/seeds.ts";
import type { Bar, Measure } from "./options.ts";

const scorers = new URL("../../shared/score/", import.meta.url);
const curve = new URL("../docs/calibration.svg", import.meta.url);

interface Scores {
  readonly point: Readonly<Record<string, number>>;
  readonly ci: Readonly<Record<string, readonly [number, number]>>;
}

/** Figures shown, with their floors; null for one without. */
const shown: readonly (readonly [string, number | null])[] = [
  ["relation.relaxed F1", 66],
  ["relation.relaxed P", 73.5],
  ["relation.relaxed R", null],
  ["relation.quote F1", null],
  ["relation.exact F1", null],
  ["content.exact F1", 56],
  ["content.overlap F1", 71],
  ["content.segments F1", null],
  ["source.segments F1", null],
  ["cue.segments F1", null],
  ["recall direct overlap+source", 92],
  ["recall mixed overlap+source", 75],
  ["recall indirect overlap+source", 52],
  ["source|content head", 94],
  ["source|content exact", 88],
];
const speechFloors: Readonly<Record<string, number | null>> = { core: 88, wide: 80, rest: null };

function run(script: string, args: readonly string[]): string {
  const file = fileURLToPath(new URL(script, scorers));
  const done = spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr}`);
  return done.stdout;
}

/**
 * PolNeAR development articles through the whole pipeline, scored by the shared
 * scorers with 1,000 bootstraps; the seeds against our own gold; and the curve that
 * shows whether confidences mean what they say, drawn into `docs/calibration.svg`.
 */
export const bar: Bar = ({ corpora }) => {
  const gold = readPolnear(corpora, "dev");
  if (gold === null) return { measures: [], missing: ["PolNeAR dev"], scores: {} };
  const stages = attributionPipeline();
  const folder = mkdtempSync(join(tmpdir(), "attributions-"));
  try {
    const found = gold.map((doc) => {
      const { layers } = stages.run(createPlainDoc(doc.text, doc.id));
      // The corpus marks outermost attributions only.
      const rows = layers.attributions.filter(isOutermost);
      return { doc, rows };
    });
    const goldFile = join(folder, "gold.jsonl");
    const foundFile = join(folder, "found.jsonl");
    const json = join(folder, "scores.json");
    writeFileSync(goldFile, gold.map((doc) => `${JSON.stringify(doc)}\n`).join(""));
    writeFileSync(
      foundFile,
      found.map(({ doc, rows }) => `${JSON.stringify(toPolnear(doc.id, rows))}\n`).join(""),
    );
    run("score-attributions.mjs", [
      goldFile,
      foundFile,
      "--boot",
      "1000",
      "--quiet",
      "--json",
      json,
    ]);
    const scores = JSON.parse(readFileSync(json, "utf8")) as Scores;
    const measures: Measure[] = shown.map(([metric, floor]) => ({
      metric,
      on: "PolNeAR dev",
      value: scores.point[metric] ?? 0,
      interval: scores.ci[metric] ?? null,
      floor,
    }));
    for (const line of run("score-speech.mjs", [goldFile, foundFile]).split("\n")) {
      const match = /\s(core|wide|rest) .* F ([\d.]+)/.exec(line);
      if (match === null) continue;
      const name = match[1] ?? "";
      const value = Number(match[2]);
      const floor = speechFloors[name] ?? null;
      measures.push({
        metric: `${name} speech F1`,
        on: "PolNeAR dev",
        value,
        interval: null,
        floor,
      });
    }
    const marks = countMarks(found);
    writeFileSync(curve, drawCalibration(marks));
    const seeds = measureSeeds(corpora, stages);
    return {
      measures: [...measures, ...seeds.measures],
      missing: seeds.missing,
      scores: { polnear: scores.point, calibration: marks, seeds: seeds.scores },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
