import { expect, test } from "vitest";
import { createPlainDoc, type Timex, withLayer } from "../doc/index.ts";
import type { Statement } from "../record/index.ts";
import type { Span } from "../text/index.ts";
import { frameOfSaying, relativeSaidAt } from "./said-at.ts";

function saidAt(text: string, when: string, relative: string): string | null {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const timex: Timex = { ...span(when), type: "DATE", value: null, relative };
  const doc = withLayer(createPlainDoc(text), "timexes", [timex]);
  // Only what is read of it: the rest of a statement says nothing of when.
  const statement = {
    cue: [span("said")],
    source: [span("Ada Orlu")],
    content: [span("the dam holds")],
  } as unknown as Statement; // Only these fields are read.
  return relativeSaidAt(doc, statement);
}

test.each([
  ["Ada Orlu said today the dam holds.", "today", "day:0"],
  ["Ada Orlu said on Monday that the dam holds.", "Monday", "weekday=1"],
  ["On Monday, Ada Orlu said the dam holds.", "Monday", "weekday=1"],
  ["Ada Orlu yesterday said the dam holds.", "yesterday", "day:-1"],
  ["“the dam holds,” said Ada Orlu on Monday.", "Monday", "weekday=1"],
  ["Ada Orlu of Brenn, who last week said the dam holds, left.", "last week", "week:-1"],
  ["Ada Orlu, who in May said the dam holds, left.", "May", "<<month=5"],
  ["Ada Orlu said in Brenn yesterday the dam holds.", "yesterday", "day:-1"],
  ["In her talks with Mayor Dol earlier today, Ada Orlu said the dam holds.", "today", "day:0"],
  ["He left. At a meeting in Brenn on Monday, Ada Orlu said the dam holds.", "Monday", "weekday=1"],
] as const)("%s", (text, when, relative) => {
  expect(saidAt(text, when, relative)).toBe(relative);
});

test("a time inside the words, or beyond a comma, is of something else", () => {
  expect(
    saidAt("After the flood in Brenn on Monday, Ada Orlu said the dam holds.", "Monday", "day:-1"),
  ).toBeNull();
  expect(saidAt("Ada Orlu said the dam holds today.", "holds", "day:0")).toBeNull();
  expect(
    saidAt(
      "Ada Orlu said the dam holds, a day after it was repaired last week.",
      "last week",
      "week:-1",
    ),
  ).toBeNull();
});

function frame(text: string, when: string, about: Partial<Timex> & { readonly cue: string }) {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const { cue, value = null, relative = null } = about;
  const timex: Timex = { ...span(when), type: "DATE", value, relative };
  const doc = withLayer(createPlainDoc(text), "timexes", [timex]);
  const statement = {
    cue: [span(cue)],
    source: [span(text.includes("she ") ? "she " : "Ada Orlu")],
    content: [span("the dam holds")],
    speaker: "Ada Orlu",
    form: "direct",
  } as unknown as Statement; // Only these fields are read.
  return frameOfSaying(doc, statement);
}

test("a participle has the time of what was done with it", () => {
  const text = "Ada Orlu turned it down in May 2031, telling the council the dam holds.";
  expect(frame(text, "May 2031", { cue: "telling", value: "2031-05" })).toBe("=2031-05");
});

test("what is done so long after a saying dates it to a year or a month", () => {
  const text = "Ada Orlu closed it on Monday, two years after telling the council the dam holds.";
  expect(frame(text, "on Monday", { cue: "telling", relative: "weekday=1" })).toBe("year:-2");
});

test("a sentence that opens a paragraph with a month sets the time of the quotation after it", () => {
  const text = "A dam.\nLast month Ada Orlu went before the council. “the dam holds,” she said.";
  expect(frame(text, "Last month", { cue: "said", relative: "month:-1" })).toBe("month:-1");
  const other = text.replace("Ada Orlu", "the mayor");
  expect(frame(other, "Last month", { cue: "said", relative: "month:-1" })).toBeNull();
});

test("a day in the sentence before is the day of something else", () => {
  const text = "A dam.\nOn Monday Ada Orlu saw the flood. “the dam holds,” she said.";
  expect(frame(text, "Monday", { cue: "said", relative: "weekday=1" })).toBeNull();
});
