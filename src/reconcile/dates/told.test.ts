import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import { dayNumber } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { plansOf, supportByDay, tellings } from "./told.ts";

/** How far a neighbour, written on day 7 and telling of the day before, bears out *recaptured*. */
function supportOf(deed: string, words: readonly string[]): number {
  const facts = { times: [timeFact("", "day:-1", { deed, words })] } as unknown as DocumentFacts; // Of a document only its times are looked at.
  const told = tellings([{ facts, day: 7, likeness: 0.4, trust: 1, chance: 1 }], [1]);
  const recaptured = timeFact("", "month:-1", {
    deed: "recaptur",
    words: ["recaptur", "orsk", "brenn", "leaflet", "van"],
  });
  return supportByDay(recaptured, told, () => 1).get(6) ?? 0;
}

test("what was done again is told in other words, and counts among those shared", () => {
  expect(supportOf("captur", ["captur", "orsk"])).toBeGreaterThan(
    supportOf("seen", ["seen", "orsk"]),
  );
  expect(supportOf("captur", ["captur", "orsk"])).toBe(supportOf("recaptur", ["recaptur", "orsk"]));
});

test("a day without its year that last lay nearly a year back is one that a neighbour looks forward to", () => {
  const sixth = dayNumber({ year: 2031, month: 3, day: 6 });
  const plansFor = (relative: string): number[] => {
    const facts = { times: [timeFact("", relative)] } as unknown as DocumentFacts; // Of a document only its times are looked at.
    const neighbor = { facts, day: sixth, likeness: 0.4, trust: 1, chance: 1 };
    return [...plansOf([neighbor]).keys()].map((day) => day - sixth);
  };
  expect(plansFor("day=03-20")).toEqual([14]);
  expect(plansFor("day=02-20")).toEqual([]);
  expect(plansFor("day=09-20")).toEqual([]);
});
