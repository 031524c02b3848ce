import { expect, test } from "vitest";
import { findAmounts } from "./amounts.ts";

function amounts(text: string): string[] {
  return findAmounts(text.split(" ")).map(({ at, as }) => `${at} ${as}`);
}

test("a share is read in percent and a number and a half as one", () => {
  expect(amounts("a fifth more coal")).toEqual(["1 ≈20"]);
  expect(amounts("six and a half metres")).toEqual(["0 6.5"]);
  expect(amounts("7 and a quarter metres")).toEqual(["0 7.25"]);
});

test("day one is the first day", () => {
  expect(amounts("from day one on")).toEqual(["2 first"]);
  expect(amounts("one day")).toEqual([]);
});

test("parts of an hour and places in a row are no shares", () => {
  expect(amounts("at a quarter past nine")).toEqual([]);
  expect(amounts("within a quarter of an hour")).toEqual([]);
  expect(amounts("the fifth floor")).toEqual([]);
});

test("spelled amounts of several words are one, and hedged ones are rough", () => {
  expect(amounts("three hundred and ten million marks")).toEqual([
    "0 310",
    "1 and",
    "2 and",
    "3 and",
  ]);
  expect(amounts("212 thousand tonnes")).toEqual(["0 212000", "1 and"]);
  expect(amounts("close to 40 million")).toEqual(["2 ≈40"]);
  expect(amounts("three and ten")).toEqual([]);
  expect(amounts("the first of june")).toEqual(["1 1"]);
  expect(amounts("the first of many")).toEqual([]);
});
