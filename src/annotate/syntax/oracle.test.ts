import fc from "fast-check";
import { expect, test } from "vitest";
import { Configuration, move } from "./configuration.ts";
import { moveCosts } from "./oracle.ts";

/** Random projective trees with one root: each word's head, the root's number for the root's dependent. */
const trees = fc
  .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
  .map((choices) => projectiveTree(choices));

/** Builds a tree over a range by picking its head, then the heads of the ranges on either side. */
function projectiveTree(choices: readonly number[]): Int32Array {
  const heads = new Int32Array(choices.length);
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const root = from + ((choices[from] ?? 0) % (to - from));
    heads[root] = head;
    build(from, root, root);
    build(root + 1, to, root);
  };
  build(0, choices.length, choices.length);
  return heads;
}

function follow(gold: Int32Array, pick: (costs: Float64Array) => number): Configuration {
  const state = new Configuration();
  const costs = new Float64Array(3);
  state.start(gold.length, 63);
  while (!state.isDone) {
    let step = state.forced;
    if (step < 0) {
      moveCosts(state, gold, costs);
      step = pick(costs);
    }
    if (step === move.shift) state.shift();
    else state.attach(step === move.left ? state.next : state.below, 1);
  }
  return state;
}

test("moves that cost nothing rebuild any projective tree", () => {
  fc.assert(
    fc.property(trees, (gold) => {
      const state = follow(gold, (costs) => costs.indexOf(Math.min(...costs)));
      expect(state.heads.subarray(0, gold.length)).toEqual(gold);
    }),
  );
});

test("from the best state there is always a move that costs nothing", () => {
  fc.assert(
    fc.property(trees, (gold) => {
      follow(gold, (costs) => {
        expect(Math.min(...costs)).toBe(0);
        return costs.lastIndexOf(0);
      });
    }),
  );
});

test("any moves give one tree with one root", () => {
  fc.assert(
    fc.property(
      trees,
      fc.array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 }),
      (gold, any) => {
        let turn = 0;
        const state = follow(gold, (costs) => {
          const wanted = any[turn++ % any.length] ?? 0;
          return (costs[wanted] ?? 1e9) < 1e9 ? wanted : costs.findIndex((cost) => cost < 1e9);
        });
        const heads = Array.from(state.heads.subarray(0, gold.length));
        expect(heads.filter((head) => head === gold.length)).toHaveLength(1);
        for (let word = 0; word < heads.length; word++) {
          let at = word;
          for (let up = 0; up <= heads.length && at !== gold.length; up++) at = heads[at] ?? -1;
          expect(at).toBe(gold.length);
        }
      },
    ),
  );
});
