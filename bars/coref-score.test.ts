import { expect, test } from "vitest";
import { type ClusterRow, scoreCoref, withoutSingletons } from "./coref-score.ts";

function rows(...clusters: readonly string[]): ClusterRow[] {
  return clusters.flatMap((ids, i) => [...ids].map((id) => ({ id, cluster: String(i) })));
}

test("equal clusters score one whatever their order", () => {
  expect(scoreCoref(rows("abc", "de"), rows("ed", "bca")).conll).toBeCloseTo(1);
});

test("joining two clusters costs precision and no recall", () => {
  const scores = scoreCoref(rows("abcde", "fg", "hijkl"), rows("abcde", "fghijkl"));
  expect(scores.b3.p).toBeCloseTo((5 + 29 / 7) / 12);
  expect(scores.b3.r).toBeCloseTo(1);
  expect(scores.muc.p).toBeCloseTo(9 / 10);
  expect(scores.muc.r).toBeCloseTo(1);
  expect(scores.ceaf.p).toBeCloseTo((1 + 10 / 12) / 2);
});

test("singletons can be left out", () => {
  expect(withoutSingletons(rows("ab", "c")).map(({ id }) => id)).toEqual(["a", "b"]);
});
