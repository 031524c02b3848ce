import { expect, test } from "vitest";
import type { JudgmentAction, PlacedJudgment } from "../record/index.ts";
import { decisionsOf } from "./statement-decisions.ts";

function decided(
  id: string,
  action: JudgmentAction,
  { start, end, doc = "d" }: { start: number; end: number; doc?: string },
  values: Readonly<Record<string, unknown>> | null = null,
): PlacedJudgment {
  const target = [{ doc, start, end, exact: "…" }] as const;
  const judgment = {
    id,
    action,
    target,
    values,
    about: "statement",
    who: "Mira",
    when: id,
    why: "",
  };
  return { judgment, state: "kept" };
}

const first = decided("1", "confirm", { start: 10, end: 20 });
const edit = decided(
  "2",
  "edit",
  { start: 10, end: 20 },
  { content: [{ start: 10, end: 16, exact: "…" }] },
);
const later = decided("3", "set-speaker", { start: 10, end: 16 }, { speaker: "Ada Orlu" });
const elsewhere = decided("4", "confirm", { start: 30, end: 40 });
const otherDocument = decided("5", "confirm", { start: 10, end: 16, doc: "e" });
const all = [first, edit, later, elsewhere, otherDocument];

test("a statement whose words a person set has the decisions about the words before and after", () => {
  const found = decisionsOf({ doc: "d", content: [{ start: 10, end: 16 }] }, all);
  expect(found).toEqual([first, edit, later]);
});

test("once its words stand as they were found, it has the decisions about those", () => {
  const found = decisionsOf({ doc: "d", content: [{ start: 10, end: 20 }] }, all);
  expect(found).toEqual([first, edit]);
});

test("nothing but pieces is read as words that were set", () => {
  const odd = decided("6", "edit", { start: 1, end: 2 }, { content: [null, 3, { start: "10" }] });
  expect(decisionsOf({ doc: "d", content: [{ start: 10, end: 20 }] }, [odd])).toEqual([]);
});
