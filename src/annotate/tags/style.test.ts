import fc from "fast-check";
import { expect, test } from "vitest";
import { hashFolded } from "../../learn/index.ts";
import { learnStyle, type StyledSentence, stylesOf, unseenStyles } from "./learn-style.ts";
import { StyleReader } from "./style.ts";

const casual = ["i", "dunno", "lol", "thx", "u", "gonna", "!!", "btw"];
const formal = ["the", "committee", "resolved", "thereof", "hereby", "pursuant", ";", "shall"];

/** Forty documents of two sentences, half of each kind, their words in ever other order. */
function documents(): StyledSentence[] {
  return Array.from({ length: 80 }, (_, i) => {
    const document = i >> 1;
    const treebank = document % 2;
    const words = treebank === 0 ? casual : formal;
    return { document, treebank, words: words.map((_, at) => words[(at * 3 + i) % 8] ?? "") };
  });
}

test("a document is told by its words, one of both kinds or of neither is left open", () => {
  const model = learnStyle(documents());
  const found = stylesOf(model, [
    { document: 0, words: ["lol", "i", "dunno"] },
    { document: 0, words: ["thx", "u"] },
    { document: 1, words: ["the", "committee", "shall", "hereby"] },
    { document: 2, words: ["zorble"] },
    { document: 3, words: [] },
  ]);
  expect(found).toEqual([1, 1, 2, 0, 0]);
});

test("documents that a model has not seen are told in training", () => {
  const sentences = documents();
  expect(unseenStyles(sentences)).toEqual(sentences.map(({ treebank }) => treebank + 1));
});

test("sentences of one treebank alone have one style at most", () => {
  const styles = unseenStyles(documents().map((sentence) => ({ ...sentence, treebank: 0 })));
  expect(styles).not.toContain(2);
});

test("what a reader has read before changes nothing", () => {
  const model = learnStyle(documents());
  const read = (reader: StyleReader, words: readonly string[]): number => {
    reader.start();
    for (const word of words) reader.add(hashFolded(word, 0, word.length));
    return reader.style();
  };
  const text = fc.array(fc.constantFrom(...casual, ...formal), { maxLength: 300 });
  fc.assert(
    fc.property(text, text, (before, words) => {
      const used = new StyleReader(model);
      read(used, before);
      expect(read(used, words)).toBe(read(new StyleReader(model), words));
    }),
  );
});
