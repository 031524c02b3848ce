import { expect, test } from "vitest";
import { cueFact } from "./cues/cue-templates.ts";
import { rankFact } from "./readings/rank-templates.ts";
import { roleFact } from "./readings/role-templates.ts";

test("every fact of the labellers and the ranker has a place of its own", () => {
  for (const places of [cueFact, roleFact, rankFact]) {
    const numbers = Object.values(places);
    expect(numbers).toEqual(numbers.map((_, index) => index));
  }
});
