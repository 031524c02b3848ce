import { expect, test } from "vitest";
import { tellsOfAgain } from "./said-again.ts";

test.each([
  ["Orlu said it again to the crews of Brenn.", "said", true],
  ["“The gate holds,” Orlu said once more on Friday.", "said", true],
  ["Orlu said so yet again.", "said", true],
  ["Orlu once again called for calm.", "called", true],
  ["Orlu repeated that the gate holds.", "repeated", true],
  ["Orlu said that the gate would open again.", "said", false],
  ["Orlu said more gates would open.", "said", false],
  ["Orlu said it against the wind.", "said", false],
  ["The gate is open again. Orlu said so.", "said", false],
] as const)("%s", (text, cue, is) => {
  const start = text.indexOf(cue);
  expect(tellsOfAgain(text, { start, end: start + cue.length })).toBe(is);
});
