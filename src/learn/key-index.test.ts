import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyedValues, KeyIndex } from "./index.ts";

test("an index finds every key, and no other", () => {
  const entries = fc.array(fc.tuple(fc.integer(), fc.nat({ max: 65535 })));
  fc.assert(
    fc.property(entries, fc.array(fc.integer()), (pairs, others) => {
      const known = new Map(pairs.map(([key, value]) => [key | 0, value] as const));
      const index = new KeyIndex(createKeyedValues(known));
      for (const key of [...known.keys(), ...others])
        expect(index.find(key)).toBe(known.get(key | 0) ?? -1);
    }),
  );
});
