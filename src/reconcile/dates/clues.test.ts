import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import { readClues } from "./clues.ts";

test.each([
  ["Tuesday", "weekday=2", {}, { weekday: 2, use: "plain" }],
  ["Tuesday", "weekday=2", { said: true }, { weekday: 2, use: "said" }],
  ["Tuesday night", "weekday=2:TNI", {}, { weekday: 2, use: "night" }],
  ["late Tuesday", "weekday=2", {}, { weekday: 2, use: "night" }],
  ["Tuesday", "weekday=2", { toCome: true }, { weekday: 2, use: "ahead" }],
  ["the weekend", "weekend=0", {}, { weekday: 7, use: "weekend" }],
] as const)("%s (%s %o) tells the day of writing as %o", (exact, relative, more, use) => {
  expect(readClues({ times: [timeFact(exact, relative, more)], ages: [] }).weekdays).toEqual([use]);
});

test("a weekend that lies ahead or back is no sign, and the lead's day is not that of a weekend", () => {
  const ahead = timeFact("the weekend", "weekend=0", { toCome: true });
  const last = timeFact("last weekend", "weekend:-1");
  expect(readClues({ times: [ahead, last], ages: [] }).weekdays).toEqual([]);
  const both = [
    timeFact("the weekend", "weekend=0"),
    timeFact("Monday", "weekday=1", { sentence: 4 }),
  ];
  expect(readClues({ times: both, ages: [] }).weekdays.at(-1)?.use).toBe("plain");
});

test("days after an event count as months do, where they stand in the lead", () => {
  const after = timeFact("A day", null, { value: "P1D", after: true });
  expect(readClues({ times: [after], ages: [] }).since).toMatchObject([
    { unit: "day", count: 1, counted: true },
  ]);
  expect(readClues({ times: [{ ...after, sentence: 5 }], ages: [] }).since).toEqual([]);
});

/** The uses of the weekdays that the lead names, in order. */
function usesOf(...named: readonly (readonly [weekday: number, said?: boolean])[]): string[] {
  const times = named.map(([weekday, said = false]) =>
    timeFact("", `weekday=${weekday}`, { said }),
  );
  return readClues({ times, ages: [] }).weekdays.map(({ use }) => use);
}

test("of several weekdays in the lead the news is what was said, else what the others lead up to", () => {
  expect(usesOf([7], [4, true])).toEqual(["earlier", "said"]);
  expect(usesOf([3], [4])).toEqual(["earlier", "plain"]);
  expect(usesOf([4], [3])).toEqual(["plain", "earlier"]);
  expect(usesOf([6], [1], [2], [3])).toEqual(["earlier", "earlier", "earlier", "plain"]);
});

test("the end of a stretch of years is not the latest that a text tells of", () => {
  const years = (between: number) => [
    { ...timeFact("2031", null, { value: "2031" }) },
    {
      ...timeFact("32", null, { value: "2032" }),
      evidence: { doc: "d", start: 4 + between, end: 6 + between, exact: "32" },
    },
  ];
  const season = readClues({ times: years(1), ages: [] });
  expect(season.latest).toBeLessThan(readClues({ times: years(30), ages: [] }).latest);
});
