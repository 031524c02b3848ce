import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { textOf } from "../text/index.ts";
import { findHighlights } from "./highlight.ts";
import { parseQuery } from "./parse-query.ts";

const text = "😀 Talks on peace, and peace talks: “Péace” is near no talks, they say. Peace!";

function marks(input: string, within = { start: 0, end: text.length }): string[] {
  const { text: expression } = parseQuery(input);
  if (expression === null) return [];
  return findHighlights(createPlainDoc(text), within, expression).map((span) => textOf(text, span));
}

test("words are marked wherever they stand, whatever their case and accents", () => {
  expect(marks("peace")).toEqual(["peace", "peace", "Péace", "Peace"]);
  expect(marks("tal*")).toEqual(["Talks", "talks", "talks"]);
});

test("a phrase is marked as one", () => {
  expect(marks('"peace talks"')).toEqual(["peace talks"]);
  expect(marks('"peace and"')).toEqual(["peace, and"]);
});

test("near words are marked only where they are near", () => {
  expect(marks('"talks peace"~1')).toEqual(["Talks", "peace", "peace", "talks", "Péace"]);
  expect(marks('"say peace"~0')).toEqual(["say", "Peace"]);
});

test("only the stretch asked for is marked", () => {
  expect(marks("peace", { start: 0, end: 20 })).toEqual(["peace"]);
});

test("marks are sorted, do not overlap and lie in the stretch", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (any, input) => {
      const { text: expression } = parseQuery(`${input} ${any.slice(0, 3)}`);
      if (expression === null) return;
      let last = 0;
      for (const { start, end } of findHighlights(
        createPlainDoc(any),
        { start: 0, end: any.length },
        expression,
      )) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(any.length);
    }),
  );
});
