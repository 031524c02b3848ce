import { expect, test } from "vitest";
import { findNone } from "./none.ts";

test.each([
  ["no lamp was lit", [0]],
  ["not one lamp and not one candle", [1, 5]],
  ["we did not light a single lamp or a single candle", [5, 9]],
  ["neither a lamp nor a candle", [0, 3]],
  ["no one came", [0, 1]],
  ["that nobody came", [1]],
  ["no longer dark", []],
  ["a single lamp", []],
  ["they said no", []],
])("“%s” says of what there is none", (text, places) => {
  expect(findNone(text.split(" ")).map(({ at }) => at)).toEqual(places);
});
