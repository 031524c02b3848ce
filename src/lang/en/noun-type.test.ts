import { expect, test } from "vitest";
import { nounType } from "./noun-type.ts";

test.each([
  ["minister", "PER"],
  ["co-pilot", "PER"],
  ["ministry", "ORG"],
  ["country", "GPE"],
  ["harbour", "LOC"],
  ["proposal", "MISC"],
])("the noun %s describes a %s", (noun, type) => {
  expect(nounType(noun)).toBe(type);
});
