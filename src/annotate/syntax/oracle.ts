import type { Configuration } from "./configuration.ts";

/** What {@link moveCosts} gives a move that is not possible. */
export const impossible = 1e9;

/**
 * Writes how many right arcs each move puts out of reach: the dynamic oracle of
 * arc-hybrid (Goldberg and Nivre 2013). `gold` has each word's head, the root's
 * number for the root's dependent. Costs a pass over stack and buffer.
 */
export function moveCosts(state: Configuration, gold: Int32Array, costs: Float64Array): void {
  const { length, next, depth, stack, none } = state;
  costs.fill(impossible);
  const top = state.top;
  if (next < length) {
    let cost = 0;
    for (let at = 0; at < depth; at++) {
      const word = stack[at] ?? 0;
      if (word === none) continue;
      if (gold[next] === word && at < depth - 1) cost++;
      if (gold[word] === next) cost++;
    }
    costs[0] = cost;
  }
  if (top === none) return;
  let children = 0;
  for (let word = next; word < length; word++) if (gold[word] === top) children++;
  const head = gold[top] ?? -1;
  if (next < length || !state.hasTwo) {
    costs[1] = children + (head > next || (state.hasTwo && head === state.below) ? 1 : 0);
  }
  if (state.hasTwo) costs[2] = children + (head >= next ? 1 : 0);
}
