import { expect, test } from "vitest";
import { unitBeside } from "./figure-words.ts";

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
