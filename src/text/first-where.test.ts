import fc from "fast-check";
import { expect, test } from "vitest";
import { firstStartingFrom, firstWhere } from "./index.ts";

test("the first place of those that hold is found wherever it stands", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (count, from) => {
      const found = firstWhere(count, (at) => at >= from);
      expect(found).toBe(Math.min(count, from));
    }),
  );
});

test("a span that starts at an offset is the first that starts from there", () => {
  const spans = [2, 5, 9].map((start) => ({ start, end: start + 1 }));
  expect([0, 2, 3, 9, 10].map((offset) => firstStartingFrom(spans, offset))).toEqual([
    0, 0, 1, 2, 3,
  ]);
});
