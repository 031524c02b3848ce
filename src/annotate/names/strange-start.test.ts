import { expect, test } from "vitest";
import { pageOfWords } from "./page.ts";
import { materialOf } from "./reader.ts";
import { isStrangeStart } from "./strange-start.ts";
import { WordFacts } from "./word-facts.ts";

/** Whether the first of two sentences begins strangely. */
function begins(first: string, second = "It rained ."): boolean {
  const sentences = [first.split(" "), second.split(" ")];
  const page = pageOfWords(sentences);
  const material = materialOf(page, new WordFacts(null), null);
  return isStrangeStart(page, material, 0, sentences[0]?.length ?? 0);
}

test("an unknown word before a small one may be a name", () => {
  expect(begins("Tarsk supplies grain .")).toBe(true);
});

test("plurals, adverbs, titles and words that the document writes small are none", () => {
  expect(begins("Fishmongers were angry .")).toBe(false);
  expect(begins("Oddly it rained .")).toBe(false);
  expect(begins("President and minister left .")).toBe(false);
  expect(begins("Turnip is cheap .", "Nobody eats turnip .")).toBe(false);
});

test("a word before another capital is left to the model", () => {
  expect(begins("Tarsk Orlu spoke .")).toBe(false);
});
