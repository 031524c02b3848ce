import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyedValues } from "../../learn/index.ts";
import { clusterHash, clustersOf, habitHash, packUsage } from "./usage.ts";

const usages = fc.record({
  cluster: fc.nat({ max: 127 }),
  tag: fc.nat({ max: 63 }),
  isAmbiguous: fc.boolean(),
  capitals: fc.nat({ max: 3 }),
});

test("a usage fits into 16 bits and no two share them", () => {
  fc.assert(
    fc.property(usages, usages, (a, b) => {
      expect(packUsage(a)).toBeLessThan(1 << 16);
      expect(packUsage(a) === packUsage(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test("the cluster of a usage is told apart from its habits", () => {
  fc.assert(
    fc.property(usages, usages, (a, b) => {
      const mixed = packUsage({ ...b, cluster: a.cluster });
      expect(clusterHash(mixed)).toBe(clusterHash(packUsage(a)));
      expect(habitHash(mixed)).toBe(habitHash(packUsage(b)));
    }),
  );
});

test("clusters alone keep the keys", () => {
  const usage = { cluster: 90, tag: 3, isAmbiguous: true, capitals: 1 };
  const clusters = clustersOf(createKeyedValues([[7, packUsage(usage)]]));
  expect(Array.from(clusters.keys)).toEqual([7]);
  expect(Array.from(clusters.values)).toEqual([90]);
});
