import { expect, test } from "vitest";
import { cueFact } from "./cue-templates.ts";
import { roleFact } from "./role-templates.ts";

test("every fact of a labeller has a place of its own", () => {
  for (const places of [cueFact, roleFact]) {
    const numbers = Object.values(places);
    expect(numbers).toEqual(numbers.map((_, index) => index));
  }
});
