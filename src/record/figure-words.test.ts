import { expect, test } from "vitest";
import { figureAmount, unitBeside } from "./figure-words.ts";

test.each([
  [1, "years", "year"],
  [2, "years", "years"],
  [0.5, "years", "years"],
  [1, "people", "person"],
  [1, "square feet", "square foot"],
  [1, "barrels per day", "barrel per day"],
  [1, "degrees Celsius", "degree Celsius"],
  [1, "percentage points", "percentage point"],
  [1, "percent", "percent"],
  [1, "ARS", "ARS"],
])("%s of %s is told as %s", (value, unit, told) => {
  expect(unitBeside(value, unit)).toBe(told);
});

test.each([
  [{ bound: "over", value: 17, unit: null, what: "soldiers" }, "at least 17 soldiers"],
  [{ bound: "under", value: 2000, unit: "people", what: "people" }, "up to 2,000 people"],
  [{ bound: "about", value: 3.5, unit: "tonnes", what: "dry\nsalt" }, "about 3.5 tonnes dry salt"],
  [{ bound: "exact", value: 5, unit: null, what: null }, "5"],
  [{ bound: "exact", value: 1.0837, unit: "dollars", what: null }, "1.0837 dollars"],
  [{ bound: "exact", value: 0.0004, unit: "percent", what: null }, "0.0004 percent"],
  [{ bound: "about", value: 0.1 + 0.2, unit: "tonnes", what: null }, "about 0.3 tonnes"],
  [{ bound: "exact", value: 1234567.891, unit: null, what: null }, "1,234,567.891"],
] as const)("%o reads %s", (figure, words) => {
  expect(figureAmount(figure)).toBe(words);
});
