import { expect, test } from "vitest";
import { dateOfSaying } from "./index.ts";

/** Wednesday. */
const written = "2031-05-14";

test.for([
  ["2031-05-12", "weekday=1", "2031-05-12"],
  ["2031-05-16", "weekday=5", "2031-05-09"],
  ["2031-05-16", "=weekday=5", "2031-05-09"],
  ["2031-05-16TMO", "weekday=5:TMO", "2031-05-09"],
  ["2031-05-16", "day=05-16", "2031-05-16"],
  ["2031-05-16", "weekday=5&16", "2031-05-16"],
  ["2031-06-20", "day=06-20", "2030-06-20"],
  ["2031-05-24", "monthday=24", "2031-04-24"],
  ["2031-11", "month=11", "2030-11"],
  ["2031-W19", "week:-1", "2031-05-05/2031-05-11"],
  ["2031-W20", "week:0", "2031-05-12/2031-05-14"],
  ["2031-Q1", "quarter=1", "2031-01/2031-03"],
  ["2031-Q2", "quarter:0", "2031-04/2031-05"],
  ["2031-05", "month:0", "2031-05"],
  ["2031-05-16", null, "2031-05-16"],
  ["2031-05-01", "+day:-3", "2031-05-01"],
] as const)("%s (%s) was said on %s", ([value, relative, date]) => {
  expect(dateOfSaying({ value, relative }, written)).toBe(date);
});

test.for([
  ["2031-05-15", "day:1"],
  ["2031-05-23", ">weekday=5"],
  ["2031-05-20", "+weekday=2"],
  ["2031-SP", "season=SP"],
  [null, "day:0"],
] as const)("%s (%s) is no time of saying", ([value, relative]) => {
  expect(dateOfSaying({ value, relative }, written)).toBeNull();
});

test("on a Monday this week is that day", () => {
  const thisWeek = { value: "2031-W20", relative: "week:0" };
  expect(dateOfSaying(thisWeek, "2031-05-12")).toBe("2031-05-12");
});

test("without a day of writing a value stays as it is", () => {
  const friday = { value: "2031-05-16", relative: "weekday=5" };
  expect(dateOfSaying(friday, null)).toBe("2031-05-16");
  expect(dateOfSaying(friday, "2031-05")).toBe("2031-05-16");
});
