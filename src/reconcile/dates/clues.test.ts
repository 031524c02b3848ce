import { expect, test } from "vitest";
import type { TimeFact } from "../time-facts.ts";
import { readClues } from "./clues.ts";

function time(exact: string, relative: string | null, more: Partial<TimeFact> = {}): TimeFact {
  return {
    value: null,
    relative,
    toCome: false,
    happened: false,
    said: false,
    after: false,
    sentence: 0,
    words: [],
    deed: null,
    evidence: { doc: "d", start: 0, end: exact.length, exact },
    ...more,
  };
}

test.each([
  ["Tuesday", "weekday=2", {}, { weekday: 2, use: "plain" }],
  ["Tuesday", "weekday=2", { said: true }, { weekday: 2, use: "said" }],
  ["Tuesday night", "weekday=2:TNI", {}, { weekday: 2, use: "night" }],
  ["late Tuesday", "weekday=2", {}, { weekday: 2, use: "night" }],
  ["Tuesday", "weekday=2", { toCome: true }, { weekday: 2, use: "ahead" }],
  ["the weekend", "weekend=0", {}, { weekday: 7, use: "weekend" }],
] as const)("%s (%s %o) tells the day of writing as %o", (exact, relative, more, use) => {
  expect(readClues({ times: [time(exact, relative, more)], ages: [] }).weekdays).toEqual([use]);
});

test("a weekend that lies ahead or back is no sign, and the lead's day is not that of a weekend", () => {
  const ahead = time("the weekend", "weekend=0", { toCome: true });
  const last = time("last weekend", "weekend:-1");
  expect(readClues({ times: [ahead, last], ages: [] }).weekdays).toEqual([]);
  const both = [time("the weekend", "weekend=0"), time("Monday", "weekday=1", { sentence: 4 })];
  expect(readClues({ times: both, ages: [] }).weekdays.at(-1)?.use).toBe("plain");
});

test("days after an event count as months do, where they stand in the lead", () => {
  const after = time("A day", null, { value: "P1D", after: true });
  expect(readClues({ times: [after], ages: [] }).since).toMatchObject([
    { unit: "day", count: 1, counted: true },
  ]);
  expect(readClues({ times: [{ ...after, sentence: 5 }], ages: [] }).since).toEqual([]);
});
