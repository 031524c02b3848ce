import fc from "fast-check";
import { expect, test } from "vitest";
import { BestTree } from "./best-tree.ts";

/** All lists of heads of `length` words, the root being `length`. */
function* allHeads(length: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === length) {
    yield heads;
    return;
  }
  for (let head = 0; head <= length; head++) yield* allHeads(length, [...heads, head]);
}

/** Whether heads make one tree with one root and no arcs that cross. */
function isTree(heads: readonly number[]): boolean {
  const length = heads.length;
  if (heads.filter((head) => head === length).length !== 1) return false;
  for (const start of heads.keys()) {
    let at: number = start;
    for (let up = 0; at !== length; up++) {
      if (up > length) return false;
      at = heads[at] ?? length;
    }
  }
  const arcs = heads.flatMap((head, word) =>
    head === length ? [] : [[Math.min(head, word), Math.max(head, word)] as const],
  );
  const root = heads.indexOf(length);
  return arcs.every(
    ([a, b]) => !(a < root && root < b) && arcs.every(([c, d]) => !(a < c && c < b && b < d)),
  );
}

test("no tree without crossing arcs scores more", () => {
  const tree = new BestTree(5);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((length) =>
        fc.tuple(
          fc.constant(length),
          fc.array(fc.integer({ min: -20, max: 20 }), {
            minLength: length * (length + 1),
            maxLength: length * (length + 1),
          }),
        ),
      ),
      ([length, numbers]) => {
        const score = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => sum + (numbers[word * (length + 1) + head] ?? 0), 0);
        const found = Int32Array.from({ length }, (_, word) => word + 1);
        tree.find(Float32Array.from(numbers), length, found, Number.NEGATIVE_INFINITY);
        expect(isTree(Array.from(found))).toBe(true);
        const most = Math.max(...[...allHeads(length)].filter(isTree).map(score));
        expect(score(Array.from(found))).toBe(most);
      },
    ),
  );
});

test("an arc that scores too little is not made, unless the tree that was there has it", () => {
  // The first word below the second, -20, and the second below the first, -15.
  const scores = Float32Array.of(0, -20, -1, -15, 0, -1);
  const found = (least: number): number[] => {
    const heads = Int32Array.of(1, 2);
    new BestTree(2).find(scores, 2, heads, least);
    return [...heads];
  };
  expect(found(-16)).toEqual([2, 0]);
  expect(found(-10)).toEqual([1, 2]);
});
