import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";
import { lastWord, type Person } from "./persons.ts";

const well = "But patience is not a bottomless well.";
const wellAgain = "Patience was no well without a bottom.";
const ferry = "As long as I sit in this office, no soldier will touch a ferry.";
const ferryAgain = "While I hold this post, not a single soldier is going to lay hands on a ferry.";

const nobody: Person = { gender: null, titles: [], among: new Set<string>() };
const minister: Person = { ...nobody, gender: "m", titles: ["minister", "transport"] };
const named = { doc: "a", text: well, person: minister };

function saidBy(person: Person | null): string[][] {
  return joined(named, { doc: "b", text: wellAgain, speakerId: null, person });
}

test("who is only referred back to may be one whom the document names", () => {
  expect(saidBy(null)).toEqual([]);
  expect(saidBy(nobody)).toEqual([]);
  expect(saidBy({ ...nobody, among: new Set([lastWord("Sorvan")]) })).toEqual([["a", "b"]]);
  expect(saidBy({ ...nobody, among: new Set([lastWord("Tarn")]) })).toEqual([]);
});

test("or one who bears that title, but nobody of another gender", () => {
  expect(saidBy(minister)).toEqual([["a", "b"]]);
  expect(saidBy({ ...minister, titles: ["governor"] })).toEqual([]);
  expect(saidBy({ ...minister, gender: "f" })).toEqual([]);
});

test("in documents of one story anybody of whom nothing else is told", () => {
  const [wheat, wheatAgain] = [
    "Every sack of wheat that leaves this harbor has been counted three times over.",
    "Each sack of wheat which leaves our harbor has been counted three times.",
  ];
  const both = [
    { doc: "a", text: wheat, speakerId: "orlu", start: 100 },
    { doc: "b", text: wheatAgain, speakerId: "orlu", start: 100 },
  ];
  const known = { ...named, text: ferry };
  const unnamed = { doc: "b", text: ferryAgain, speakerId: null, person: nobody };
  expect(joined(known, unnamed)).toEqual([]);
  expect(joined(known, unnamed, ...both)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
  expect(joined(known, { ...unnamed, person: null }, ...both)).toEqual([["a", "b"]]);
});
