import { expect, test } from "vitest";
import { createPlainDoc, type Doc, type Turn, withLayer } from "../../doc/index.ts";
import { titleDay } from "./title.ts";

/** The day that a title gives to a text with turns or without; the text prints days as 2034-09-12. */
function dayOf(text: string, hasTurns: boolean): string | null {
  const timexes = [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
    type: "DATE" as const,
    value,
    relative: null,
  }));
  const turn: Turn = {
    start: 0,
    end: text.length,
    speaker: null,
    speakerChain: null,
    label: null,
    reason: "label",
    heading: null,
  };
  const plain: Doc = createPlainDoc(text);
  const doc = withLayer(withLayer(plain, "timexes", timexes), "turns", hasTurns ? [turn] : []);
  return titleDay(doc)?.value ?? null;
}

test.each([
  ["Joint press appearance in Halse, 2034-09-12, verbatim record\n\nORLU: Good evening.", true],
  ["Briefing by the envoy, Halse, 2034-09-12 (transcript)\n\nMORETH: Good evening.", false],
  ["Verbatim record\nTalks on the harbour – 2034-09-12\n\nORLU: Good evening.", true],
  ["Interview with Ada Orlu, 2034-09-12\n\nORLU: Good evening.", true],
])("the title of a record gives its day: %s", (text, hasTurns) => {
  expect(dayOf(text, hasTurns)).toBe("2034-09-12");
});

test.each([
  ["Talks in Halse, 2034-09-12\n\nThe envoys parted without a word.", false],
  ["The crash of 2034-09-12 and what came of it: a transcript\n\nORLU: Good evening.", true],
  ["Transcript of talks, 2034-09-12 to 2034-09-14\n\nORLU: Good evening.", true],
  ["The envoys met in Halse on 2034-09-12. They talked.\n\nORLU: Good evening.", true],
  ["Flood in Halse, 2034-09-12\n\nORLU: I saw it rise.", true],
])("the day in another title is that of what it tells: %s", (text, hasTurns) => {
  expect(dayOf(text, hasTurns)).toBeNull();
});
