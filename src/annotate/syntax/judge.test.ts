import fc from "fast-check";
import { expect, test } from "vitest";
import { createJudge } from "./judge.ts";
import { costOf, costOfSecond } from "./path.ts";
import { learnJudge } from "./train-judge.ts";

test("a judge that has learned nothing prefers the way that costs less", () => {
  const judge = createJudge({ bits: 4, weights: new Int8Array(16), scale: 1 });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (first, second) => {
      expect(judge.prefersSecond(first, second)).toBe(second < first);
    }),
  );
});

test("a judge learns which arcs are right, against what the moves cost", () => {
  const good = Int32Array.of(1, 2);
  const bad = Int32Array.of(2, 3);
  const weights = learnJudge(
    [
      { rows: [bad, good], costGap: -400, gain: 1 },
      { rows: [good, bad], costGap: 400, gain: -1 },
    ],
    4,
    60,
    10,
  );
  expect(weights[1]).toBeGreaterThan(0);
  expect(weights[3]).toBeLessThan(0);
  expect(weights[2]).toBe(0);
});

test("a move costs less the more it leads, and the second best always costs more", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), (lead) => {
      expect(costOf(lead + 1)).toBeLessThanOrEqual(costOf(lead));
      expect(costOf(lead)).toBeGreaterThanOrEqual(0);
      expect(costOfSecond(lead)).toBe(costOf(lead) + 8 * lead);
    }),
  );
});
