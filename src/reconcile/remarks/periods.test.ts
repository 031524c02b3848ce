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

test("so many of one unit are several of the next, whatever kind they are", () => {
  expect(periods("fourteen quiet days")).toEqual(["0 2", "2 week"]);
  expect(periods("for a fortnight")).toEqual(["1 2", "2 week"]);
  expect(periods("thirty days and 60 nights")).toEqual(["0 a", "1 month"]);
  expect(periods("28 days or forty-eight hours")).toEqual(["0 a", "1 month", "3 2", "4 day"]);
  expect(periods("210 days, 15 days, zero days")).toEqual([]);
  expect(periods("seven ships in three days")).toEqual([]);
});
