import { expect, test } from "vitest";
import { findPeriods } from "./periods.ts";

function periods(text: string): string[] {
  return findPeriods(text.split(" ")).map(({ at, as }) => `${at} ${as}`);
}

test("so many of one unit are one of the next", () => {
  expect(periods("after seven days of quiet")).toEqual(["1 a", "2 week"]);
  expect(periods("inside 4 weeks")).toEqual(["1 a", "2 month"]);
  expect(periods("within 24 hours")).toEqual(["1 a", "2 day"]);
  expect(periods("six days and twelve ships")).toEqual([]);
});

test("a share is spelled in one word", () => {
  expect(periods("eight per cent more")).toEqual(["1 a", "2 percent"]);
  expect(periods("a cent per mile")).toEqual([]);
});
