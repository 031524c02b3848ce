import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { readClues, type Since } from "./clues.ts";
import { isRuledOut, reach } from "./reach.ts";

function time(exact: string, relative: string, words: readonly string[]): TimeFact {
  return timeFact(exact, relative, { words });
}

/** `told` is how far neighbours bear out each day. */
function reachOf(
  since: TimeFact,
  printed: TimeFact,
  day: string,
  told: readonly (readonly [day: string, support: number])[] = [],
): number {
  const clues = readClues({ times: [since, printed], ages: [] });
  const support = new Map(told.map(([at, found]) => [numberOf(at), found]));
  return reach(clues.since[0] as Since, numberOf(day), clues, support);
}

function numberOf(day: string): number {
  const at = parseDay(day);
  return at === null ? 0 : dayNumber(at);
}

const ago = time("a month ago", "month:-1", ["shot", "orsk"]);

test("a month ago reaches its day best from a month later, and not from two weeks later", () => {
  const printed = time("June 24", "day=06-24", ["shot", "orsk"]);
  expect(reachOf(ago, printed, "2031-07-24")).toBeGreaterThan(0.95);
  expect(reachOf(ago, printed, "2031-07-19")).toBeLessThan(0.9);
  expect(reachOf(ago, printed, "2031-07-08")).toBe(0);
});

test("11 days ago reaches its day from 11 days later, give or take one", () => {
  const days = time("11 days ago", "day:-11", ["find", "rifle"]);
  const printed = time("June 24", "day=06-24", ["find", "rifle"]);
  expect(reachOf(days, printed, "2031-07-05")).toBe(1);
  expect(reachOf(days, printed, "2031-07-06")).toBeGreaterThan(0);
  expect(reachOf(days, printed, "2031-07-08")).toBe(0);
});

test("the day before yesterday is no such length", () => {
  const before = time("the day before yesterday", "day:-2", ["find", "rifle"]);
  expect(readClues({ times: [before], ages: [] }).since).toEqual([]);
});

test("an hour alone is of whatever is told of, and not of the day of writing", () => {
  const hour = time("6 a.m.", "day:0:T06:00", ["lamp"]);
  const tonight = time("8 p.m. today", "day:0:T20:00", ["lamp"]);
  expect(readClues({ times: [hour, tonight], ages: [] }).moving).toEqual([tonight]);
});

test("last month beside a printed day is another month than that of the day", () => {
  const printed = time("June 24", "day=06-24", ["flood", "brenn"]);
  const far = { ...printed, evidence: { ...printed.evidence, start: 900, end: 907 } };
  const last = time("last month", "month:-1", ["shot", "orsk"]);
  expect(reachOf(last, printed, "2031-07-20")).toBeLessThan(0.2);
  expect(reachOf(last, far, "2031-07-20")).toBeGreaterThan(0.5);
});

test("two times of one sentence share its words and are two times all the same", () => {
  const last = time("last month", "month:-1", ["caught", "orsk"]);
  const printed = time("June 24", "day=06-24", ["caught", "orsk"]);
  const beside = { ...printed, evidence: { ...printed.evidence, start: 40, end: 47 } };
  expect(reachOf(last, beside, "2031-07-20")).toBeLessThan(0.2);
  expect(reachOf(last, { ...beside, sentence: 1 }, "2031-07-20")).toBe(1);
});

test("what neighbours tell of a day beside last month is of that day", () => {
  const last = time("last month", "month:-1", ["caught", "orsk"]);
  const printed = time("June 24", "day=06-24", ["caught", "orsk"]);
  const beside = { ...printed, evidence: { ...printed.evidence, start: 40, end: 47 } };
  expect(reachOf(last, beside, "2031-07-20", [["2031-06-24", 1]])).toBeLessThan(0.2);
  expect(reachOf(last, beside, "2031-07-20", [["2031-06-26", 1]])).toBe(1);
});

test("a day that the text prints and that neighbours tell of is reached best", () => {
  const last = time("last month", "month:-1", ["caught", "orsk"]);
  const printed = time("June 24", "day=06-24", ["flood", "brenn"]);
  const far = { ...printed, evidence: { ...printed.evidence, start: 900, end: 907 } };
  const alone = reachOf(last, far, "2031-07-20");
  const told = reachOf(last, far, "2031-07-20", [["2031-06-24", 0.5]]);
  expect(alone).toBeGreaterThan(0.5);
  expect(told).toBeGreaterThan(alone);
  expect(told).toBeLessThan(1);
});

test("a month ago reaches the day of the same words rather than another", () => {
  const other = time("June 24", "day=06-24", ["flood", "brenn"]);
  const same = time("June 24", "day=06-24", ["shot", "orsk"]);
  expect(reachOf(ago, other, "2031-07-24")).toBeLessThan(reachOf(ago, same, "2031-07-24"));
});

test("last month is the month before by the calendar", () => {
  const last = time("last month", "month:-1", ["shot", "orsk"]);
  const printed = time("June 24", "day=06-24", ["shot", "orsk"]);
  expect(reachOf(last, printed, "2031-07-02")).toBe(1);
  expect(reachOf(last, printed, "2031-08-02")).toBe(0);
});

test("a year after the flood rules out the week of the flood, where a neighbour dates it", () => {
  const counted = { ...time("A year", "", ["flood", "brenn"]), relative: null, value: "P1Y" };
  const clues = readClues({ times: [{ ...counted, after: true }], ages: [] });
  const [since] = clues.since;
  const at = (day: string): number => {
    const parsed = parseDay(day);
    return parsed === null ? 0 : dayNumber(parsed);
  };
  const flood = new Map([[at("2031-06-07"), 0.8]]);
  expect(isRuledOut(since as Since, at("2031-06-08"), flood)).toBe(true);
  expect(isRuledOut(since as Since, at("2032-06-08"), flood)).toBe(false);
  expect(isRuledOut(since as Since, at("2031-06-08"), new Map())).toBe(false);
});
