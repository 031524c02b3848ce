import { expect, test } from "vitest";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import { supportByDay, tellings } from "./told.ts";

function time(relative: string, deed: string, words: readonly string[]): TimeFact {
  return {
    value: null,
    relative,
    toCome: false,
    happened: false,
    said: false,
    after: false,
    sentence: 0,
    words,
    deed,
    evidence: { doc: "", start: 0, end: 6, exact: "" },
  };
}

/** How far a neighbour, written on day 7 and telling of the day before, bears out *recaptured*. */
function supportOf(deed: string, words: readonly string[]): number {
  const facts = { times: [time("day:-1", deed, words)] } as unknown as DocumentFacts;
  const told = tellings([{ facts, day: 7, likeness: 0.4, trust: 1, chance: 1 }], [1]);
  const recaptured = time("month:-1", "recaptur", ["recaptur", "orsk", "brenn", "leaflet", "van"]);
  return supportByDay(recaptured, told, () => 1).get(6) ?? 0;
}

test("what was done again is told in other words, and counts among those shared", () => {
  expect(supportOf("captur", ["captur", "orsk"])).toBeGreaterThan(
    supportOf("seen", ["seen", "orsk"]),
  );
  expect(supportOf("captur", ["captur", "orsk"])).toBe(supportOf("recaptur", ["recaptur", "orsk"]));
});
