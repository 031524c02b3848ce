import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIob } from "../../../corpora/names/index.ts";
import { createPlainDoc, type Doc, type Name, withLayer } from "../../doc/index.ts";
import {
  type NamePage,
  type NameTraining,
  names,
  nameTraining,
  packNameModel,
  pageOfWords,
  trainNames,
  unpackNameModel,
} from "./index.ts";
import { labelCount, labelsOf, mayFollow, spansOf } from "./labels.ts";

const none = { keys: new Int32Array(0), paths: new Uint16Array(0) };
const quick: NameTraining = { ...nameTraining, epochs: 6, foldEpochs: 2, bits: 14 };

const lesson = `-DOCSTART- O

President O
Ada B-PER
Orlu I-PER
flew O
to O
Marsk B-LOC
. O

Orlu B-PER
met O
the O
Vendorian B-MISC
envoy O
. O

-DOCSTART- O

Minister O
Tam B-PER
Reyk I-PER
said O
the O
Harbour B-ORG
Council I-ORG
agreed O
. O

The O
Harbour B-ORG
Council I-ORG
sits O
in O
Marsk B-LOC
. O
`;

function lessonPages(): readonly NamePage[] {
  const docs = parseIob(lesson, "lesson");
  return [...docs, ...docs, ...docs].map(({ sentences, spans }) => ({
    page: pageOfWords(sentences),
    spans,
    weight: 1,
  }));
}

/** A document of one sentence a line, with words and marks as tokens. */
function docOf(text: string): Doc<"tokens" | "sentences"> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)];
  const starts = Uint32Array.from(words, (word) => word.index);
  const ends = Uint32Array.from(words, (word) => word.index + word[0].length);
  const length = words.length;
  const tokens = { length, starts, ends, parts: new Uint8Array(length) };
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: length };
  return withLayer(withLayer(createPlainDoc(text), "tokens", tokens), "sentences", [sentence]);
}

const model = trainNames(lessonPages(), null, none, quick);

test("a model learns its lesson and finds a name again without its title", () => {
  const text = "President Ada Orlu flew to Marsk.";
  const found = names(packNameModel(model), null)
    .run(docOf(text))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  expect(found).toEqual(["PER Ada Orlu", "GPE Marsk"]);
});

test("training twice gives the same bytes, and a packed model reads as before", () => {
  const bytes = packNameModel(model);
  expect(packNameModel(trainNames(lessonPages(), null, none, quick))).toEqual(bytes);
  expect(packNameModel(unpackNameModel(bytes))).toEqual(bytes);
});

test("without a model, a title still shows a name", () => {
  const text = "Foreign Minister Rosa Klein agreed.";
  const [name] = names(null, null).run(docOf(text));
  expect(name && text.slice(name.start, name.end)).toBe("Rosa Klein");
});

test("labels of spans give the spans back", () => {
  const spans = [
    { first: 0, end: 1, type: "PER" },
    { first: 1, end: 4, type: "ORG" },
    { first: 5, end: 7, type: "MISC" },
  ] as const;
  expect(spansOf(labelsOf(spans, 0, 8), 0)).toEqual(spans);
});

test("a name is never left open", () => {
  for (let label = 0; label < labelCount; label++) {
    const open = label !== 0 && (label - 1) % 4 < 2;
    expect(mayFollow(label, null)).toBe(!open);
    expect(mayFollow(label, 0)).toBe(!open);
  }
});

test("names of any text lie within it, in order, and do not overlap", () => {
  const stage = names(packNameModel(model), null);
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("Ada", "Orlu", "President", "\ud83d", "MARSK"),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end, confidence } of stage.run(docOf(text)) as readonly Name[]) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
      }
    }),
  );
});
