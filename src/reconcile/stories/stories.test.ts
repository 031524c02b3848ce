import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterStories, findStoryTerms, type StoryDoc } from "./index.ts";

const texts: Readonly<Record<string, string>> = {
  a: "The dam at Brenn gave way on Monday. Engineers in Brenn said the dam had cracked in spring.",
  b: "A cracked dam flooded the lower town of Brenn, engineers said on Tuesday.",
  c: "Voters in Halse elected Sanna Korte mayor. Korte won by nine votes.",
  d: "Sanna Korte, the new mayor of Halse, thanked the voters who elected her.",
  e: "Potash prices rose for the third month.",
};

const docs: StoryDoc[] = Object.entries(texts).map(([id, text]) => ({
  id,
  terms: findStoryTerms(text),
  day: null,
}));

test("documents about one matter are one story, the others stories of their own", () => {
  const storyOf = clusterStories(docs);
  expect(Object.fromEntries(storyOf)).toEqual({ a: "a", b: "a", c: "c", d: "c", e: "e" });
});

test("a year between two documents keeps them apart", () => {
  const dated = docs.map((doc) => ({ ...doc, day: doc.id === "b" ? 400 : 0 }));
  expect(clusterStories(dated).get("b")).toBe("b");
});

test("stories are the same in any order", () => {
  const expected = clusterStories(docs);
  fc.assert(
    fc.property(fc.shuffledSubarray(docs, { minLength: docs.length }), (shuffled) => {
      const found = clusterStories(shuffled);
      for (const { id } of docs) expect(found.get(id)).toBe(expected.get(id));
    }),
    { numRuns: 30 },
  );
});
