import { expect, test } from "vitest";
import { findKnownEvent, knownEvents } from "../../lang/en/known-events.ts";
import { anniversaries, elapsedTimes, knownAnniversaries } from "./count-years.ts";

test.each(knownEvents)("$example is of $date", ({ example, date, source }) => {
  expect(findKnownEvent(example)?.event.date).toBe(date);
  expect(source).not.toBe("");
});

test("the anniversary of a known event leaves the days around it", () => {
  const text = "He spoke on the day which completes eleven years of the invasion of Kuwait.";
  expect(knownAnniversaries(text)).toEqual([
    { kind: "known-event", value: "2001-07-31/2001-08-12", start: 36, end: 74 },
  ]);
});

test("an age of a war is no anniversary", () => {
  expect(knownAnniversaries("After three years of war in Tigray the road opened.")).toEqual([]);
});

test("an ordinal month is counted from the beginning that the text gives", () => {
  const text = "The war, now in its nineteenth month, goes on. It began in October 2029 at Brenn.";
  expect(elapsedTimes(text).map(({ value }) => value)).toEqual(["2031-04/2031-05"]);
});

test("two beginnings leave nothing to count from", () => {
  const text = "It began in May 2029; a second began in June 2030 and is in its third month.";
  expect(elapsedTimes(text)).toEqual([]);
});

test("an anniversary and its year give a year", () => {
  const text = "They marked the 60th anniversary of relations set up in 1971.";
  expect(anniversaries(text).map(({ value }) => value)).toEqual(["2031"]);
});
