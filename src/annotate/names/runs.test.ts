import { expect, test } from "vitest";
import { pageOfWords } from "./page.ts";
import { materialOf } from "./reader.ts";
import { WordFacts } from "./word-facts.ts";

test("a run of capitalised words ends at a small word and at the end of its sentence", () => {
  const page = pageOfWords([
    ["The", "Marsk", "Grain", "Council", "met", "Ada"],
    ["Orlu", "left"],
  ]);
  const { runs } = materialOf(page, new WordFacts(null), null);
  expect([...runs.starts]).toEqual([0, 0, 0, 0, 0, 5, 6, 0]);
  expect([...runs.ends]).toEqual([4, 4, 4, 4, 0, 6, 7, 0]);
});
