import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeWord, encodeWords } from "./terms.ts";

test.each([
  ["peace", "peace"],
  ["zone", "zzone"],
  ["żółw", "z17czzf3zz142zw"],
  ["😀", "z1f600z"],
  ["", ""],
])("%s is written %s", (word, encoded) => {
  expect(encodeWord(word)).toBe(encoded);
});

test("different words stay different, in letters and digits no database splits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(encodeWord(a)).toMatch(/^[a-z0-9]*$/);
      expect(encodeWord(a) === encodeWord(b)).toBe(a === b);
    }),
  );
  const long = "a".repeat(5000);
  expect(encodeWord(long).length).toBeLessThan(32);
  expect(encodeWord(long)).not.toBe(encodeWord(`${long}a`));
});

test("a word's beginning stays its beginning", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zé]{0,20}$/),
      fc.stringMatching(/^[a-zé]{0,20}$/),
      (a, b) => {
        expect(encodeWord(a + b).startsWith(encodeWord(a))).toBe(true);
      },
    ),
  );
});

test("names are written so that each word can be looked up", () => {
  expect(encodeWords(["ada", "orlu"])).toBe(" ada orlu ");
  expect(encodeWords([])).toBe("");
});
