import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../doc/index.ts";
import { findWords, textOf } from "../text/index.ts";
import { cutPassages } from "./passages.ts";

function cut(text: string, blocks: readonly Block[] | null = null, sentences = sentencesOf(text)) {
  return cutPassages(text, findWords(text), { blocks, sentences });
}

function sentencesOf(text: string) {
  return [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

test("a document without blocks is cut into lines", () => {
  const text = "One line.\n\n  Another, longer.\n—\n";
  expect(cut(text).map((passage) => textOf(text, passage))).toEqual([
    "One line.",
    "Another, longer.",
  ]);
});

test("blocks are passages, and what stands between them is not lost", () => {
  const text = "TITLE here\nLost words\nBody of it.";
  const passages = cut(text, [
    { start: 0, end: 10, kind: "headline" },
    { start: 22, end: 33, kind: "paragraph" },
  ]);
  expect(passages.map((passage) => [passage.kind, textOf(text, passage)])).toEqual([
    ["headline", "TITLE here"],
    ["paragraph", "Lost words"],
    ["paragraph", "Body of it."],
  ]);
});

test("long blocks are cut between sentences, endless sentences anywhere", () => {
  const sentence = `${"word ".repeat(89)}end. `;
  const counts = cut(sentence.repeat(5)).map(({ firstWord, endWord }) => endWord - firstWord);
  expect(counts).toEqual([180, 180, 90]);
  const full = "word ".repeat(99);
  expect(cut(`${full}end. ${full}end. One.`).map(({ endWord }) => endWord)).toEqual([200, 201]);
  const endless = cut("word ".repeat(1000)).map(({ firstWord, endWord }) => endWord - firstWord);
  expect(endless).toEqual([240, 240, 240, 240, 40]);
});

test("every word is in exactly one passage, and inside it", () => {
  const piece = fc.constantFrom("word ", "a", ". ", "\n", "\n\n", "x".repeat(9), "w. ".repeat(300));
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, hasSentences) => {
      const text = pieces.join("");
      const words = findWords(text);
      let next = 0;
      for (const passage of cut(text, null, hasSentences ? undefined : [])) {
        expect(passage.firstWord).toBe(next);
        expect(passage.endWord).toBeGreaterThan(passage.firstWord);
        expect(passage.endWord - passage.firstWord).toBeLessThanOrEqual(240);
        for (const word of words.slice(passage.firstWord, passage.endWord)) {
          expect(word.start).toBeGreaterThanOrEqual(passage.start);
          expect(word.end).toBeLessThanOrEqual(passage.end);
        }
        next = passage.endWord;
      }
      expect(next).toBe(words.length);
    }),
  );
});
