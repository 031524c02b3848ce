import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf, isoDay, parseDay } from "../text/index.ts";
import { type Direction, resolveRelative } from "./resolve-time.ts";

const someDay = fc.integer({ min: -36_000, max: 60_000 }).map(dayOf);
const weekday = fc.integer({ min: 1, max: 7 });
const direction = fc.constantFrom<Direction>("past", "future", "near");
const sign = fc.constantFrom("", "<", ">", "=");

function later(day: ReturnType<typeof dayOf>, days: number): ReturnType<typeof dayOf> {
  return dayOf(dayNumber(day) + days);
}

function numberOf(value: string | null): number {
  const day = value === null ? null : parseDay(value);
  return day === null ? Number.NaN : dayNumber(day);
}

test("a reference a week later gives a weekday a week later", () => {
  fc.assert(
    fc.property(someDay, weekday, sign, direction, (day, number, mark, way) => {
      const relative = `${mark}weekday=${number}`;
      expect(numberOf(resolveRelative(relative, later(day, 7), way))).toBe(
        numberOf(resolveRelative(relative, day, way)) + 7,
      );
    }),
  );
});

test("days away from the reference are counted exactly", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, away) => {
      expect(resolveRelative(`day:${away}`, day, "past")).toBe(isoDay(dayNumber(day) + away));
    }),
  );
});

test("last and next bind: before the reference and after it", () => {
  fc.assert(
    fc.property(someDay, weekday, direction, (day, number, way) => {
      expect(numberOf(resolveRelative(`<weekday=${number}`, day, way))).toBeLessThan(
        dayNumber(day),
      );
      expect(numberOf(resolveRelative(`>weekday=${number}`, day, way))).toBeGreaterThan(
        dayNumber(day),
      );
    }),
  );
});

test("months run over the turn of the year", () => {
  const day = { year: 2031, month: 1, day: 31 };
  expect(resolveRelative("month:-1", day, "past")).toBe("2030-12");
  expect(resolveRelative("quarter:-1", day, "past")).toBe("2030-Q4");
});

test("a story keeps to its year until the year must have turned", () => {
  const december = { year: 1861, month: 12, day: 3 };
  expect(resolveRelative("month=1", december, "told")).toBe("1862-01");
  expect(resolveRelative("month=8", december, "told")).toBe("1861-08");
});

test("nothing is made of what is no relative expression", () => {
  fc.assert(
    fc.property(fc.string(), someDay, (text, day) => {
      const value = resolveRelative(text, day, "near");
      expect(value === null || value.length > 0).toBe(true);
    }),
  );
});

test.each([
  ["<season=SP", "2031-05-14", "2030-SP"],
  ["<season=SP", "2031-07-01", "2031-SP"],
  ["<season=WI", "2031-12-20", "2031-WI"],
  ["<season=WI", "2032-02-10", "2031-WI"],
  ["<month=2", "2031-03-02", "2030-02"],
  ["<month=2", "2031-05-02", "2031-02"],
  ["<monthday=31", "2031-05-14", null],
  ["monthday=20", "2031-01-14", "2030-12-20"],
  ["year:-3000", "2031-05-14", "BC0970"],
  ["year:-1500", "2031-05-14", "0531"],
  ["century:-30", "2031-05-14", "BC0970"],
  ["weekday2=1", "2031-05-14", "2031-05-26"],
  ["weekof=06-09", "2031-05-14", "2031-W24"],
  ["weekof=06-08", "2031-05-14", "2031-W24"],
  ["weekto=06-15", "2031-05-14", "2031-W24"],
  ["weekto=06-16", "2031-05-14", "2031-W24"],
  ["<weekof=06-09", "2031-05-14", "2030-W24"],
  ["<<weekday=1", "2031-05-14", "2031-05-05"],
  ["<<weekday=7", "2031-05-12", "2031-05-11"],
  [">>weekday=5", "2031-05-14", "2031-05-23"],
  ["weekday=5&23", "2031-05-20", "2031-05-23"],
  ["weekday=5&24", "2031-05-14", "2031-01-24"],
  ["<weekday=5&23", "2031-05-20", "2030-08-23"],
  ["feast=E-2", "2031-01-14", "2030-04-19"],
])("%s seen from %s is %s", (relative, reference, value) => {
  const day = parseDay(reference);
  expect(day === null ? "" : resolveRelative(relative, day, "past")).toBe(value);
});
