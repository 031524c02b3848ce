import { expect, test } from "vitest";
import { findComparatives } from "./comparatives.ts";

test.each([
  ["the fire was quicker than the bell", ["quick"]],
  ["bigger than a barn and happier than a lark", ["big", "happy"]],
  ["no other than he, and rather than wait", []],
  ["a quicker bell", []],
])("“%s” compares %j", (text, words) => {
  expect(findComparatives(text.split(" ")).map(({ as }) => as)).toEqual(words);
});
