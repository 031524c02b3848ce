import fc from "fast-check";
import { expect, test } from "vitest";
import { Interner } from "./index.ts";

test("a word has one number wherever it stands, numbers follow first sight", () => {
  const interner = new Interner();
  const text = "one two one";
  expect(interner.intern(text, 0, 3)).toBe(0);
  expect(interner.intern(text, 4, 7)).toBe(1);
  expect(interner.intern(text, 8, 11)).toBe(0);
  expect(interner.size).toBe(2);
});

test("numbers are those of a map, for any words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 60 }),
      (words) => {
        const interner = new Interner();
        const map = new Map<string, number>();
        for (const word of words) {
          if (!map.has(word)) map.set(word, map.size);
          expect(interner.intern(`x${word}y`, 1, word.length + 1)).toBe(map.get(word));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("thousands of words and very long ones fit", () => {
  const interner = new Interner();
  for (let i = 0; i < 20_000; i++) expect(interner.intern(`w${i}`, 0, `w${i}`.length)).toBe(i);
  const long = "x".repeat(300_000);
  expect(interner.intern(long, 0, long.length)).toBe(20_000);
  expect(interner.intern(long, 0, long.length)).toBe(20_000);
  expect(interner.intern("w77", 0, 3)).toBe(77);
});
