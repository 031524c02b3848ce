import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeLineEnds } from "./line-ends.ts";

test.each([
  ["one\r\ntwo\rthree\n", "one\ntwo\nthree\n"],
  ["\r\r\n\r", "\n\n\n"],
  ["no line end", "no line end"],
  ["", ""],
])("%j becomes %j", (raw, text) => {
  expect(normalizeLineEnds(raw).text).toBe(text);
});

test("every run stands in the raw text as it is, and what is outside runs was a carriage return", () => {
  const pieces = fc.array(fc.constantFrom("\r", "\n", "a", "é", "😀"), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (list) => {
      const raw = list.join("");
      const { text, map } = normalizeLineEnds(raw);
      expect(text).toBe(raw.replace(/\r\n?/g, "\n"));
      let covered = 0;
      for (const [textStart, rawStart, length] of map.runs) {
        expect(length).toBeGreaterThan(0);
        expect(text.slice(textStart, textStart + length)).toBe(
          raw.slice(rawStart, rawStart + length),
        );
        expect(text.slice(covered, textStart)).toMatch(/^\n*$/);
        covered = textStart + length;
      }
      expect(text.slice(covered)).toMatch(/^\n*$/);
    }),
  );
});
