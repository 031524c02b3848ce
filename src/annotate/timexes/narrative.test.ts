import { expect, test } from "vitest";
import { isNarrative } from "./narrative.ts";

const named = (...years: readonly number[]) => years.map((year) => ({ value: String(year) }));

test("a text that names long past years mostly is a history", () => {
  const years = named(1911, 1912, 1914, 1915, 1919, 1931);
  expect(isNarrative(years, { year: 2031, month: 5, day: 14 })).toBe(true);
  expect(isNarrative(years, null)).toBe(true);
  expect(isNarrative(named(2029, 2030, 2030, 2031, 2031, 2031), null)).toBe(false);
});

test("a text of two hundred thousand years is read", () => {
  const years = Array.from({ length: 200_000 }, (_, i) => ({ value: String(1900 + (i % 132)) }));
  expect(isNarrative(years, null)).toBe(true);
});
