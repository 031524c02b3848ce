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

/** Everything of a state that a feature can see. */
function view(state: Configuration): unknown {
  const { length, next, depth, steps, stack, heads, left1, left2, right1, right2 } = state;
  const { leftCount, rightCount, leftSet, rightSet } = state;
  const columns = [heads, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet];
  return {
    next,
    depth,
    steps,
    hash: depth > 3 ? state.stackHash : 0,
    stack: Array.from(stack.subarray(0, depth)),
    columns: columns.map((column) => Array.from(column.subarray(0, length + 2))),
  };
}

test("taking moves back restores every state there was", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat({ max: 2 })), (gold, picks) => {
      const state = new Configuration();
      state.start(gold.length, 63);
      const views = [view(state)];
      while (!state.isDone) {
        const any = picks.next().value ?? 0;
        const forced = state.forced;
        const step = forced >= 0 ? forced : any === move.right && !state.hasTwo ? move.left : any;
        if (step === move.shift) state.shift();
        else state.attach(step === move.left ? state.next : state.below, any);
        views.push(view(state));
      }
      while (views.length > 1) {
        expect(view(state)).toEqual(views.pop());
        state.undo();
      }
      expect(view(state)).toEqual(views[0]);
    }),
  );
});
