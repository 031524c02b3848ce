import { expect, test } from "vitest";
import { createPlainDoc } from "../../../doc/index.ts";
import { createStages } from "../../../engine/index.ts";
import type { Draft } from "../draft.ts";
import { createSheet, createWordCache, type Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { apart, withoutRepeats } from "./separate.ts";

const text =
  "Mayor Veil stressed that all this costs time. Besides, the council had closed the road, “We have no time. They have.”";

function sheetOf(): Sheet {
  return createSheet(createStages().run(createPlainDoc(text)), createWordCache());
}

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A draft whose cue is *stressed*, with these words for content. */
function draftOf(sheet: Sheet, first: string, ...rest: readonly string[]): Draft {
  const cue = spanOf("stressed");
  const cueHead = tokenAtOffset(sheet, cue.start);
  const source = spanOf("Mayor Veil");
  return {
    source: [source],
    sourceTokens: [0, 1],
    cue: [cue],
    cueTokens: [cueHead],
    cueHead,
    content: [spanOf(first), ...rest.map(spanOf)],
    via: [],
    confidence: 0.9,
    how: "cue",
    goesOn: null,
  };
}

test("a quotation in a later sentence where the narrator speaks first goes on as words of its own", () => {
  const sheet = sheetOf();
  const quoted = "We have no time. They have.";
  const [own, next, ...none] = apart(sheet, draftOf(sheet, "that all this costs time", quoted));
  expect(own?.content).toEqual([spanOf("that all this costs time")]);
  expect(next).toMatchObject({ content: [spanOf(quoted)], goesOn: own, how: "continued" });
  expect(none).toEqual([]);
});

test("content of one sentence stays together", () => {
  const sheet = sheetOf();
  const draft = draftOf(sheet, "that all this", "costs time");
  expect(apart(sheet, draft)).toEqual([draft]);
});

test("of drafts with the same words of the same source the surest stays; another source says them too", () => {
  const sheet = sheetOf();
  const sure = draftOf(sheet, "costs time");
  const doubtful: Draft = { ...sure, source: [], sourceTokens: [], confidence: 0.4 };
  const other: Draft = { ...sure, source: [spanOf("the council")], confidence: 0.5 };
  expect(withoutRepeats([doubtful, sure, other])).toEqual([sure, other]);
});
