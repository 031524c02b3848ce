import { expect, test } from "vitest";
import type { Name } from "../../doc/index.ts";
import { nameExamples } from "../../lang/en/name-particles.ts";
import { wholeNames } from "./whole-names.ts";

function namesIn(text: string, ...words: readonly string[]): string[] {
  const names = words.map((word): Name => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, type: "PER", confidence: 1 };
  });
  return wholeNames(text, names).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

test("a name cut off at its hyphen is made whole", () => {
  expect(namesIn("Lars-Erik Tand spoke.", "Lars")).toEqual(["Lars-Erik Tand PER"]);
  expect(namesIn("Lars-Erik Tand spoke.", "Lars", "Erik Tand")).toEqual(["Lars-Erik Tand PER"]);
  expect(namesIn("Ada Orlu-Brand spoke.", "Ada Orlu")).toEqual(["Ada Orlu-Brand PER"]);
});

test("a name before a common word behind a hyphen stays as it is", () => {
  expect(namesIn("An Orlu-led cabinet met.", "Orlu")).toEqual(["Orlu PER"]);
});

test("a preposition is no part of a person", () => {
  expect(namesIn("The premier of Tarsk spoke.", "of Tarsk")).toEqual(["Tarsk GPE"]);
});

test.for(nameExamples)("%s is made %s", ([cut, whole]) => {
  expect(namesIn(`There ${whole} spoke.`, cut)).toEqual([`${whole} PER`]);
});

test("a name in two pieces with a particle between them is one", () => {
  expect(namesIn("Gustavo Alves da Silva spoke.", "Gustavo Alves", "Silva")).toEqual([
    "Gustavo Alves da Silva PER",
  ]);
});

test("a particle that is a noun is no part of a name", () => {
  expect(namesIn("There the van Orlu drove stood.", "Orlu")).toEqual(["Orlu PER"]);
});

test("an initial that is also a word belongs to the name behind it", () => {
  expect(namesIn("It rained. I. Orlu stayed.", "Orlu")).toEqual(["I. Orlu PER"]);
  expect(namesIn("It was I. Orlu stayed.", "Orlu")).toEqual(["Orlu PER"]);
});

test("an office that is taken for a name has the name behind it", () => {
  expect(namesIn("There Pope Clement XV spoke.", "Pope")).toEqual(["Clement XV PER"]);
  expect(namesIn("There the Pope spoke.", "Pope")).toEqual(["Pope PER"]);
});
