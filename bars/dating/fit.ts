import {
  chooseDay,
  type DayCandidate,
  type DayWeights,
  dayWeights,
  type JudgedDay,
  setByHand,
  weightNames,
} from "../../src/reconcile/index.ts";

/** The days weighed for one document, and its true one. */
export interface Example {
  readonly id: string;
  readonly corpus: string;
  /** Documents of one story, which are never on both sides of a fold. */
  readonly group: string;
  readonly day: number;
  readonly candidates: readonly DayCandidate[];
  readonly voters: JudgedDay["voters"];
  readonly nearness: number;
  readonly toldOn: (day: number) => number;
  readonly isSmall: boolean;
  /** The day that the document's own words give; null where they give none. */
  readonly own: number | null;
}

/** Share of documents whose date is taken to be wrong: some are those of a page's address or last change. */
const wrong = 0.03;
/** What a weight costs, as a share of the mean log-likelihood for each unit squared. */
const ridge = 0.005;
const steps = 200;
const stride = 0.08;

/**
 * Fits the weights that are not set by hand: the likelihood of the true days among those
 * weighed, by steps along its gradient (Adam), none below zero. The same examples give
 * the same weights.
 */
export function fitDayWeights(examples: readonly Example[]): DayWeights {
  const rows = examples.flatMap(({ candidates, day }) => {
    const truth = candidates.findIndex((each) => each.day === day);
    const features = Float64Array.from(candidates.flatMap((each) => [...each.features]));
    return truth < 0 ? [] : [{ features, days: candidates.length, truth }];
  });
  const weights = weightNames.map((name) => (setByHand.includes(name) ? dayWeights[name] : 0.1));
  const isFree = weightNames.map((name) => !setByHand.includes(name));
  const mean = weights.map(() => 0);
  const spread = weights.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const slope = slopeAt(rows, weights);
    weights.forEach((weight, k) => {
      if (isFree[k] !== true) return;
      const g = (slope[k] ?? 0) / rows.length - 2 * ridge * weight;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      spread[k] = 0.99 * (spread[k] ?? 0) + 0.01 * g * g;
      const move = (mean[k] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((spread[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      const pace = stride * (1 - step / (steps + 1));
      weights[k] = Math.max(0, weight + (pace * move) / size);
    });
  }
  const rounded = weightNames.map((name, k) => [name, Math.round((weights[k] ?? 0) * 100) / 100]);
  return { ...dayWeights, ...Object.fromEntries(rounded) };
}

/** The features of all days of one document, day by day in one array: the fit runs over them hundreds of times. */
interface Row {
  readonly features: Float64Array;
  readonly days: number;
  readonly truth: number;
}

function slopeAt(rows: readonly Row[], weights: readonly number[]): number[] {
  const width = weights.length;
  const slope = weights.map(() => 0);
  for (const { features, days, truth } of rows) {
    const scores = new Float64Array(days);
    for (let i = 0; i < days; i++) {
      let score = 0;
      for (let k = 0; k < width; k++) score += (features[i * width + k] ?? 0) * (weights[k] ?? 0);
      scores[i] = score;
    }
    const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const powers = scores.map((score) => Math.exp(score - most));
    const whole = powers.reduce((sum, power) => sum + power, 0);
    const expected = new Float64Array(width);
    for (let i = 0; i < days; i++) {
      const chance = (powers[i] ?? 0) / whole;
      if (chance < 1e-6) continue;
      for (let k = 0; k < width; k++) {
        expected[k] = (expected[k] ?? 0) + chance * (features[i * width + k] ?? 0);
      }
    }
    const right = ((1 - wrong) * (powers[truth] ?? 0)) / whole;
    const trust = right / (right + wrong / days);
    for (let k = 0; k < width; k++) {
      const here = features[truth * width + k] ?? 0;
      slope[k] = (slope[k] ?? 0) + trust * (here - (expected[k] ?? 0));
    }
  }
  return slope;
}

/** What weights make of an example; null where no document is near enough to judge by. */
export function judge(
  { candidates, voters, nearness, toldOn, isSmall }: Example,
  weights: DayWeights,
): JudgedDay | null {
  const chosen = chooseDay(candidates, weights);
  if (chosen === null) return null;
  return { ...chosen, voters, nearness, told: toldOn(chosen.day), isSmall };
}
