import fc from "fast-check";
import { expect, test } from "vitest";
import { createPile } from "../../bench/generated-pile.ts";
import { createReconciler, reconcile } from "../../src/reconcile/index.ts";

const pile = createPile({ documents: 24, statementsEach: 8, seed: 3 });

test("a reconciler that stays gives the rows of one from scratch, whatever was added and taken out before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.subarray(pile, { minLength: 1 }), { minLength: 2, maxLength: 5 }),
      (states) => {
        const remembering = createReconciler();
        for (const documents of states) {
          expect(remembering(documents)).toEqual(reconcile([...documents].reverse()));
        }
      },
    ),
    { numRuns: 15 },
  );
});

test("rows that nothing touches are the same objects", () => {
  const remembering = createReconciler();
  // What is known under the id of a document is not known under another for the last of them.
  const documents = pile.toSorted((a, b) => (a.doc < b.doc ? -1 : 1));
  const before = new Set(remembering(documents.slice(0, -1)).remarks);
  const after = remembering(documents).remarks;
  const kept = after.filter((row) => before.has(row));
  expect(kept.length).toBeGreaterThan(0.8 * before.size);
  const again = remembering([...documents].reverse()).remarks;
  expect(again.every((row, i) => row === after[i])).toBe(true);
});
