import fc from "fast-check";
import { expect, test } from "vitest";
import { Marks } from "./marks.ts";

test("marks tell a number that was marked since they were cleared, whatever was marked before", () => {
  const marks = new Marks();
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 })),
      fc.integer({ min: 31, max: 60 }),
      (numbers, size) => {
        marks.clear(size);
        const seen = new Set<number>();
        for (const number of numbers) {
          expect(marks.add(number)).toBe(!seen.has(number));
          seen.add(number);
        }
      },
    ),
  );
});
