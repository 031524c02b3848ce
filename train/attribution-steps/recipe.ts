import {
  type AttributionModel,
  type Chosen,
  cueStrength,
  filterFeatures,
  findCues,
  fitCalibration,
  markCues,
  nestings,
  Parts,
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
import { type FoundCues, type LabelerTraining, trainCues, trainRoles } from "./labelers.ts";

/** The labellers that ship. */
const labelers: LabelerTraining = {
  cues: { bits: 19, epochs: 5, rate: 0.025, dropout: 0.4, seeds: [1, 101, 201] },
  roles: { bits: 19, epochs: 4, rate: 0.04, dropout: 0.4, seeds: [2, 102, 202] },
};
/** Those of the parts, which only have to err as the shipped ones do. */
const partLabelers: LabelerTraining = {
  cues: { ...labelers.cues, epochs: 4 },
  roles: { ...labelers.roles, epochs: 3 },
};
const ranking: LinearTraining = { bits: 18, epochs: 3, rate: 0.03, dropout: 0, seed: 3 };
const filtering: LinearTraining = { bits: 18, epochs: 6, rate: 0.03, dropout: 0.3, seed: 4 };
/** Parts the training articles are cut in, so that ranker and filter learn from readings of unseen articles. */
const parts = 3;
/** Where the filter cuts, by form: least chance of being right. Chosen by five folds of train, so that each form keeps recall there as long as F1 does not fall; that of direct rows on dev. */
const thresholds = { direct: 0.09, mixed: 0.17, indirect: 0.24 };

/** Weights beyond this many root mean squares are cut off: so many that steps are coarse, which costs no score and a third of the size. */
const clip = 48;

interface Rows {
  readonly example: Example;
  readonly chosen: readonly Chosen[];
}

function find(example: Example, cues: Crf): FoundCues {
  const found = findCues(example.sheet, cues, transitionPotentials(cues.transitions));
  return { cues: found, marked: markCues(example.sheet, found, cueStrength) };
}

function read(example: Example, { cues, marked }: FoundCues, roles: Crf): Read {
  const potentials = transitionPotentials(roles.transitions);
  const readings = cues.map((cue) =>
    readingsOf(example.sheet, cue, marked, roles, potentials, readingsPerCue),
  );
  return { example, readings };
}

/** The labellers of one part, trained on the other parts, and what they read in it. */
interface Part {
  readonly cues: Crf;
  readonly roles: Crf;
  readonly reads: readonly Read[];
}

/** Articles cut in parts, each read by labellers trained on the others. */
interface Jackknifed {
  readonly parts: readonly Part[];
  /** Cues of every article by a labeller that has not seen it, in the order of the articles. */
  readonly found: readonly FoundCues[];
}

function jackknife(examples: readonly Example[], count: number): Jackknifed {
  const partOf = (_: unknown, i: number): number => i % count;
  const cues = Array.from({ length: count }, (_, part) => {
    const others = examples.filter((one, i) => partOf(one, i) !== part);
    return quantizeCrf(trainCues(others, partLabelers.cues), clip);
  });
  const found = examples.map((example, i) => {
    const own = cues[partOf(example, i)];
    return own === undefined ? { cues: [], marked: new Uint8Array() } : find(example, own);
  });
  const parts = cues.map((own, part) => {
    const isOther = (_: unknown, i: number): boolean => partOf(_, i) !== part;
    const isOwn = (_: unknown, i: number): boolean => partOf(_, i) === part;
    const roles = quantizeCrf(
      trainRoles(examples.filter(isOther), found.filter(isOther), partLabelers.roles),
      clip,
    );
    const seen = found.filter(isOwn);
    const reads = examples
      .filter(isOwn)
      .map((example, i) => read(example, seen[i] ?? { cues: [], marked: new Uint8Array() }, roles));
    console.error(`attributions: part ${part + 1} of ${count}`);
    return { cues: own, roles, reads };
  });
  return { parts, found };
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
    const parts = new Parts(example.sheet);
    return chosen.map((reading, at) => {
      const how = nesting[at] ?? { inside: 0, sameStart: 0 };
      const features = filterFeatures(example.sheet, reading, how, parts, filter.bits);
      const score = logistic(linearScore(filter, features));
      return { score, right: isRight(reading, example.gold) };
    });
  });
}

/** The parts that choose among readings. */
type Judges = Pick<AttributionModel, "ranker" | "filter" | "calibration" | "thresholds">;

/** Ranker, filter and calibration from readings of articles that their labellers had not seen. */
function trainJudges(reads: readonly Read[]): Judges {
  const { halves } = crossRanked(reads);
  const ranker = trainReadingRanker(reads, ranking);
  const filter = trainFilter([...halves[0], ...halves[1]], filtering);
  const answers = [
    ...judged(halves[0], trainFilter(halves[1], filtering)),
    ...judged(halves[1], trainFilter(halves[0], filtering)),
  ];
  return {
    ranker: quantizeLinear(ranker, 20),
    filter: quantizeLinear(filter, 20),
    calibration: fitCalibration(answers, 20),
    thresholds,
  };
}

/**
 * Trains all parts: labellers on all articles; ranker, filter and calibration on
 * readings of articles that the labellers had not seen.
 */
export function trainAttributions(examples: readonly Example[]): AttributionModel {
  const { parts: read, found } = jackknife(examples, parts);
  const judges = trainJudges(read.flatMap(({ reads }) => reads));
  return {
    cues: quantizeCrf(trainCues(examples, labelers.cues), clip),
    roles: quantizeCrf(trainRoles(examples, found, labelers.roles), clip),
    ...judges,
  };
}

/**
 * Models to measure with where there is no other data: the model at place `i` has
 * seen no article whose number leaves `i` when divided by `count`.
 */
export function trainFolds(examples: readonly Example[], count: number): AttributionModel[] {
  const { parts: folds } = jackknife(examples, count);
  return folds.map((fold, own) => {
    const others = folds.filter((_, i) => i !== own).flatMap(({ reads }) => reads);
    return { cues: fold.cues, roles: fold.roles, ...trainJudges(others) };
  });
}
