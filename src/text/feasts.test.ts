import { expect, test } from "vitest";
import { feastDate, feastDay } from "./index.ts";

test.each([
  ["E0", 2025, "2025-4-20"],
  ["E0", 2038, "2038-4-25"],
  ["E-2", 2031, "2031-4-11"],
  ["E-46", 2024, "2024-2-14"],
  ["E49", 2026, "2026-5-24"],
  ["11-4-4", 2030, "2030-11-28"],
  ["11-4-4-1", 2024, "2024-11-29"],
  ["5-1-9", 2027, "2027-5-31"],
  ["9-1-1", 2031, "2031-9-1"],
])("%s of %i is %s", (rule, year, expected) => {
  const day = feastDay(rule, year);
  expect(`${day?.year}-${day?.month}-${day?.day}`).toBe(expected);
});

test("there is no day for a rule that is none, nor before the calendar in use", () => {
  expect(feastDay("E", 2031)).toBeNull();
  expect(feastDay("", 2031)).toBeNull();
  expect(feastDay("E0", 1500)).toBeNull();
});

test.each([
  ["J0", 2032, "2032-05-02"],
  ["J0", 2024, "2024-05-05"],
  ["J-2", 2027, "2027-04-30"],
  // A feast that waits for the moon has a month, and none where it may be of two.
  ["I10-1", 2024, "2024-04"],
  ["I12-10", 2025, "2025-06"],
  ["I10-1", 2025, null],
  ["I10", 2025, null],
])("%s of %i is %s in print", (rule, year, expected) => {
  expect(feastDate(rule, year)).toBe(expected);
});
