import { expect, test } from "vitest";
import type { EventVariant } from "../../../src/record/index.ts";
import { differencesIn } from "./event-differences.ts";

const at = (doc: string, start: number, exact: string) => ({
  doc,
  start,
  end: start + exact.length,
  exact,
});
const variants: readonly EventVariant[] = [
  { kind: "date", a: at("one", 10, "Monday"), b: at("two", 4, "Tuesday") },
  { kind: "number", a: at("one", 2, "31 people"), b: at("two", 40, "29 people") },
  { kind: "number", a: at("one", 2, "31 people"), b: at("three", 0, "30 people") },
];

test("a report is marked where it differs, whichever side the difference was recorded from", () => {
  expect(differencesIn("two", { start: 0, end: 100 }, variants)).toEqual([
    { start: 4, end: 11, kind: "replaced", others: ["Monday"] },
    { start: 40, end: 49, kind: "replaced", others: ["31 people"] },
  ]);
});

test("a place that differs from several reports is marked once, with the words of each", () => {
  expect(differencesIn("one", { start: 0, end: 100 }, variants)).toEqual([
    { start: 2, end: 11, kind: "replaced", others: ["29 people", "30 people"] },
    { start: 10, end: 16, kind: "replaced", others: ["Tuesday"] },
  ]);
});

test("what stands outside the passage is not marked", () => {
  expect(differencesIn("two", { start: 0, end: 20 }, variants)).toHaveLength(1);
  expect(differencesIn("four", { start: 0, end: 100 }, variants)).toEqual([]);
});
