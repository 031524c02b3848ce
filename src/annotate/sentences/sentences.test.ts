import { expect, test } from "vitest";
import { type Block, createPlainDoc, withLayer } from "../../doc/index.ts";
import { sentenceStarters } from "../../lang/en/index.ts";
import { packModel } from "../../learn/index.ts";
import { tokens } from "../tokens/index.ts";
import { featureCount, sentences } from "./index.ts";

const words = tokens();
const stage = sentences(null);

function splitText(text: string, blocks: readonly Block[] = []): string[] {
  const doc = withLayer(createPlainDoc(text), "blocks", blocks);
  return stage
    .run(withLayer(doc, "tokens", words.run(doc)))
    .map(({ start, end }) => text.slice(start, end));
}

test("a text without tokens has no sentences", () => {
  expect(splitText("")).toEqual([]);
  expect(splitText(" \n\n ")).toEqual([]);
});

test("no sentence crosses the edge of a block, though no empty line parts them", () => {
  const text = "NO DEAL IN LOZNO By Ada Orlu The talks\nended on Monday";
  const blocks: Block[] = [
    { kind: "headline", start: 0, end: 16 },
    { kind: "byline", start: 17, end: 28 },
    { kind: "paragraph", start: 29, end: text.length },
  ];
  expect(splitText(text, blocks)).toEqual([
    "NO DEAL IN LOZNO",
    "By Ada Orlu",
    "The talks\nended on Monday",
  ]);
});

test("a dateline that ends where its paragraph begins is a sentence of its own", () => {
  const text = "LOZNO (Korda) — The talks ended.";
  const blocks: Block[] = [
    { kind: "dateline", start: 0, end: 15 },
    { kind: "paragraph", start: 16, end: text.length },
  ];
  expect(splitText(text, blocks)).toEqual(["LOZNO (Korda) —", "The talks ended."]);
});

test.each([
  [
    "stray stops stay with the sentence before",
    "It ended. . They left.",
    ["It ended. .", "They left."],
  ],
  ["a marker stays with its item", "1. Open it.\n2. Close it.", ["1. Open it.", "2. Close it."]],
  [
    "items in one line are parted when they count on",
    "They ask this. (a) Peace (b) Bread",
    ["They ask this.", "(a) Peace", "(b) Bread"],
  ],
  ["a number in a sentence is no marker", "As for 1. above and 2. below, no.", null],
  [
    "short lines in a row are a list",
    "grain\noil and gas\npotash",
    ["grain", "oil and gas", "potash"],
  ],
  [
    "a long line goes on in the next",
    "The ministers of both countries met for an hour on the island of\nLozno and left.",
    null,
  ],
  ["a title never ends a sentence", "They met Gen. The man was late.", null],
  ["an editor's insertion begins a sentence", "[Governor Ivan] Reth left.", null],
  ["turns in one line are parted", "Signed? - No. - Why?", ["Signed?", "- No.", "- Why?"]],
  ["a lost space ends a sentence", "It ended.They left.", ["It ended.", "They left."]],
  ["three stops with spaces leave words out", "I said . . . They left.", null],
  ["a cry is followed by its cue", "Leave! he said.", null],
  [
    "feet and inches are no quotation",
    'The 6" Crystal cup. It broke.',
    ['The 6" Crystal cup.', "It broke."],
  ],
  ["a number before a small letter is a reference", "Pay for 1. above and leave.", null],
  ["a footnote stays with its sentence", "It ended.[3] They left.", ["It ended.[3]", "They left."]],
] as const)("%s", (_, text, expected) => {
  expect(splitText(text)).toEqual(expected ?? [text]);
});

test.each(sentenceStarters)("%s begins a sentence after an abbreviation", (word) => {
  expect(splitText(`They left the U.S. ${word} ...`)).toEqual([
    "They left the U.S.",
    `${word} ...`,
  ]);
});

test("a model of another version is refused", () => {
  const bytes = packModel({
    header: { features: featureCount + 1, scale: 1, threshold: 0 },
    arrays: { weights: new Int8Array(16) },
  });
  expect(() => sentences(bytes)).toThrow("sentence splitter");
});
