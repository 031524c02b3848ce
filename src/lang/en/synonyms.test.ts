import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";
import { baseFormOf, synonymGroups, synonyms } from "./synonyms.ts";

test.each(synonyms.map((entry) => [entry.words.join(" "), entry] as const))(
  "%s stand for each other and have a sentence to stand in",
  (_, { words, example }) => {
    expect(example).toContain("*");
    const [first = "", ...rest] = words;
    const groups = synonymGroups(stemOf(first));
    expect(rest.length).toBeGreaterThan(0);
    for (const word of rest) {
      expect(synonymGroups(stemOf(word)).some((group) => groups.includes(group))).toBe(true);
    }
  },
);

test("irregular forms go back to their base, others stay", () => {
  expect(["went", "children", "won", "walked"].map(baseFormOf)).toEqual([
    "go",
    "child",
    "win",
    "walked",
  ]);
});

test("words that no row joins share no group", () => {
  const groups = synonymGroups(stemOf("river"));
  expect(groups.filter((group) => synonymGroups(stemOf("ministry")).includes(group))).toEqual([]);
});

test("a rung is a step of a ladder, and what a bell has done", () => {
  const share = (a: string, b: string): boolean => {
    const groups = synonymGroups(stemOf(baseFormOf(a)));
    return synonymGroups(stemOf(baseFormOf(b))).some((group) => groups.includes(group));
  };
  expect(share("rungs", "steps")).toBe(true);
  expect(share("rung", "rang")).toBe(true);
  expect(share("ring", "step")).toBe(false);
});
