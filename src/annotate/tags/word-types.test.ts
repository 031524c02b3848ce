import { expect, test } from "vitest";
import { hashFolded } from "../../learn/index.ts";
import { createLexicon } from "./lexicon.ts";
import { noUsage } from "./usage.ts";
import { recordSize, WordTypes } from "./word-types.ts";

const word = "orchard";
const lexicon = createLexicon(
  new Int32Array(12).fill(hashFolded(word, 0, word.length)),
  new Uint8Array(12),
  1,
  noUsage,
);

function recordOf(types: WordTypes, form: string): number[] {
  const id = types.intern(form, 0, form.length);
  return [...types.records.subarray(id * recordSize, (id + 1) * recordSize)];
}

test("a slip for a frequent word is described as that word, where slips are looked for", () => {
  const types = new WordTypes(lexicon, true);
  expect(recordOf(types, "orchrad")).toEqual(recordOf(types, word));
  expect(recordOf(types, "orchids")).not.toEqual(recordOf(types, word));
  const plain = new WordTypes(lexicon);
  expect(recordOf(plain, "orchrad")).not.toEqual(recordOf(plain, word));
});
