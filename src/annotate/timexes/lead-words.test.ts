import { expect, test } from "vitest";
import { canLead } from "./lead-words.ts";

test("words that expressions are made of can stand in one", () => {
  for (const word of ["early", "Late", "the", "of", "weeks", "tue", "twenty", "3rd", "m", "AM"]) {
    expect([word, canLead(word)]).toEqual([word, true]);
  }
});

test("other words cannot, whatever their length", () => {
  for (const word of ["harbour", "was", "Ümit", "be"]) {
    expect([word, canLead(word)]).toEqual([word, false]);
  }
});
