import { expect, test } from "vitest";
import {
  createJudgment,
  type Evidence,
  type Judgment,
  type JudgmentAction,
  type Position,
} from "../record/index.ts";
import { judgeRows } from "./judge-rows.ts";

const place = (doc: string): Evidence => ({ doc, start: 0, end: 4, exact: "lock" });

const row: Position = {
  id: "p",
  evidence: [place("a"), place("b")],
  by: { stage: "test@1", model: null },
  confidence: 0.9,
  actor: "Mira Sen",
  actorId: null,
  issue: "the lock",
  date: null,
  stance: "support",
};

function decide(
  action: JudgmentAction,
  doc: string,
  day: number,
  values: Judgment["values"] = null,
): Judgment {
  const decision = { action, about: "position", target: [place(doc)] as const, values, why: "" };
  return createJudgment(decision, { who: "Mira", when: `2031-05-${day}T10:00:00Z` });
}

test("a rejected row is no part of the record, until it is confirmed", () => {
  expect(judgeRows([row], "position", [decide("reject", "a", 12)])).toEqual([]);
  const both = [decide("reject", "a", 12), decide("confirm", "a", 13)];
  expect(judgeRows([row], "position", both)).toEqual([row]);
});

test("a decision about rows of another kind, or at another place, changes nothing", () => {
  expect(judgeRows([row], "event", [decide("reject", "a", 12)])).toEqual([row]);
  expect(judgeRows([row], "position", [decide("reject", "c", 12)])).toEqual([row]);
});

test("a row has the date set last, whichever of its places it was set at", () => {
  const first = decide("redate", "b", 12, { date: "2031-04" });
  const last = decide("redate", "a", 13, { date: "2031-05" });
  const judged = judgeRows([row], "position", [first, last]);
  expect(judged.map(({ date }) => date)).toEqual(["2031-05"]);
  const none = decide("redate", "b", 14, { date: null });
  expect(judgeRows([{ ...row, date: "2030" }], "position", [last, none])[0]?.date).toBeNull();
});

test("of a rejection at one place and a confirmation at another the later counts", () => {
  const rejected = decide("reject", "b", 12);
  const confirmed = decide("confirm", "a", 13);
  expect(judgeRows([row], "position", [rejected, confirmed])).toEqual([row]);
});
