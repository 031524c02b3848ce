import { expect, test } from "vitest";
import { createPlainDoc, type Timex, withLayer } from "../doc/index.ts";
import { countedTimes } from "./counted-times.ts";

/** What is read of a text whose times are these words with these values. */
function read(
  text: string,
  times: readonly Pick<Timex, "value" | "relative">[] = [],
  ...words: string[]
) {
  const timexes = words.map((exact, i): Timex => {
    const start = text.indexOf(exact);
    return {
      start,
      end: start + exact.length,
      type: "DATE",
      value: times[i]?.value ?? null,
      relative: times[i]?.relative ?? null,
    };
  });
  return countedTimes(withLayer(createPlainDoc(text), "timexes", timexes)).map(
    ({ start, end, value, relative }) => [text.slice(start, end), value ?? relative],
  );
}

test("an anniversary is so many years since, unless it lies ahead", () => {
  expect(read("On the first anniversary of the crash a stone was unveiled.")).toEqual([
    ["first anniversary", "P1Y"],
  ]);
  expect(read("It was the 12th anniversary of the flood.")).toEqual([["12th anniversary", "P12Y"]]);
  expect(read("Ahead of the first anniversary of the crash a stone was unveiled.")).toEqual([]);
  expect(read("They kept their first anniversary in Halme.")).toEqual([]);
});

test("a length with the day that it is counted from is the day it leads to", () => {
  const two = { value: "P2D", relative: null };
  const christmas = { value: null, relative: "day=12-25" };
  const friday = { value: null, relative: "weekday=5" };
  const text = "Two days before Christmas the market reopened on Friday.";
  expect(read(text, [two, christmas, friday], "Two days", "Christmas", "Friday")).toEqual([
    ["Two days before Christmas", "day=12-23"],
    ["Friday", "weekday=5"],
  ]);
  const apart = "Two days of rain spoilt Christmas.";
  expect(read(apart, [two, christmas], "Two days", "Christmas")).toHaveLength(2);
  const week = { value: "P1W", relative: null };
  const newYear = { value: null, relative: "day=01-01" };
  expect(read("a week after 1 January", [week, newYear], "a week", "1 January")).toEqual([
    ["a week after 1 January", "day=01-08"],
  ]);
});
