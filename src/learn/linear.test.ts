import { expect, test } from "vitest";
import { linearScore, logistic, quantizeLinear, trainLogistic, trainRanker } from "./index.ts";

const training = { bits: 4, epochs: 200, rate: 0.3, dropout: 0, seed: 1 };

test("a logistic model learns which feature answers", () => {
  const examples = [
    { rows: Int32Array.of(1, 3), yes: true },
    { rows: Int32Array.of(2, 3), yes: false },
  ];
  const model = quantizeLinear(trainLogistic(examples, training), 20);
  expect(logistic(linearScore(model, Int32Array.of(1, 3)))).toBeGreaterThan(0.9);
  expect(logistic(linearScore(model, Int32Array.of(2, 3)))).toBeLessThan(0.1);
});

test("a ranker overrules the scores it is given where its features know better", () => {
  const choice = {
    candidates: [Int32Array.of(1), Int32Array.of(2)],
    offsets: [1, 0],
    best: [false, true],
  };
  const model = trainRanker([choice], training);
  const [first, second] = choice.candidates.map(
    (rows, i) => (choice.offsets[i] ?? 0) + linearScore(model, rows),
  );
  expect(second).toBeGreaterThan(first ?? 0);
});
