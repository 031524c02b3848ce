import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc, type Doc, lemmaOf, uposOf, withLayer } from "../../doc/index.ts";
import {
  packTagModel,
  type TaggedSentence,
  tagSentences,
  tags,
  tagTraining,
  trainTags,
} from "./index.ts";
import { noUsage } from "./usage.ts";

/** Sentences as `form/lemma/UPOS/XPOS`. */
function read(lines: readonly string[]): TaggedSentence[] {
  return lines.map((line) => {
    const rows = line.split(" ").map((word) => word.split("/"));
    const column = (i: number): string[] => rows.map((row) => row[i] ?? "_");
    return {
      document: 0,
      treebank: 0,
      words: column(0),
      lemmas: column(1),
      upos: column(2),
      xpos: column(3),
    };
  });
}

const lines = [
  "The/the/DET/DT minister/minister/NOUN/NN spoke/speak/VERB/VBD ././PUNCT/.",
  "Ministers/minister/NOUN/NNS speak/speak/VERB/VBP of/of/ADP/IN grain/grain/NOUN/NN ././PUNCT/.",
  "She/she/PRON/PRP visited/visit/VERB/VBD Lozno/Lozno/PROPN/NNP ././PUNCT/.",
  "The/the/DET/DT visits/visit/NOUN/NNS ended/end/VERB/VBD in/in/ADP/IN May/May/PROPN/NNP ././PUNCT/.",
  "He/he/PRON/PRP visits/visit/VERB/VBZ Reinvar/Reinvar/PROPN/NNP often/often/ADV/RB ././PUNCT/.",
  "Envoys/envoy/NOUN/NNS ended/end/VERB/VBD the/the/DET/DT talks/talk/NOUN/NNS ././PUNCT/.",
];
// Four times each, so that no word is rare.
const trees = read([...lines, ...lines, ...lines, ...lines]);
const options = {
  ...tagTraining,
  tableBits: 14,
  epochs: 10,
  leastCount: 1,
  folds: 2,
};
const bytes = packTagModel(trainTags(trees, noUsage, options));

function split(text: string): Doc<"tokens" | "sentences"> {
  const words = [...text.matchAll(/\S+/g)];
  const length = words.length;
  const tokens = {
    length,
    starts: Uint32Array.from(words, (word) => word.index),
    ends: Uint32Array.from(words, (word) => word.index + word[0].length),
    parts: new Uint8Array(length),
  };
  const sentences =
    length === 0 ? [] : [{ start: 0, end: text.length, firstToken: 0, endToken: length }];
  return withLayer(withLayer(createPlainDoc(text), "tokens", tokens), "sentences", sentences);
}

test("the same trees give the same bytes", () => {
  expect(packTagModel(trainTags(trees, noUsage, options))).toEqual(bytes);
});

test("a tagger knows what it was taught and carries endings to new words", () => {
  const doc = split("She visited Varrow .");
  const layer = tags(bytes).run(doc);
  expect(Array.from({ length: 4 }, (_, i) => uposOf(layer, i))).toEqual([
    "PRON",
    "VERB",
    "PROPN",
    "PUNCT",
  ]);
  expect(Array.from({ length: 4 }, (_, i) => lemmaOf(layer, i))).toEqual([
    "she",
    "visit",
    "Varrow",
    ".",
  ]);
  expect(layer.xposNames[layer.xpos[1] ?? 0]).toBe("VBD");
});

test("sentences given word by word get the tags they get in a document", () => {
  const model = trainTags(trees, noUsage, options);
  const [found] = tagSentences(model, [{ words: ["He", "visits", "Lozno", "."], document: 0 }]);
  const layer = tags(bytes).run(split("He visits Lozno ."));
  expect(found?.upos).toEqual(Array.from({ length: 4 }, (_, i) => uposOf(layer, i)));
});

test("what a stage has read before changes nothing", () => {
  const stage = tags(bytes);
  const doc = split("Envoys speak of May .");
  const first = stage.run(doc);
  stage.run(split("Strange zorbles ended in Lozno ?"));
  expect(stage.run(doc)).toEqual(first);
  expect(tags(bytes).run(doc)).toEqual(first);
});

test("a document's lemma table holds each lemma once, in order of first use", () => {
  const layer = tags(bytes).run(split("The envoy spoke . The envoy speaks ."));
  expect(new Set(layer.lemmaTable).size).toBe(layer.lemmaTable.length);
  expect(layer.lemmas[0]).toBe(0);
  expect(layer.lemmas[4]).toBe(0);
});

test("any text gets a tag and a lemma for every token, with and without a model", () => {
  const stages = [tags(bytes), tags(null)];
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const stage of stages) {
        const doc = split(text);
        const layer = stage.run(doc);
        for (let i = 0; i < doc.layers.tokens.length; i++) {
          expect(layer.upos[i]).toBeLessThan(17);
          expect(layer.xpos[i]).toBeLessThan(layer.xposNames.length);
          expect(layer.lemmas[i]).toBeLessThan(layer.lemmaTable.length);
        }
      }
    }),
  );
});

test("one sentence of a hundred thousand words is tagged", () => {
  const layer = tags(bytes).run(split("He visits Lozno . ".repeat(25_000)));
  expect(uposOf(layer, 99_998)).toBe("PROPN");
});

test("other bytes are refused", () => {
  expect(() => tags(new Uint8Array(32))).toThrow(RangeError);
});
