import { expect, test } from "vitest";
import { tellsOfDeed } from "./speech-deed.ts";

test.each([
  ["Orlu ruled out sending soldiers to the docks.", "ruled out", "sending", true],
  ["Orlu vowed to rebuild the harbor.", "vowed", "to rebuild", true],
  ["Orlu challenged those who say the gate leaks.", "challenged", "those", true],
  ["Orlu on Friday withdrew her backing for the plan.", "withdrew", "her backing", true],
  ["Orlu vowed that the harbor would be rebuilt.", "vowed", "that the", false],
  ["Orlu vowed that the harbor would be rebuilt.", "vowed", "the harbor", false],
  ["Orlu said the gate leaks.", "said", "the gate", false],
  ["Orlu told the council the gate leaks.", "told", "the gate", false],
  ["The gate leaks, Orlu warned.", "warned", "The gate", false],
  ["According to Orlu, the gate leaks.", "According to", "the gate", false],
  ["Orlu believes the gate leaks.", "believes", "the gate", false],
] as const)("%s", (text, cue, content, is) => {
  const spanOf = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  expect(tellsOfDeed(text, { cue: [spanOf(cue)], content: [spanOf(content)] })).toBe(is);
});

test("what no cue tells is no deed", () => {
  expect(tellsOfDeed("The gate leaks.", { cue: [], content: [{ start: 0, end: 14 }] })).toBe(false);
});
