import { expect, test } from "vitest";
import { remembered } from "./index.ts";

test("what was found is found once, null too, until too much is known", () => {
  const asked: string[] = [];
  const find = remembered(2, (text) => {
    asked.push(text);
    return text === "" ? null : text.length;
  });
  expect(["ab", "", "ab", ""].map(find)).toEqual([2, null, 2, null]);
  expect(asked).toEqual(["ab", ""]);
  expect(["abc", "ab", "ab"].map(find)).toEqual([3, 2, 2]);
  expect(asked).toEqual(["ab", "", "abc", "ab"]);
});
