import fc from "fast-check";
import { expect, test } from "vitest";
import { createClusterLookup } from "./clusters.ts";
import { addFeatures, ofAfter, ofBefore, ofWord } from "./features.ts";
import { FeatureList } from "./material.ts";
import { pageOfWords } from "./page.ts";
import { materialOf } from "./reader.ts";
import { WordFacts, wordKey } from "./word-facts.ts";

const vocabulary = [
  "Ada",
  "Orlu",
  "MARSK",
  "the",
  "Council",
  "of",
  "said",
  "12",
  "-",
  "U.S.",
  "it",
];
const keys = Int32Array.from(vocabulary, wordKey).sort();
const clusters = createClusterLookup(
  keys,
  Uint16Array.from(keys, (_, i) => 512 * i + i),
);
const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 4 });

/** The features at `places` of the word behind `before`. */
function featuresIn(
  places: ReadonlySet<number>,
  before: readonly string[],
  rest: readonly string[],
  loud: number,
): readonly number[] {
  const page = pageOfWords([[...before, ...rest]]);
  const material = materialOf(page, new WordFacts(clusters), null);
  const list = new FeatureList((place) => places.has(place));
  addFeatures(list, material, before.length, 0, page.length, loud);
  return [...list.values.subarray(0, list.size)];
}

test("what is kept of a word is the same in every sentence", () => {
  fc.assert(
    fc.property(
      words,
      words,
      words,
      words,
      fc.constantFrom(...vocabulary),
      fc.constantFrom(...vocabulary),
      fc.nat(1),
      (left, right, otherLeft, otherRight, word, other, loud) => {
        const own = featuresIn(ofWord, left, [word, ...right], loud);
        expect(own.length).toBeGreaterThan(10);
        expect(featuresIn(ofWord, otherLeft, [word, ...otherRight], loud)).toEqual(own);
        const before = featuresIn(ofBefore, [...left, word], [other, ...right], loud);
        expect(before.length).toBe(ofBefore.size);
        expect(featuresIn(ofBefore, [...otherLeft, word], ["x"], 0)).toEqual(before);
        const after = featuresIn(ofAfter, left, [other, word, ...right], loud);
        expect(after.length).toBe(ofAfter.size);
        expect(featuresIn(ofAfter, otherLeft, ["x", word], 0)).toEqual(after);
      },
    ),
  );
});
