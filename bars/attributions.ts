import { writeFileSync } from "node:fs";
import { readPolnear } from "../corpora/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { attributionPipeline } from "./attributions/annotate.ts";
import { countMarks, drawCalibration } from "./attributions/calibration.ts";
import { readFolds } from "./attributions/folds.ts";
import { missesOf } from "./attributions/misses.ts";
import { writeMissesPage } from "./attributions/misses-page.ts";
import { type Asked, type Found, outermostRows, scoreRows } from "./attributions/score.ts";
import { measureSeeds } from "./attributions/seeds.ts";
import type { Bar } from "./options.ts";

const curve = new URL("../docs/calibration.svg", import.meta.url);
const missesPage = new URL("../docs/attribution-misses.md", import.meta.url);

/** Figures shown, with their floors. */
const asked: Asked = {
  outermost: [
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
  ],
  printed: [
    ["relation.relaxed F1", 65],
    ["relation.relaxed P", 72],
  ],
  speech: { core: 88, wide: 80, rest: null },
};

/** The same without floors, which hold on development data. */
const shown: Asked = {
  outermost: asked.outermost.map(([metric]) => [metric, null] as const),
  printed: asked.printed.map(([metric]) => [metric, null] as const),
  speech: {},
};

/**
 * PolNeAR development articles through the whole pipeline, scored by the shared
 * scorers with 1,000 bootstraps; the seeds against our own gold; and the curve that
 * shows whether confidences mean what they say, drawn into `docs/calibration.svg`.
 * `--misses` writes what is missed into `docs/attribution-misses.md`; `--folds`
 * measures the training articles instead, each by a model that has not seen it.
 */
export const bar: Bar = ({ corpora, args }) => {
  if (args.includes("--folds")) {
    const found = readFolds(corpora);
    if (found === null) return { measures: [], missing: ["PolNeAR train"], scores: {} };
    const { measures, point } = scoreRows(found, "PolNeAR train, five folds", shown);
    return { measures, missing: [], scores: { polnear: point } };
  }
  const gold = readPolnear(corpora, "dev");
  if (gold === null) return { measures: [], missing: ["PolNeAR dev"], scores: {} };
  const stages = attributionPipeline();
  const found: Found[] = gold.map((doc) => {
    return { doc, done: stages.run(createPlainDoc(doc.text, doc.id)) };
  });
  const { measures, point } = scoreRows(found, "PolNeAR dev", asked);
  const outermost = found.map((one) => ({ ...one, rows: outermostRows(one) }));
  if (args.includes("--misses")) {
    const misses = outermost.flatMap(({ doc, done, rows }) =>
      missesOf(done, doc.attributions, rows),
    );
    const marked = gold.reduce((sum, { attributions }) => sum + attributions.length, 0);
    writeFileSync(missesPage, writeMissesPage(misses, marked));
  }
  const marks = countMarks(outermost);
  writeFileSync(curve, drawCalibration(marks));
  const seeds = measureSeeds(corpora, stages);
  return {
    measures: [...measures, ...seeds.measures],
    missing: seeds.missing,
    scores: { polnear: point, calibration: marks, seeds: seeds.scores },
  };
};
