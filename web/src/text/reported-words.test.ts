import { expect, test } from "vitest";
import type { Evidence } from "../../../src/record/index.ts";
import { reportedWords } from "./reported-words.ts";

const speech = "Good morning. The locks hold. They held all night. Now to the ferries.";
const at = (exact: string, doc = "one"): Evidence => {
  const start = 100 + speech.indexOf(exact);
  return { doc, start, end: start + exact.length, exact };
};
const whole = { evidence: [at(speech)] as const };
const textsOf = (...parts: readonly [Evidence, ...Evidence[]]): string[] =>
  reportedWords(whole, { evidence: parts }).map(({ exact }) => exact);

test("of a speech, the sentences of the remark are shown, neighbors as one piece", () => {
  expect(textsOf(at("The locks hold."))).toEqual(["The locks hold."]);
  expect(textsOf(at("They held all night."), at("The locks hold."))).toEqual([
    "The locks hold. They held all night.",
  ]);
  expect(textsOf(at("The locks hold."), at("Now to the ferries."))).toEqual([
    "The locks hold.",
    "Now to the ferries.",
  ]);
});

test("words of another document tell nothing of which sentences are part of it", () => {
  expect(textsOf(at("The locks hold.", "two"))).toEqual([speech]);
});
