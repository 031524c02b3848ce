import fc from "fast-check";
import { expect, test } from "vitest";
import { respell } from "./respell.ts";

const known = (word: string): boolean => ["harvest", "cellar", "village"].includes(word);

test("two letters in each other's place, or one too many or too few of a pair, are a slip", () => {
  expect(respell("havrest", known)).toBe("harvest");
  expect(respell("celalr", known)).toBe("cellar");
  expect(respell("harrvest", known)).toBe("harvest");
  expect(respell("vilage", known)).toBeNull();
  expect(respell("villlage", known)).toBe("village");
});

test("short words, words with capitals and words that are merely alike are nobody's slip", () => {
  expect(respell("Havrest", known)).toBeNull();
  expect(respell("hervest", known)).toBeNull();
  expect(respell("on", (word) => word === "no")).toBeNull();
});

test("any text is read, and what comes back is known", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (word) => {
      const meant = respell(word, known);
      expect(meant === null || known(meant)).toBe(true);
    }),
  );
});
