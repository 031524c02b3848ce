import { expect, test } from "vitest";
import { mix } from "./hash.ts";
import { featureCount, layTemplates, writeFeatures } from "./templates.ts";

const places = { side: 0, tag: 1, lemma: 2, shape: 3 };
const facts = Int32Array.of(2, -7, 1_000_003, 0);

test("a template mixes its facts from the last to the first, then its number", () => {
  const table = layTemplates(places, [
    [1, "tag"],
    [2, "side", "lemma"],
    [3, "side", "tag", "lemma"],
    [4, "shape", "side", "tag", "lemma"],
  ]);
  const rows = new Int32Array(6);
  expect(featureCount(table)).toBe(4);
  expect(writeFeatures(table, facts, 0xffff, rows, 1)).toBe(5);
  const expected = [
    mix(1, -7),
    mix(2, mix(2, 1_000_003)),
    mix(3, mix(2, mix(-7, 1_000_003))),
    mix(4, mix(0, mix(2, mix(-7, 1_000_003)))),
  ].map((hash) => hash & 0xffff);
  expect([...rows]).toEqual([0, ...expected, 0]);
});

test("a template of more than four facts is refused", () => {
  expect(() => layTemplates(places, [[1, "tag", "tag", "tag", "tag", "tag"]])).toThrow(RangeError);
});
