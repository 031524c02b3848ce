import { expect, test } from "vitest";
import { layPairs, RankRows } from "./rank-rows.ts";
import { rankFact } from "./rank-templates.ts";

test("features from a table are those added one by one, also beyond the room there was", () => {
  const table = layPairs({ zero: 0, kind: 1, size: 2 }, [
    [1, "kind"],
    [2, "kind", "size"],
    [3, "size", "kind", "size"],
  ]);
  const facts = Int32Array.of(0, -5, 900_001);
  const one = new RankRows();
  const other = new RankRows();
  for (let round = 0; round < 3000; round++) {
    one.addAll(table, facts);
    other.add(1, -5);
    other.add(2, -5, 900_001);
    other.add(3, 900_001, -5, 900_001);
  }
  one.close();
  other.close();
  expect(one.copy()).toEqual(other.copy());
});

test("every fact of the ranker has a place of its own, and zero the first", () => {
  expect(Object.values(rankFact)).toEqual(Object.keys(rankFact).map((_, index) => index));
  expect(rankFact.zero).toBe(0);
});
