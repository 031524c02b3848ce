import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf, isoDay, isoWeek } from "../text/index.ts";
import { monthOf } from "./timeline.ts";
import { weekOf, weekRange } from "./weeks.ts";

test.each([
  ["2031-05-14", "2031-W20"],
  ["2031-05-12/2031-05-18", "2031-W20"],
  ["2031-05-18/2031-05-19", null],
  ["2031-05", null],
  ["2031", null],
  ["2031-05-14/..", null],
  ["soon", null],
  [null, null],
])("%s lies in week %s", (date, week) => {
  expect(weekOf(date)).toBe(week);
});

test.each([
  ["2031-W20", { from: "2031-05-12", to: "2031-05-18" }],
  ["2020-W53", { from: "2020-12-28", to: "2021-01-03" }],
  ["2031-W53", null],
  ["2031-W00", null],
  ["2031", null],
])("%s runs %o", (week, range) => {
  expect(weekRange(week)).toEqual(range);
});

test("every day lies in the range of its week", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const range = weekRange(isoWeek(number));
      const day = isoDay(number);
      return (
        range !== null && range.from <= day && day <= range.to && weekOf(day) === isoWeek(number)
      );
    }),
  );
  expect(isoDay(dayNumber(dayOf(0)))).toBe("1970-01-01");
});

test.each([
  ["2031-05-14", "2031-05"],
  ["2031-05-14/2031-06-01", "2031-05"],
  ["../2031-05-14", "2031-05"],
  ["2031~", "2031"],
  ["2031-21", "2031"],
  ["../..", null],
  [null, null],
])("the month of %s is %s", (date, month) => {
  expect(monthOf(date)).toBe(month);
});
