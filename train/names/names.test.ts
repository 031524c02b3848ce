import { expect, test } from "vitest";
import { loadModel } from "../../src/engine/load-model.ts";
import { loadGazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { inventNews } from "./invented.ts";
import { inCapitals } from "./pages.ts";
import { classifyWords, numberWords } from "./word-classes.ts";

const bytes = loadModel("gazetteer");

test("invented news is the same each time, and its names are within it", () => {
  const gazetteer = loadGazetteer(bytes ?? new Uint8Array());
  const docs = inventNews(20, gazetteer);
  expect(inventNews(20, gazetteer)).toEqual(docs);
  for (const { sentences, spans } of docs) {
    const words = sentences.flat();
    expect(words.join(" ")).not.toMatch(/[{}[\]]/);
    let last = 0;
    for (const { first, end } of spans) {
      expect(first).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(words.length);
      last = end;
    }
  }
});

test("a document in capitals keeps its names", () => {
  const doc = {
    id: "a",
    sentences: [
      ["It", "rained"],
      ["Ada", "left", "Marsk"],
    ],
    spans: [
      { first: 2, end: 3, type: "PER" as const },
      { first: 4, end: 5, type: "LOC" as const },
    ],
  };
  expect(inCapitals([doc], 1)).toEqual([
    {
      id: "a-capitals",
      sentences: [["ADA", "LEFT", "MARSK"]],
      spans: [
        { first: 0, end: 1, type: "PER" },
        { first: 2, end: 3, type: "LOC" },
      ],
    },
  ]);
});

test("words that stand in the same places share a class", () => {
  const sentences = [];
  for (const city of ["marsk", "quay", "ossel"]) {
    for (const verb of ["lives", "works"]) sentences.push(["she", verb, "in", city]);
  }
  const text = numberWords(sentences, 1);
  const classes = classifyWords(text, 4, 10);
  const classOf = (word: string): number => classes[text.words.indexOf(word)] ?? -1;
  expect(classOf("quay")).toBe(classOf("ossel"));
  expect(classOf("lives")).toBe(classOf("works"));
  expect(classOf("lives")).not.toBe(classOf("quay"));
});
