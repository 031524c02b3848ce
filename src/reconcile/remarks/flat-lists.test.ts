import fc from "fast-check";
import { expect, test } from "vitest";
import { FlatLists } from "./flat-lists.ts";

const lists = fc.array(fc.array(fc.nat({ max: 1000 }), { maxLength: 5 }), { maxLength: 12 });

test("lists are read as they were written, and as they come with their numbers", () => {
  fc.assert(
    fc.property(lists, (own) => {
      const placed = Int32Array.from(own.flatMap((list, i) => list.flatMap((n) => [i, n])));
      for (const flat of [FlatLists.of(own), FlatLists.sorted(own.length, placed)]) {
        expect(own.map((_, i) => [...flat.at(i)])).toEqual(own);
        expect(own.map((_, i) => flat.lengthOf(i))).toEqual(own.map(({ length }) => length));
        const has = (i: number, n: number): boolean => flat.someOf(i, (one) => one === n);
        for (const n of new Set(own.flat())) {
          expect(own.map((_, i) => has(i, n))).toEqual(own.map((list) => list.includes(n)));
        }
        const seen: number[][] = own.map(() => []);
        flat.some((number, list) => {
          seen[list]?.push(number);
          return false;
        });
        expect(seen).toEqual(own);
      }
    }),
  );
});

test("numbers of one list stay in the order in which they come among those of others", () => {
  const flat = FlatLists.sorted(3, Int32Array.of(2, 9, 0, 5, 2, 4, 0, 7));
  expect([0, 1, 2].map((i) => [...flat.at(i)])).toEqual([[5, 7], [], [9, 4]]);
});
