import { expect, test } from "vitest";
import { errorsOf } from "./errors.ts";

test("an error is named by what is wrong with the name", () => {
  const doc = {
    id: "a",
    sentences: [["Ada", "Orlu", "left", "Marsk", "with", "Tam"]],
    spans: [
      { first: 0, end: 2, type: "PER" as const },
      { first: 3, end: 4, type: "LOC" as const },
    ],
  };
  const found = [
    { first: 1, end: 2, type: "PER" as const },
    { first: 3, end: 4, type: "ORG" as const },
    { first: 5, end: 6, type: "PER" as const },
  ];
  expect(errorsOf(doc, found)).toEqual([
    "bounds PER\t [Ada Orlu] left Marsk with Tam",
    "type LOC read as ORG\tAda Orlu left [Marsk] with Tam",
    "extra PER\tOrlu left Marsk with [Tam] ",
  ]);
  expect(errorsOf(doc, doc.spans)).toEqual([]);
});
