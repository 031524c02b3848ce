import { expect, test } from "vitest";
import { Configuration, noRelation } from "./configuration.ts";
import { RelationMemory } from "./relation-memory.ts";

test("a relation is recalled for the same arc with the same dependents, and for nothing else", () => {
  const state = new Configuration();
  const memory = new RelationMemory();
  state.start(4, noRelation);
  memory.start(4);
  state.shift();
  state.shift();
  expect(memory.recall(state, 2, 1)).toBe(noRelation);
  memory.keep(state, 2, 1, 9);
  expect(memory.recall(state, 2, 1)).toBe(9);
  expect(memory.recall(state, 0, 1)).toBe(noRelation);
  expect(memory.recall(state, 2, 0)).toBe(noRelation);
  state.shift();
  state.attach(1, 3);
  expect(memory.recall(state, 2, 1)).toBe(noRelation);
  state.undo();
  expect(memory.recall(state, 2, 1)).toBe(9);
  memory.start(4);
  expect(memory.recall(state, 2, 1)).toBe(noRelation);
});
