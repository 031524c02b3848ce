import { type Check, chanceOf, isKept } from "../src/annotate/events/index.ts";
import { fixedExamples, learnCheck } from "../train/event-check.ts";
import { type CheckExample, judgedExamples } from "../train/events/check-examples.ts";
import { bootstrap } from "./bootstrap.ts";
import { percentOf, scoresOf } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

const folds = 5;

/** Bands of confidence: of the rows in each about as many should be right as its name says. */
const bands = [
  [0, 0.35],
  [0.35, 0.5],
  [0.5, 0.65],
  [0.65, 0.8],
  [0.8, 1],
] as const;

const inPercent = (share: number): string => `${Math.round(100 * share)} %`;

/** A judged row, and whether the check keeps it that has not seen its article. */
interface Outcome {
  readonly right: boolean;
  readonly kept: boolean;
  /** How likely it is right, by that check. */
  readonly chance: number;
}

/** Rows of events that readers judged, each article by a model of the others: how many of those kept are right, and how many of the right are kept. */
export const bar: Bar = ({ corpora }) => {
  const judged = [...judgedExamples(corpora)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (judged.length === 0) return { measures: [], missing: ["polnear"], scores: {} };
  const fixed = fixedExamples(corpora);
  const outcomes: Outcome[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = judged.filter((_, i) => i % folds !== fold).map(([, rows]) => rows);
    const check = learnCheck(others, fixed);
    judged.forEach(([, rows], i) => {
      if (i % folds === fold) outcomes.push(rows.flatMap((row) => outcomeOf(check, row)));
    });
  }
  const of = (metric: string, score: (docs: readonly Outcome[][]) => number): Measure => ({
    metric,
    on: `judged rows of ${judged.length} articles`,
    value: score(outcomes),
    interval: bootstrap(outcomes, score),
    floor: null,
  });
  const measures = [
    of("right, of all rows", (docs) => share(docs.flat(), ({ right }) => right)),
    of("right, of those kept", (docs) =>
      share(
        docs.flat().filter(({ kept }) => kept),
        ({ right }) => right,
      ),
    ),
    of("kept, of those right", (docs) =>
      share(
        docs.flat().filter(({ right }) => right),
        ({ kept }) => kept,
      ),
    ),
    ...bands.map(([from, to]) =>
      of(`right, of those at ${inPercent(from)} to ${inPercent(to)}`, (docs) =>
        share(
          docs.flat().filter(({ kept, chance }) => kept && chance >= from && chance < to),
          ({ right }) => right,
        ),
      ),
    ),
    of("kept and not doubtful, of those right", (docs) =>
      share(
        docs.flat().filter(({ right }) => right),
        ({ kept, chance }) => kept && chance >= 0.5,
      ),
    ),
  ];
  const scores = scoresOf(measures);
  return { measures, missing: [], scores };
};

function outcomeOf(check: Check, { row, parties, whole, marks, side }: CheckExample): Outcome[] {
  if (whole === null) return [];
  const chance = chanceOf(
    check,
    row.features,
    parties.map(({ features }) => features),
  );
  return [{ right: whole, kept: isKept(chance, marks, side), chance }];
}

function share(rows: readonly Outcome[], test: (row: Outcome) => boolean): number {
  return percentOf(rows.filter(test).length, rows.length);
}
