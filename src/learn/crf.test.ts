import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestLabelings,
  type Crf,
  type CrfSequence,
  crfStart,
  emissions,
  marginals,
  meanCrf,
  quantizeCrf,
  trainCrf,
  transitionPotentials,
} from "./index.ts";

const shape = {
  labels: 3,
  classes: 2,
  bits: 4,
  forbidden: [
    [0, 2],
    [crfStart, 2],
  ],
} as const;

/** A model of small weights and a sequence, both made from `numbers`. */
function make(numbers: readonly number[], length: number): { crf: Crf; sequence: CrfSequence } {
  const at = (i: number): number => numbers[i % numbers.length] ?? 0;
  const weights = Float32Array.from({ length: 64 }, (_, i) => at(i * 7 + 1) / 10);
  const transitions = Float32Array.from({ length: 40 }, (_, i) => at(i * 3 + 2) / 10);
  for (const c of [0, 1]) {
    transitions[c * 20 + 2] = Number.NEGATIVE_INFINITY;
    transitions[c * 20 + crfStart * 4 + 2] = Number.NEGATIVE_INFINITY;
  }
  const rows = Int32Array.from({ length: 2 * length }, (_, i) => Math.abs(at(i)) % 16);
  const offsets = Int32Array.from({ length: length + 1 }, (_, i) => 2 * i);
  const classes = Uint8Array.from({ length }, (_, i) => Math.abs(at(i + 5)) % 2);
  return {
    crf: { shape, weights, scale: 1, transitions },
    sequence: { length, rows, offsets, classes },
  };
}

function scoreOf(
  crf: Crf,
  sequence: CrfSequence,
  scores: Float64Array,
  path: readonly number[],
): number {
  return path.reduce((sum, label, at) => {
    const before = at === 0 ? crfStart : (path[at - 1] ?? 0);
    const block = (sequence.classes[at] ?? 0) * 20;
    return sum + (scores[at * 4 + label] ?? 0) + (crf.transitions[block + before * 4 + label] ?? 0);
  }, 0);
}

function allPaths(length: number): number[][] {
  let paths: number[][] = [[]];
  for (let at = 0; at < length; at++)
    paths = paths.flatMap((path) => [0, 1, 2].map((k) => [...path, k]));
  return paths;
}

test("the best labelings and the probabilities are those of trying every labeling", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 9, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (numbers, length) => {
        const { crf, sequence } = make(numbers, length);
        const scores = new Float64Array(4 * length);
        emissions(crf, sequence, scores);
        const paths = allPaths(length)
          .map((path) => ({ path, score: scoreOf(crf, sequence, scores, path) }))
          .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
          .sort((a, b) => b.score - a.score);
        const found = bestLabelings(crf, sequence, scores, 4);
        expect(found.length).toBe(Math.min(4, paths.length));
        for (const [i, labeling] of found.entries()) {
          expect(labeling.score).toBeCloseTo(paths[i]?.score ?? 0, 5);
        }
        const { states, logZ } = marginals(
          shape,
          transitionPotentials(crf.transitions),
          sequence,
          scores,
        );
        const sum = paths.reduce((all, { score }) => all + Math.exp(score), 0);
        expect(logZ).toBeCloseTo(Math.log(sum), 5);
        for (let at = 0; at < length; at++) {
          for (let k = 0; k < 3; k++) {
            const share = paths
              .filter(({ path }) => path[at] === k)
              .reduce((all, { score }) => all + Math.exp(score), 0);
            expect(states[at * 4 + k]).toBeCloseTo(share / sum, 5);
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("training learns labels that depend on the label before, and keeps forbidden pairs apart", () => {
  // Feature 1 begins a run, feature 2 goes on with it; feature 3 is neither.
  const patterns = [
    [3, 1, 2, 2, 3],
    [1, 2, 3, 3, 1],
    [3, 3, 1, 2, 3],
    [3, 2, 3, 1, 3],
  ];
  const examples = patterns.map((features) => ({
    sequence: {
      length: features.length,
      rows: Int32Array.from(features),
      offsets: Int32Array.from({ length: features.length + 1 }, (_, i) => i),
      classes: new Uint8Array(features.length),
    },
    labels: Uint8Array.from(features, (feature, at) => {
      if (feature === 1) return 1;
      return feature === 2 && at > 0 && features[at - 1] !== 3 ? 2 : 0;
    }),
  }));
  const training = { epochs: 200, rate: 0.2, dropout: 0, seed: 1 };
  const crf = quantizeCrf(trainCrf(shape, examples, training), 20);
  for (const { sequence, labels } of examples) {
    const scores = new Float64Array(4 * sequence.length);
    emissions(crf, sequence, scores);
    expect(bestLabelings(crf, sequence, scores, 1)[0]?.labels).toEqual(labels);
  }
});

test("the mean of two models scores every labeling with the mean of their scores, and keeps what is forbidden", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 9, maxLength: 40 }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 9, maxLength: 40 }),
      (numbers, others) => {
        const { crf: one, sequence } = make(numbers, 3);
        const { crf: two } = make(others, 3);
        const scoresBy = (crf: Crf): number[] => {
          const scores = new Float64Array(4 * sequence.length);
          emissions(crf, sequence, scores);
          return allPaths(3).map((path) => scoreOf(crf, sequence, scores, path));
        };
        const [left, right] = [scoresBy(one), scoresBy(two)];
        scoresBy(meanCrf([one, two])).forEach((score, i) => {
          const expected = ((left[i] ?? 0) + (right[i] ?? 0)) / 2;
          if (expected === Number.NEGATIVE_INFINITY) expect(score).toBe(expected);
          else expect(score).toBeCloseTo(expected, 3);
        });
      },
    ),
  );
});

test("labels that are not likely are tried in no labeling", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 9, maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (numbers, length) => {
        const { crf, sequence } = make(numbers, length);
        const scores = new Float64Array(4 * length);
        emissions(crf, sequence, scores);
        const potentials = transitionPotentials(crf.transitions);
        const { states } = marginals(shape, potentials, sequence, scores);
        const all = bestLabelings(crf, sequence, scores, 6);
        const likely = bestLabelings(crf, sequence, scores, 6, { states, least: 0.05 });
        const isLikely = (labels: Uint8Array): boolean =>
          labels.every((label, at) => (states[at * 4 + label] ?? 0) >= 0.05);
        for (const { labels } of likely) expect(isLikely(labels)).toBe(true);
        const kept = all.filter(({ labels }) => isLikely(labels));
        expect(likely.slice(0, kept.length).map(({ score }) => score)).toEqual(
          kept.map(({ score }) => score),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test("an empty sequence has no labeling", () => {
  const { crf } = make([1], 1);
  const empty = {
    length: 0,
    rows: new Int32Array(),
    offsets: Int32Array.of(0),
    classes: new Uint8Array(),
  };
  expect(bestLabelings(crf, empty, new Float64Array(), 3)).toEqual([]);
});

test("weights of 8 bits add up to what the same weights as numbers do, however many features a position has", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 700 }), (features) => {
      const weights = Int8Array.from({ length: 32 }, (_, i) => (i * 41) % 256);
      weights.set([-128, 127, -128, 127]);
      const sequence = {
        length: 2,
        rows: Int32Array.from([...features, 0]),
        offsets: Int32Array.of(0, features.length, features.length + 1),
        classes: new Uint8Array(2),
      };
      const { crf } = make([1], 1);
      const whole = new Float64Array(8);
      emissions({ ...crf, weights, scale: 0.5 }, sequence, whole);
      const plain = new Float64Array(8);
      emissions({ ...crf, weights: Float32Array.from(weights), scale: 0.5 }, sequence, plain);
      expect(whole).toEqual(plain);
    }),
    { numRuns: 50 },
  );
});
