import fc from "fast-check";
import { expect, test } from "vitest";
import { createPile } from "../../../bench/generated-pile.ts";
import { CopyMemory, findCopies } from "./copies.ts";
import { printSize } from "./prints.ts";

const pile = createPile({ documents: 12, statementsEach: 6, seed: 11 });

test("copies and the places of prints are those of a pile read at once, whatever came and went before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.subarray(pile), { minLength: 1, maxLength: 5 }),
      fc.subarray(pile),
      (before, now) => {
        const memory = new CopyMemory();
        for (const documents of before) findCopies(documents, memory);
        expect(findCopies(now, memory)).toEqual(findCopies(now));
        expect(memory.places).toHaveLength(
          now.reduce((sum, { prints }) => sum + prints.length / printSize, 0),
        );
        expect(memory.places).toEqual(memory.places.toSorted());
      },
    ),
    { numRuns: 40 },
  );
});
