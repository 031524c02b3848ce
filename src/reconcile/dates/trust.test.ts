import { expect, test } from "vitest";
import type { OwnDating } from "../../doc/index.ts";
import { anyDay, dayNumber, parseDay } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import { trustIn } from "./trust.ts";

const undated: OwnDating = { date: null, earliest: null, latest: null, reasons: [] };

function numberOf(day: string): number {
  const parsed = parseDay(day);
  return parsed === null ? Number.NaN : dayNumber(parsed);
}

function facts(times: readonly TimeFact[]): DocumentFacts {
  return { doc: "d", times, ages: [], dating: undated } as unknown as DocumentFacts; // Of a document only these are looked at.
}

/** Trust in 1 July for a text whose neighbours, alike by so much, are of 23 May. */
function trust(times: readonly TimeFact[], likenesses: readonly number[]): number {
  const neighbors = likenesses.map((likeness) => ({
    facts: facts([]),
    day: numberOf("2031-05-23"),
    likeness,
    trust: 1,
    chance: 1,
  }));
  const weighing = { neighbors, rarity: () => 3, within: anyDay };
  return trustIn(facts(times), numberOf("2031-07-01"), weighing);
}

const now: TimeFact = {
  value: "PRESENT_REF",
  relative: null,
  toCome: false,
  happened: false,
  said: false,
  after: false,
  sentence: 0,
  words: [],
  deed: null,
  evidence: { doc: "d", start: 0, end: 3, exact: "now" },
};

const friday: TimeFact = { ...now, value: null, relative: "weekday=5" };

test("the day that came with a text is given up where the story leaves no doubt", () => {
  expect(trust([friday], Array(8).fill(0.9))).toBeLessThan(1);
  expect(trust([friday], [0.1])).toBe(1);
});

test("less is enough for a text that names no time at all", () => {
  const between = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7].filter(
    (likeness) => trust([], [likeness]) < 1 && trust([now], [likeness]) === 1,
  );
  expect(between.length).toBeGreaterThan(0);
});

/** Trust in a day that a text prints and that puts its news on a Wednesday; another of its story is of another day. */
function trustInPrinted(printed: string, story: string): number {
  const wednesday: TimeFact = { ...friday, relative: "weekday=3" };
  const reasons = [{ kind: "dateline", value: printed, start: 0, end: 9 }];
  const document = {
    ...facts([wednesday]),
    dating: { date: printed, earliest: printed, latest: printed, reasons },
  };
  const neighbor = {
    facts: facts([]),
    day: numberOf(story),
    likeness: 0.4,
    trust: 1,
    chance: 1,
  };
  return trustIn(document, numberOf(printed), {
    neighbors: [neighbor],
    rarity: () => 3,
    within: anyDay,
  });
}

test("a printed day is given up where its story and its weekday show another year", () => {
  // 16 April 2031 is a Wednesday, that of 2030 a Tuesday.
  expect(trustInPrinted("2030-04-16", "2031-04-17")).toBe(0);
  expect(trustInPrinted("2030-04-17", "2031-04-17")).toBe(1);
  expect(trustInPrinted("2030-04-16", "2030-04-20")).toBe(1);
  expect(trustInPrinted("2030-04-16", "2031-06-17")).toBe(1);
});
