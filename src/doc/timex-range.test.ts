import { expect, test } from "vitest";
import { rangeEndOf, type Timex } from "./index.ts";

/** Whether the two dates in square brackets are the ends of one range. */
function isRange(marked: string): boolean {
  const text = marked.replace(/[[\]]/g, "");
  const dates = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: words = "", index }, i): Timex => {
    const start = index - 2 * i;
    return { start, end: start + words.length, type: "DATE", value: "2031-05-13", relative: null };
  });
  return rangeEndOf(text, dates, 0) === 1;
}

test.each([
  "from [3] to [5 June]",
  "[May 13th]–[15th]",
  "[Monday] through [Friday]",
  "between [3] and [5 June]",
])("%s is one range", (marked) => {
  expect(isRange(marked)).toBe(true);
});

test.each(["on [3] and [5 June]", "on [3 May], then [5 June]", "[3 May]             to [5 June]"])(
  "%s is two dates",
  (marked) => {
    expect(isRange(marked)).toBe(false);
  },
);
