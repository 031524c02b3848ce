import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords, foldedWords, foldWord, textOf } from "./index.ts";

test.each([
  ["Don’t stop.", ["Don", "t", "stop"]],
  ["state-owned U.S. firms", ["state", "owned", "U", "S", "firms"]],
  ["4.5% of 1,000", ["4", "5", "of", "1", "000"]],
  ["Żółw\u00a0и ёж", ["Żółw", "и", "ёж"]],
  ["e\u0301tat", ["e\u0301tat"]],
  ["北京 talks会谈", ["北", "京", "talks", "会", "谈"]],
  ["😀 — \ud800!", []],
  ["", []],
])("the words of %s", (text, words) => {
  expect(findWords(text).map((span) => textOf(text, span))).toEqual(words);
});

test("case, accents and compatibility forms do not tell words apart", () => {
  expect(foldedWords("Żółw ŻÓŁW ﬁle É e\u0301")).toEqual(["zołw", "zołw", "file", "e", "e"]);
});

test("words lie in the span asked for, in order, and fold to something", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), fc.nat(20), (text, a, b) => {
      const span = { start: Math.min(a, text.length), end: Math.min(a + b, text.length) };
      let last = span.start;
      for (const word of findWords(text, span)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        expect(foldWord(textOf(text, word))).not.toBe("");
        last = word.end;
      }
      expect(last).toBeLessThanOrEqual(Math.max(span.start, span.end));
    }),
  );
});
