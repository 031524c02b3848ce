import { expect, test } from "vitest";
import { parseIob, spansOfTags } from "./index.ts";

test("both manners of IOB give the same spans", () => {
  const spans = [
    { first: 0, end: 2, type: "PER" },
    { first: 2, end: 3, type: "LOC" },
  ];
  expect(spansOfTags(["B-PER", "I-PER", "B-LOC", "O"])).toEqual(spans);
  expect(spansOfTags(["I-PER", "I-PER", "I-LOC", "O"])).toEqual(spans);
});

test("types of many corpora become four, and others none", () => {
  expect(spansOfTags(["B-politicalparty", "B-country", "B-product"])).toEqual([
    { first: 0, end: 1, type: "ORG" },
    { first: 1, end: 2, type: "LOC" },
  ]);
});

test("the columns of Universal NER are understood, and documents kept together", () => {
  const text = "# newdoc id = a\n1\tAda\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n\n1\tMarsk\tB-LOC\t-\t-\n";
  const [doc, ...others] = parseIob(text, "x");
  expect(others).toEqual([]);
  expect(doc?.sentences).toEqual([["Ada", "left"], ["Marsk"]]);
  expect(doc?.spans).toEqual([
    { first: 0, end: 1, type: "PER" },
    { first: 2, end: 3, type: "LOC" },
  ]);
});

test("without marks every sentence is a document", () => {
  expect(parseIob("Ada\tB-PER\n\nMarsk\tB-LOC\n", "x")).toHaveLength(2);
});
