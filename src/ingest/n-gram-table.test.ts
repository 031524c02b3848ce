import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNgrams } from "./n-gram-table.ts";

const file = new URL("../ngrams/extrasmall.js", import.meta.resolve("eld/extrasmall"));
const table = readNgrams(readFileSync(file, "utf8"));

test("read as a text, the file of eld says of every n-gram what it says when evaluated", async () => {
  const { ngramsData } = (await import(file.href)) as {
    readonly ngramsData: {
      readonly languages: Readonly<Record<string, string>>;
      readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
    };
  };
  expect(table.languages).toEqual(ngramsData.languages);
  const all = Object.keys(ngramsData.ngrams);
  expect(all.length).toBeGreaterThan(40_000);
  const read = Object.fromEntries(all.map((ngram) => [ngram, table.scoresOf(ngram)]));
  expect(read).toEqual(ngramsData.ngrams);
});

test.each(["", " ", "'", "\\", "{", "11", "languages", "toString", " theta", "ngrams"])(
  "there is no n-gram %j",
  (ngram) => {
    expect(table.scoresOf(ngram)).toBeUndefined();
  },
);
