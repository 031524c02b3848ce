import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, part } from "./lay-out.ts";

test("the same points stand in the same places, inside the page, for any edges", () => {
  const spring = (count: number): fc.Arbitrary<{ from: number; to: number; weight: number }> =>
    fc.record({
      from: fc.nat({ max: count - 1 }),
      to: fc.nat({ max: count - 1 }),
      weight: fc.integer({ min: 1, max: 500 }),
    });
  const drawn = fc
    .integer({ min: 1, max: 25 })
    .chain((count) => fc.tuple(fc.constant(count), fc.array(spring(count), { maxLength: 40 })));
  fc.assert(
    fc.property(drawn, ([count, springs]) => {
      const points = layOut(count, springs);
      expect(layOut(count, springs)).toEqual(points);
      expect(points).toHaveLength(count);
      for (const { x, y } of points) {
        expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("points with an edge between them stand nearer than points without", () => {
  const [a, b, c, d] = layOut(4, [
    { from: 0, to: 1, weight: 5 },
    { from: 2, to: 3, weight: 5 },
  ]);
  const apart = (p = { x: 0, y: 0 }, q = { x: 0, y: 0 }): number =>
    Math.hypot(p.x - q.x, p.y - q.y);
  expect(apart(a, b)).toBeLessThan(apart(a, c));
  expect(apart(c, d)).toBeLessThan(apart(b, d));
});

test("nothing is laid out without points", () => {
  expect(layOut(0, [])).toEqual([]);
});

test("boxes on a page that has room for them do not overlap, and stay on it", () => {
  const box = { x: 40, y: 12 };
  const page = { x: 800, y: 600 };
  const points = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(points, (given) => {
      const placed = part(
        given,
        given.map(() => box),
        page,
      );
      for (const [i, a] of placed.entries()) {
        expect(a.x >= 40 && a.x <= 760 && a.y >= 12 && a.y <= 588).toBe(true);
        for (const b of placed.slice(i + 1)) {
          expect(Math.abs(a.x - b.x) >= 79.9 || Math.abs(a.y - b.y) >= 23.9).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});
