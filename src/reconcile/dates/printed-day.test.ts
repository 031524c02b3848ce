import { expect, test } from "vitest";
import { anyDay, dayNumber, isoDay, parseDay } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { byPrintedDay } from "./printed-day.ts";
import { storyWeights } from "./story-weights.ts";

function found(
  exact: string,
  likeness: number,
  within = anyDay,
): { day: string; text: string } | null {
  const reasons = [{ kind: "posted", value: "XXXX-05-20", start: 0, end: 5 }];
  const dating = { date: null, earliest: null, latest: null, reasons };
  const one = { doc: "d", start: 0, end: 5, exact };
  const empty = { times: [], ages: [] };
  const facts = { ...empty, doc: "d", dating, datingEvidence: [one] } as unknown as DocumentFacts; // Of a document only these are looked at.
  const other = { ...facts, doc: "ferry.txt", datingEvidence: [] };
  const day = parseDay("2031-05-18");
  const around = {
    own: { doc: "d", date: null, earliest: null, latest: null, how: null, reasons: [] },
    elsewhere: [],
    neighbors: [
      { facts: other, day: day === null ? 0 : dayNumber(day), likeness, trust: 1, chance: 1 },
    ],
    rarity: () => 3,
    nearness: () => 0,
    isSmall: false,
    nameOf: (doc: string) => doc,
    weights: storyWeights,
  };
  const printed = byPrintedDay(facts, around, within);
  return printed === null ? null : { day: isoDay(printed.day), text: printed.reason.text };
}

test("a weekday beside a printed day chooses its year among those of the pile", () => {
  expect(found("Tuesday, 20 May", 0.04)).toEqual({
    day: "2031-05-20",
    text: "The posted line says “Tuesday, 20 May”; ferry.txt of 18 May 2031, of the same story, gives the year: 20 May 2031.",
  });
  expect(found("Wednesday, 20 May", 0.3)).toBeNull();
});

test("without a weekday only a document much alike gives the year", () => {
  expect(found("20 May", 0.04)).toBeNull();
  expect(found("20 May", 0.3)?.day).toBe("2031-05-20");
});

test("where no story gives the year, a weekday chooses the one that follows what is told as past", () => {
  const from = parseDay("2030-11-02");
  const within = { from: from === null ? 0 : dayNumber(from), to: anyDay.to };
  expect(found("Tuesday, 20 May", 0, within)).toEqual({
    day: "2031-05-20",
    text: "The posted line says “Tuesday, 20 May”, which is the first such day after what it tells of as past: 20 May 2031.",
  });
  expect(found("Wednesday, 20 May", 0, within)).toBeNull();
  expect(found("20 May", 0, within)).toBeNull();
});

test("a year far from the story is not given, though nothing else is left", () => {
  const from = parseDay("2031-06-01");
  expect(
    found("20 May", 0.3, { from: from === null ? 0 : dayNumber(from), to: anyDay.to }),
  ).toBeNull();
});
