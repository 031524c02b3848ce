import { expect, test } from "vitest";
import { logistic } from "../../../learn/index.ts";
import { chanceOf, fitCurve, packCheck, type Scored, trainCheck, unpackCheck } from "./model.ts";

const rows = [
  { features: ["bias", "k visit", "a name GPE"], right: true },
  { features: ["bias", "k talk", "a -"], right: false },
];
const parties = [
  { features: ["actor", "p nsubj^"], right: true },
  { features: ["actor", "p apart"], right: false },
];

test("a check learns which rows are right and keeps that through its bytes", () => {
  const check = unpackCheck(packCheck(trainCheck(rows, parties)));
  const party = ["actor", "p nsubj^"];
  expect(chanceOf(check, ["bias", "k visit"], [party])).toBeGreaterThan(
    chanceOf(check, ["bias", "k talk"], [party]),
  );
  expect(chanceOf(check, ["bias", "k visit"], [party])).toBeGreaterThan(
    chanceOf(check, ["bias", "k visit"], [party, ["actor", "p apart"]]),
  );
});

test("a curve gives scores the share of rows that are right", () => {
  const at = (score: number, right: number): Scored[] =>
    Array.from({ length: 10 }, (_, i) => ({ score, right: i < right }));
  const { slope, offset } = fitCurve([...at(-1, 2), ...at(1, 8)]);
  expect(logistic(slope + offset)).toBeCloseTo(0.8, 1);
  expect(logistic(offset - slope)).toBeCloseTo(0.2, 1);
});

test("scores that are all right still give a curve", () => {
  const { slope, offset } = fitCurve([{ score: 2, right: true }]);
  expect(logistic(2 * slope + offset)).toBeGreaterThan(0.9);
});

test("the same judgments give the same bytes", () => {
  expect(packCheck(trainCheck(rows, parties))).toEqual(packCheck(trainCheck(rows, parties)));
});

test("other bytes are no check", () => {
  expect(() => unpackCheck(new Uint8Array(16))).toThrow();
});
