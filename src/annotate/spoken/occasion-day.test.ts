import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../../doc/index.ts";
import { occasionDay } from "./occasion-day.ts";

const days: Readonly<Record<string, string>> = {
  "4 March 2032": "2032-03-04",
  "2 March 2032": "2032-03-02",
};

/** The day of a transcript whose words begin behind the head. */
function dayOf(head: string): string | null {
  const text = `${head}\n\nMS DORN: Good afternoon.`;
  const timexes = Object.entries(days).flatMap(([words, value]) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    return start < 0 ? [] : [{ start, end, type: "DATE", value, relative: null } as const];
  });
  const inOrder = timexes.toSorted((a, b) => a.start - b.start);
  const found = occasionDay(withLayer(createPlainDoc(text), "timexes", inOrder), head.length + 2);
  const words = found?.dateEvidence;
  if (words != null) expect(days[text.slice(words.start, words.end)]).toBe(found?.date);
  return found?.date ?? null;
}

test.each([
  "Press briefing by spokeswoman Nela Dorn\n\nTavria House, 4 March 2032",
  "MINUTES OF EVIDENCE\n\nTaken before the Water Committee\n\nThursday, 4 March 2032",
  "4 March 2032\nHearing on the dam",
])("the head of a transcript gives the day of its occasion: %j", (head) => {
  expect(dayOf(head)).toBe("2032-03-04");
});

test.each([
  ["only the day of its page", "Press briefing by Nela Dorn\n\nPublished on 4 March 2032"],
  ["two days", "Press briefing of 2 March 2032\n\nTavria House, 4 March 2032"],
  ["no occasion", "A talk with Nela Dorn\n\nTavria House, 4 March 2032"],
  [
    "a day in its introduction",
    "Press briefing by Nela Dorn\n\nThe bridge over the Sarn fell on 4 March 2032 and nobody has yet said why it was ever built.",
  ],
  ["a long head", `Press briefing\n\n${"The hall was full. ".repeat(40)}\n\n4 March 2032`],
])("it gives none with %s", (_, head) => {
  expect(dayOf(head)).toBeNull();
});
