import { expect, test } from "vitest";
import { offices } from "../../lang/en/offices.ts";
import { sameOffice } from "./offices.ts";

test("a leader can be a president, a minister of fisheries cannot", () => {
  expect(sameOffice("leader", "head")).toBe(true);
  expect(sameOffice("head", "leader")).toBe(true);
  expect(sameOffice("leader", "minister")).toBe(false);
  expect(sameOffice("head", "premier")).toBe(false);
});

test("every office has an example that holds one of its phrases", () => {
  for (const { phrases, example } of offices) {
    expect(phrases.some((phrase) => example.toLowerCase().includes(phrase))).toBe(true);
  }
});
