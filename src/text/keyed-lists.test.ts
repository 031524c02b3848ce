import { expect, test } from "vitest";
import { addUnder, pushUnder } from "./index.ts";

test("values under a key stay in the order in which they came", () => {
  const lists = new Map<string, number[]>();
  for (const number of [3, 1, 3]) pushUnder(lists, "odd", number);
  pushUnder(lists, "even", 2);
  expect([...lists]).toEqual([
    ["odd", [3, 1, 3]],
    ["even", [2]],
  ]);
});

test("a set under a key holds each value once", () => {
  const sets = new Map<string, Set<number>>();
  for (const number of [3, 1, 3]) addUnder(sets, "odd", number);
  expect([...(sets.get("odd") ?? [])]).toEqual([3, 1]);
});
