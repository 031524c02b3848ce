import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSpans, coveringsOf, covers } from "./index.ts";

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("a sweep finds the spans that cover each span as looking at all of them does", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (inner, outer) => {
      const slow = inner.map((one) =>
        outer.filter((other) => covers(other, one)).sort(compareSpans),
      );
      expect(coveringsOf(inner, outer)).toEqual(slow);
    }),
  );
});
