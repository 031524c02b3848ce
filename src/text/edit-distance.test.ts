import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./index.ts";

test.each([
  ["orlu", "orlu", 0],
  ["orlu", "", 4],
  ["sorvan", "sorvin", 1],
  ["keidis", "kiedis", 1],
  ["stevanich", "stevanch", 1],
  ["barwin", "burwen", 2],
])("%s and %s are %i apart", (a, b, apart) => {
  expect(editDistance(a, b)).toBe(apart);
});

test("it is the same both ways, none only between equals, and never more than the longer word", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const apart = editDistance(a, b);
      expect(editDistance(b, a)).toBe(apart);
      expect(apart === 0).toBe(a === b);
      expect(apart).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
