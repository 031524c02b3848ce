import fc from "fast-check";
import { expect, test } from "vitest";
import { Configuration, move } from "./configuration.ts";
import { SureMoves } from "./sure-moves.ts";

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

const trees = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }).map(projectiveTree);

test("a net that is sure of every arc leaves nothing to weigh", () => {
  const sure = new SureMoves(12);
  fc.assert(
    fc.property(trees, (gold) => {
      const length = gold.length;
      const likely = new Float32Array(length * (length + 1));
      for (const [word, head] of gold.entries()) likely[word * (length + 1) + head] = 1;
      const state = new Configuration();
      state.start(length, 63);
      sure.start(likely, length);
      while (!state.isDone) {
        const step = state.forced >= 0 ? state.forced : sure.find(state);
        expect(step).toBeGreaterThanOrEqual(0);
        if (step === move.shift) state.shift();
        else state.attach(step === move.left ? state.next : state.below, 1);
      }
      expect(state.heads.subarray(0, length)).toEqual(gold);
    }),
  );
});

test("a net that knows nothing is sure of no move", () => {
  const sure = new SureMoves(4);
  const state = new Configuration();
  state.start(4, 63);
  sure.start(new Float32Array(20).fill(0.2), 4);
  state.shift();
  state.shift();
  expect(sure.find(state)).toBe(-1);
});
