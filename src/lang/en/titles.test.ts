import { expect, test } from "vitest";
import { titleAt, titleOf, titles } from "./titles.ts";

const split = (text: string): string[] => text.match(/[\p{L}'-]+\.?|\S/gu) ?? [];

test.each(titles.map((title) => [title.phrase, title] as const))(
  "%s is found in its examples",
  (phrase, title) => {
    for (const example of title.examples) {
      const words = split(example);
      const found = words.flatMap((_, i) => titleAt(words, i, words.length)?.title.phrase ?? []);
      expect(found).toContain(phrase);
    }
  },
);

test("no phrase is listed twice", () => {
  expect(new Set(titles.map(({ phrase }) => phrase)).size).toBe(titles.length);
});

test("the longest title wins", () => {
  const words = ["First", "Deputy", "Prime", "Minister", "Darin"];
  expect(titleAt(words, 0, 5)).toEqual({ title: titleOf("first deputy prime minister"), end: 4 });
});

test("a title with a hyphen is found when the hyphen is a word of its own", () => {
  expect(titleAt(["Secretary", "-", "General", "Frost"], 0, 4)?.end).toBe(3);
});

test("a name is no title", () => {
  expect(titleAt(["Ada", "Orlu"], 0, 2)).toBeNull();
});
