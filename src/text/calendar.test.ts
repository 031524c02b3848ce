import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf, intervalOf, isDay, isoDay, isoWeek, weekdayOf } from "./index.ts";

test("day numbers, days and ISO weeks agree with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  ["2023-02-24", "2023-W08"],
  ["2021-01-03", "2020-W53"],
  ["2024-12-30", "2025-W01"],
])("%s is in week %s", (day, week) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  expect(isoWeek(dayNumber({ year, month, day: date }))).toBe(week);
});

test("there is no 29 February in a common year and no day 31 in April", () => {
  expect(isDay({ year: 2031, month: 2, day: 29 })).toBe(false);
  expect(isDay({ year: 2032, month: 2, day: 29 })).toBe(true);
  expect(isDay({ year: 2031, month: 4, day: 31 })).toBe(false);
});

test.each([
  ["2032-02", "2032-02-01", "2032-02-29"],
  ["2031", "2031-01-01", "2031-12-31"],
  ["2031-05/2031-06-14", "2031-05-01", "2031-06-14"],
])("%s begins on %s and ends on %s", (edtf, first, last) => {
  const { from, to } = intervalOf(edtf);
  expect([isoDay(from), isoDay(to)]).toEqual([first, last]);
});
