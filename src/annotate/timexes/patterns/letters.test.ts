import { expect, test } from "vitest";
import { letterRanges } from "./letters.ts";

test("the ranges hold every letter of one unit and nothing else", () => {
  const letter = new RegExp(`[${letterRanges}]`);
  const wrong: number[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    if (letter.test(character) !== /\p{L}/u.test(character)) wrong.push(unit);
  }
  expect(wrong).toEqual([]);
});
