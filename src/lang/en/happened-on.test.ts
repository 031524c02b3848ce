import { expect, test } from "vitest";
import { isHappenedOn } from "./happened-on.ts";

test.each([
  "The accord was ratified on ",
  "The Treaty of Halm, signed on ",
  "The envoys met in Orsk on ",
  "It was signed in New Halm on the night of ",
  "the raid, which took place in Sell on ",
  "The ban came into force on ",
])("%s a day tells what took place on it", (lead) => {
  expect(isHappenedOn(lead)).toBe(true);
});

test.each([
  "The accord is to be ratified on ",
  "A vote was scheduled on ",
  "The two sides agreed on ",
  "It takes effect if signed on ",
  "The session will be held on ",
  "a summit on ",
  "If the vote takes place on ",
  "",
])("%s a day does not", (lead) => {
  expect(isHappenedOn(lead)).toBe(false);
});
