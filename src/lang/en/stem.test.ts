import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";

test.each([
  ["proposals", "proposal"],
  ["negotiation", "negotiate"],
  ["normalisation", "normalize"],
  ["planned", "planning"],
  ["countries", "country"],
  ["approaches", "approach"],
  ["exceeded", "exceed"],
  ["speeds", "speed"],
  ["agreed", "agree"],
  ["guaranteed", "guarantee"],
])("%s and %s share a stem", (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ["peace", "piece"],
  ["state", "stage"],
  ["policy", "police"],
  ["1990s", "1990"],
])("%s and %s do not", (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
