import fc from "fast-check";
import { expect, test } from "vitest";
import { movedEnd, movedStart } from "./word-steps.ts";

const text = "He said: “The old gate’s lock, sadly, is open.” Then he left.";
const start = text.indexOf("old");
const end = text.indexOf("lock") + 4;

test("a stretch begins a word earlier or later", () => {
  expect(text.slice(movedStart(text, start, -1), end)).toBe("The old gate’s lock");
  expect(text.slice(movedStart(text, start, 1), end)).toBe("gate’s lock");
});

test("a stretch ends a word earlier or later, with the mark behind it", () => {
  expect(text.slice(start, movedEnd(text, end, 1))).toBe("old gate’s lock,");
  expect(text.slice(start, movedEnd(text, end, -1))).toBe("old gate’s");
});

test("nothing moves past the ends of a text", () => {
  expect(movedStart(text, 0, -1)).toBe(0);
  expect(movedEnd(text, text.length, 1)).toBe(text.length);
});

test("no step leaves the text or goes the other way", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (any, at) => {
      const offset = at % (any.length + 1);
      for (const move of [movedStart, movedEnd]) {
        expect(move(any, offset, -1)).toBeLessThanOrEqual(offset);
        expect(move(any, offset, 1)).toBeGreaterThanOrEqual(offset);
        expect(move(any, offset, 1)).toBeLessThanOrEqual(any.length);
      }
    }),
  );
});
