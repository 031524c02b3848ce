import { expect, test } from "vitest";
import {
  addCounts,
  bootstrap,
  f1Interval,
  f1Of,
  precisionOf,
  recallOf,
  seeded,
} from "./bootstrap.ts";

test("precision, recall and F1 come from counts", () => {
  const counts = addCounts([
    { right: 3, gold: 4, found: 6 },
    { right: 3, gold: 4, found: 6 },
  ]);
  expect(precisionOf(counts)).toBe(50);
  expect(recallOf(counts)).toBe(75);
  expect(f1Of(counts)).toBeCloseTo(60);
  expect(f1Of({ right: 0, gold: 0, found: 0 })).toBe(0);
});

test("the interval is the same every time and holds the value", () => {
  const documents = Array.from({ length: 40 }, (_, i) => ({ right: i % 5, gold: 5, found: 5 }));
  const [low, high] = f1Interval(documents);
  expect(f1Interval(documents)).toEqual([low, high]);
  expect(low).toBeLessThan(40);
  expect(high).toBeGreaterThan(40);
  expect(bootstrap([7], ([only]) => only ?? 0)).toEqual([7, 7]);
});

test("the seeded stream lies in [0, 1) and repeats", () => {
  const a = seeded(1);
  const b = seeded(1);
  for (let i = 0; i < 100; i++) {
    const value = a();
    expect(value).toBe(b());
    expect(value >= 0 && value < 1).toBe(true);
  }
});
