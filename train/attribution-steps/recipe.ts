import {
  type AttributionModel,
  type Chosen,
  cueStrength,
  filterFeatures,
  findCues,
  fitCalibration,
  markCues,
  nestings,
  readingsOf,
  readingsPerCue,
} from "../../src/annotate/attributions/index.ts";
import {
  type Crf,
  type Linear,
  type LinearTraining,
  linearScore,
  logistic,
  quantizeCrf,
  quantizeLinear,
  transitionPotentials,
} from "../../src/learn/index.ts";
import type { Example } from "./example.ts";
import { choose, isRight, type Read, trainFilter, trainReadingRanker } from "./judge.ts";
import { type LabelerTraining, trainCues, trainRoles } from "./labelers.ts";

/** The labellers that ship. */
const labelers: LabelerTraining = {
  bits: 18,
  cues: { epochs: 5, rate: 0.1, dropout: 0.4, seed: 1 },
  roles: { epochs: 5, rate: 0.1, dropout: 0.4, seed: 2 },
};
/** Those of the parts, which only have to err as the shipped ones do. */
const partLabelers: LabelerTraining = {
  ...labelers,
  cues: { ...labelers.cues, epochs: 3 },
  roles: { ...labelers.roles, epochs: 3 },
};
const ranking: LinearTraining = { bits: 17, epochs: 3, rate: 0.03, dropout: 0, seed: 3 };
const filtering: LinearTraining = { bits: 17, epochs: 4, rate: 0.05, dropout: 0, seed: 4 };
/** Parts the training articles are cut in, so that ranker and filter learn from readings of unseen articles. */
const folds = 3;
/** Where the filter cuts: least chance of being right. Chosen on development data, precision before recall. */
const threshold = 0.22;

interface Rows {
  readonly example: Example;
  readonly chosen: readonly Chosen[];
}

function read(example: Example, cues: Crf, roles: Crf): Read {
  const cuePotentials = transitionPotentials(cues.transitions);
  const rolePotentials = transitionPotentials(roles.transitions);
  const found = findCues(example.sheet, cues, cuePotentials);
  const marked = markCues(example.sheet, found, cueStrength);
  const readings = found.map((cue) =>
    readingsOf(example.sheet, cue, marked, roles, rolePotentials, readingsPerCue),
  );
  return { example, readings };
}

/** Readings of every article by labellers trained on the other parts. */
function jackknife(examples: readonly Example[]): Read[] {
  const reads: Read[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, i) => i % folds !== fold);
    const cues = trainCues(others, partLabelers);
    const roles = trainRoles(others, partLabelers);
    examples.forEach((example, i) => {
      if (i % folds === fold) reads.push(read(example, cues, roles));
    });
    console.error(`attributions: part ${fold + 1} of ${folds}`);
  }
  return reads;
}

/** Every second read and the others, each with the choice of a ranker that saw the other half only. */
function crossRanked(reads: readonly Read[]): { halves: readonly [Rows[], Rows[]] } {
  const even = reads.filter((_, i) => i % 2 === 0);
  const odd = reads.filter((_, i) => i % 2 === 1);
  const rank = (half: readonly Read[], ranker: Linear): Rows[] =>
    half.map((one) => ({ example: one.example, chosen: choose(one, ranker) }));
  return {
    halves: [
      rank(even, trainReadingRanker(odd, ranking)),
      rank(odd, trainReadingRanker(even, ranking)),
    ],
  };
}

/** What a filter gives for each chosen reading, and whether the reading is right. */
function judged(rows: readonly Rows[], filter: Linear): { score: number; right: boolean }[] {
  return rows.flatMap(({ example, chosen }) => {
    const nesting = nestings(chosen);
    return chosen.map((reading, at) => {
      const how = nesting[at] ?? { inside: 0, sameStart: 0 };
      const features = filterFeatures(example.sheet, reading, how, filter.bits);
      const score = logistic(linearScore(filter, features));
      return { score, right: isRight(reading, example.gold) };
    });
  });
}

/**
 * Trains all parts: labellers on all articles; ranker, filter and calibration on
 * readings of articles that the parts before them had not seen.
 */
export function trainAttributions(examples: readonly Example[]): AttributionModel {
  const reads = jackknife(examples);
  const { halves } = crossRanked(reads);
  const ranker = trainReadingRanker(reads, ranking);
  const rows = [...halves[0], ...halves[1]];
  const filter = trainFilter(rows, filtering);
  const answers = [
    ...judged(halves[0], trainFilter(halves[1], filtering)),
    ...judged(halves[1], trainFilter(halves[0], filtering)),
  ];
  return {
    cues: quantizeCrf(trainCues(examples, labelers), 12),
    roles: quantizeCrf(trainRoles(examples, labelers), 12),
    ranker: quantizeLinear(ranker, 20),
    filter: quantizeLinear(filter, 20),
    calibration: fitCalibration(answers, 20),
    threshold,
  };
}
