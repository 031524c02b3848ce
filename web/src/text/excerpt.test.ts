import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

const passage = (text: string, start = 0) => ({ start, end: start + text.length, text });

test("a short passage is given whole", () => {
  const short = passage("The gate has 12 locks.", 40);
  expect(excerpt(short, { start: 53, end: 55 })).toEqual(short);
});

test("of a long passage the words around are given, from word to word", () => {
  const text = `${"left ".repeat(60)}12 locks${" right".repeat(60)}`;
  const found = excerpt(passage(text, 7), { start: 307, end: 315 });
  expect(found.text).toContain("12 locks");
  expect(found.text).toMatch(/^left .* right$/);
  expect(found.text.length).toBeLessThan(340);
});

test("what is given is the passage at its offsets, and holds what is meant", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 900 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = { start: 5 + (start ?? 0), end: 5 + (end ?? 0) };
        const found = excerpt(passage(text, 5), span);
        expect(found.start).toBeLessThanOrEqual(span.start);
        expect(found.end).toBeGreaterThanOrEqual(span.end);
        expect(text.slice(found.start - 5, found.end - 5)).toBe(found.text);
      },
    ),
  );
});
