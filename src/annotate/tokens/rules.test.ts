import { expect, test } from "vitest";
import { createPlainDoc, tokenText } from "../../doc/index.ts";
import {
  abbreviations,
  apostropheWords,
  contractions,
  gluedUnits,
  joinedPrefixes,
  joinedSuffixes,
  joinedWords,
} from "../../lang/en/index.ts";
import { tokens } from "./index.ts";

const stage = tokens();

function wordsOf(text: string): string[] {
  const layer = stage.run(createPlainDoc(text));
  return Array.from({ length: layer.length }, (_, i) => tokenText(text, layer, i));
}

test.each(
  abbreviations.flatMap((entry) => entry.examples.map((example) => [example, entry] as const)),
)("abbreviations keep their stops: %s", (example, { words }) => {
  const kept = wordsOf(example).filter((word) => word.length > 1 && word.endsWith("."));
  expect(kept.some((word) => words.includes(word.slice(0, -1).toLowerCase()))).toBe(true);
});

test.each(contractions)("$word is two words: $example", ({ word, first, example }) => {
  const found = wordsOf(example);
  expect(found).toContain(word.slice(first));
  expect(found.some((entry) => entry.toLowerCase() === word.slice(0, first))).toBe(true);
});

test.each(joinedPrefixes)("%s- stays with its word", (prefix) => {
  expect(wordsOf(`a ${prefix}-war plan`)).toEqual(["a", `${prefix}-war`, "plan"]);
});

test.each(joinedSuffixes.filter((suffix) => !suffix.includes("-")))(
  "-%s stays with its word",
  (suffix) => {
    expect(wordsOf(`a Reth-${suffix} plan`)).toEqual(["a", `Reth-${suffix}`, "plan"]);
  },
);

test.each(joinedWords)("%s is one word", (word) => {
  expect(wordsOf(`well, ${word} then`)).toContain(word);
});

test.each(apostropheWords)("'%s begins with its apostrophe", (word) => {
  expect(wordsOf(`so '${word} then`)).toContain(`'${word}`);
  expect(wordsOf(`so ’${word} then`)).toContain(`’${word}`);
});

test.each(gluedUnits.filter((unit) => !unit.includes(".")))(
  "5%s is a number and a unit",
  (unit) => {
    expect(wordsOf(`about 5${unit} more`)).toEqual(["about", "5", unit, "more"]);
  },
);
