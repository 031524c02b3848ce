import { expect, test } from "vitest";
import { boundPhrases, currencies, measureUnits } from "./numbers.ts";

test("no mark and no word stands for two currencies", () => {
  const all = currencies.flatMap(({ marks, words }) => [...marks, ...words]);
  expect(new Set(all).size).toBe(all.length);
});

test("no word stands for two units", () => {
  const all = measureUnits.flatMap(({ words }) => words);
  expect(new Set(all).size).toBe(all.length);
});

test("every bound holds its phrase in its example", () => {
  for (const { phrase, example } of boundPhrases) expect(example).toContain(phrase);
});
