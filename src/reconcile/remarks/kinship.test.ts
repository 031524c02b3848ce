import fc from "fast-check";
import { expect, test } from "vitest";
import { createKinship } from "./kinship.ts";
import { createVocabulary } from "./words.ts";

const roots = [
  "harbor",
  "harbour",
  "harbors",
  "Harborer",
  "Orlu",
  "Orlov",
  "Orloff",
  "Yelena",
  "Elena",
  "begin",
  "began",
  "start",
  "starting",
  "about",
  "forty",
  "42",
  "41",
  "almost",
  "nearly",
  "international",
  "internationally",
  "Internal",
  "the",
  "of",
  "nobody",
  "thought",
  "thinker",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...roots), fc.stringMatching(/^[a-dA-D]{3,7}$/)), {
    maxLength: 12,
  })
  .map((words) => words.join(" "));

test("the nearest word of another text is the one of most kinship, whatever was asked before", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
      const vocabulary = createVocabulary();
      const { between, nearest } = createKinship();
      const read = texts.map((one) => vocabulary.read(one));
      for (const a of read) {
        for (const b of read) {
          const degree = (one: (typeof a)[number], two: (typeof a)[number]): number =>
            one.content && two.content ? between(one, two) : 0;
          const best = nearest(a, b);
          expect([...best.left.subarray(0, a.length)]).toEqual(
            a.map((one) => Math.max(0, ...b.map((two) => degree(one, two)))),
          );
          expect([...best.right.subarray(0, b.length)]).toEqual(
            b.map((two) => Math.max(0, ...a.map((one) => degree(one, two)))),
          );
        }
      }
    }),
  );
});
