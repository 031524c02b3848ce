import { expect, test } from "vitest";
import { compareTexts } from "./index.ts";

test("texts stand in the order of their code units on every machine", () => {
  expect(["é", "b", "a", "Z", "", "b"].sort(compareTexts)).toEqual(["", "Z", "a", "b", "b", "é"]);
});
