import { expect, test } from "vitest";
import { Configuration, noRelation } from "./configuration.ts";
import { Difference } from "./difference.ts";

/** Three words, each under the next, `last` the relation of the second. */
function chain(last: number): Configuration {
  const state = new Configuration();
  state.start(3, noRelation);
  state.shift();
  state.attach(1, 5);
  state.shift();
  state.attach(2, last);
  state.shift();
  state.attach(3, 0);
  return state;
}

function touched(difference: Difference, state: Configuration): number[] {
  const count = difference.find(state, 0, state.steps);
  return [...difference.touched.subarray(0, count)];
}

test("the same tree touches no arc", () => {
  const difference = new Difference();
  difference.start(chain(7));
  expect(touched(difference, chain(7))).toEqual([]);
});

test("another relation touches the arc, those beside it and those below both its ends", () => {
  const difference = new Difference();
  difference.start(chain(7));
  expect(touched(difference, chain(8))).toEqual([0, 1, 2]);
});

test("a change that was accepted is no difference any more, one that was not still is", () => {
  const difference = new Difference();
  difference.start(chain(7));
  expect(touched(difference, chain(8))).toHaveLength(3);
  expect(touched(difference, chain(7))).toEqual([]);
  touched(difference, chain(8));
  difference.accept();
  expect(touched(difference, chain(8))).toEqual([]);
  expect(touched(difference, chain(7))).toHaveLength(3);
});
