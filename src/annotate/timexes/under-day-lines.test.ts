import { expect, test } from "vitest";
import { createPlainDoc, findDayLines } from "../../doc/index.ts";
import { loadModel } from "../../engine/load-model.ts";
import { dayNumber, isoDay } from "../../text/index.ts";
import { blocks } from "../blocks/index.ts";
import { pipeline } from "../pipeline.ts";
import { sentences } from "../sentences/index.ts";
import { tags } from "../tags/index.ts";
import { tokens } from "../tokens/index.ts";
import { findExpressions, timexes } from "./index.ts";

const minutes = `Harbour board

3 June 2031, 9:30

CLERK: The dredger came yesterday and could not berth for want of a pilot.

5 June 2031

CLERK: It left again yesterday.`;

function daysIn(text: string): string[] {
  return findDayLines(text, findExpressions(text)).map(({ day }) => isoDay(dayNumber(day)));
}

test("days alone on their lines date what stands under each", () => {
  expect(daysIn(minutes)).toEqual(["2031-06-03", "2031-06-05"]);
});

test("one such day is that of the whole text, and a list of other pages tells of no day", () => {
  expect(daysIn(minutes.replace("5 June 2031", "Later"))).toEqual([]);
  expect(daysIn("3 June 2031\nPilots strike\n5 June 2031\nDredger leaves\n")).toEqual([]);
});

test("yesterday is counted from the line above it, whenever the text turns out to be written", () => {
  const read = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(timexes());
  const { layers } = read.run(createPlainDoc(minutes));
  const told = layers.timexes.filter(({ relative }) => relative !== null);
  expect(told.map(({ value, relative }) => [value, relative])).toEqual([
    ["2031-06-02", "+day:-1"],
    ["2031-06-04", "+day:-1"],
  ]);
});
