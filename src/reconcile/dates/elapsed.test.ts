import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import { anyDay, dayNumber, isoDay, parseDay } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { byElapsed } from "./elapsed.ts";
import { storyWeights } from "./story-weights.ts";

function time(exact: string, relative: string | null, deed: string, words: string): TimeFact {
  return timeFact(exact, relative, { sentence: 1, words: words.split(" "), deed });
}

function facts(doc: string, times: readonly TimeFact[]): DocumentFacts {
  const dating = { date: null, earliest: null, latest: null, reasons: [] };
  return { doc, name: doc, times, dating, datingEvidence: [] } as unknown as DocumentFacts; // Of a document only these are looked at.
}

function neighbor(doc: string, day: string, times: readonly TimeFact[]): DatedNeighbor {
  const at = parseDay(day);
  return {
    facts: facts(doc, times),
    day: at === null ? 0 : dayNumber(at),
    likeness: 0.1,
    trust: 1,
    chance: 1,
  };
}

const slide = "ferri slip halm pier sank";
const report = neighbor("brenn.txt", "2031-05-13", [
  time("Monday night", "weekday=1:TNI", "sank", slide),
  { ...time("Tuesday", "weekday=2", "sank", slide), said: true, deed: null },
]);

function found(
  length: { exact: string; value: string },
  at: TimeFact,
  neighbors: readonly DatedNeighbor[] = [report],
): { day: string; text: string } | null {
  const counted = time(length.exact, null, "sank", "ferri sank halm");
  const document = facts("d", [{ ...counted, value: length.value, after: true }, at]);
  const own = { doc: "d", date: null, earliest: null, latest: null, how: null, reasons: [] };
  const around = {
    own,
    elsewhere: [],
    neighbors,
    rarity: () => 3,
    nearness: () => 0,
    isSmall: false,
    nameOf: (doc: string) => doc,
    weights: storyWeights,
  };
  const one = byElapsed(document, around, anyDay);
  return one === null ? null : { day: isoDay(one.day), text: one.reason.text };
}

const on = (exact: string, weekday: number): TimeFact =>
  time(exact, `weekday=${weekday}`, "return", "famili return");

test("so long after an event is counted from the day on which another document puts it", () => {
  const one = found({ exact: "three days", value: "P3D" }, on("Thursday", 4));
  expect(one?.day).toBe("2031-05-15");
  expect(one?.text).toBe(
    "“Thursday” is “three days” after what brenn.txt puts on 12 May 2031 (“Monday night”): 15 May 2031.",
  );
  expect(found({ exact: "a week", value: "P1W" }, on("Tuesday", 2))?.day).toBe("2031-05-20");
  expect(found({ exact: "a month", value: "P1M" }, on("Friday", 5))?.day).toBe("2031-06-13");
});

test("a year after an event is of the next year, not of the event", () => {
  const today = time("today", "day:0", "rang", "bell rang");
  expect(found({ exact: "a year", value: "P1Y" }, today)?.day).toBe("2032-05-12");
});

test("a weekday that the length does not lead to dates nothing", () => {
  expect(found({ exact: "three days", value: "P3D" }, on("Monday", 1))).toBeNull();
});

test("neighbours that put the event on days far apart date nothing", () => {
  const other = neighbor("orsk.txt", "2031-06-03", [time("Monday", "weekday=1", "sank", slide)]);
  const length = { exact: "three days", value: "P3D" };
  expect(found(length, on("Thursday", 4), [report, other])).toBeNull();
});

test("what is told with another deed is another event", () => {
  const raised = neighbor("orsk.txt", "2031-05-13", [
    time("Monday", "weekday=1", "rais", "ferri halm rais crane barg dock"),
  ]);
  expect(found({ exact: "three days", value: "P3D" }, on("Thursday", 4), [raised])).toBeNull();
});
