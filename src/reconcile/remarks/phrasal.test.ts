import { expect, test } from "vitest";
import { phrasalVerbs } from "../../lang/en/phrasal-verbs.ts";
import { findPhrasal } from "./phrasal.ts";

const formsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

test.each(phrasalVerbs)("$verb $particle: $example", ({ as, example }) => {
  expect(findPhrasal(formsOf(example)).map((one) => one.as)).toEqual([as]);
});

test("a verb beside another word, and a particle beside another verb, stay what they are", () => {
  expect(findPhrasal(formsOf("They stepped into the boat and sat down."))).toEqual([]);
  expect(findPhrasal(formsOf("Down the road they turned."))).toEqual([]);
});
