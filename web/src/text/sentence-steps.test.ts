import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf, stepped } from "./sentence-steps.ts";

const text = "“We will sign.” Ada Orlu left.\nNobody spoke";
const blocks = [
  { start: 0, end: 30 },
  { start: 31, end: text.length },
];
const words = (span: { start: number; end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

test("sentences end at their marks and at the ends of blocks", () => {
  expect(sentencesOf(text, blocks).map(words)).toEqual([
    "“We will sign.”",
    "Ada Orlu left.",
    "Nobody spoke",
  ]);
});

test("a selection goes on, back, longer and shorter by sentences, and stays at the ends", () => {
  const all = sentencesOf(text, blocks);
  const first = stepped(all, null, "next");
  expect(words(first)).toBe("“We will sign.”");
  const second = stepped(all, first, "next");
  expect(words(second)).toBe("Ada Orlu left.");
  expect(words(stepped(all, second, "previous"))).toBe("“We will sign.”");
  const both = stepped(all, first, "longer");
  expect(words(both)).toBe("“We will sign.” Ada Orlu left.");
  expect(words(stepped(all, both, "shorter"))).toBe("“We will sign.”");
  expect(stepped(all, first, "previous")).toEqual(first);
  expect(stepped([], null, "next")).toBeNull();
});

test("every character that is no white space is in one sentence, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (given) => {
      const found = sentencesOf(given, [{ start: 0, end: given.length }]);
      const joined = found.map(({ start, end }) => given.slice(start, end)).join("");
      expect(joined.replace(/\s/g, "")).toBe(given.replace(/\s/g, ""));
    }),
  );
});
