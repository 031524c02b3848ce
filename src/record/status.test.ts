import { expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { createStatement, type Judgment, judge, standingJudgments } from "./index.ts";

const doc = createPlainDoc("“Yes,” said Ada Orlu.");
const statement = createStatement(
  doc,
  {
    source: [],
    cue: [],
    content: [{ start: 1, end: 5 }],
    form: "direct",
    kind: "speech",
    speaker: "Ada Orlu",
    speakerChain: null,
    addressee: null,
    addresseeChain: null,
    via: [],
    date: null,
    dateEvidence: null,
    confidence: 0.5,
    reason: "",
  },
  { stage: "attributions@1", model: null },
);

function decide(
  when: string,
  action: Judgment["action"],
  values: Judgment["values"] = null,
  target: Judgment["target"] = statement.evidence,
): Judgment {
  return { id: when, action, target, about: "statement", values, who: "R", when, why: "" };
}

test("a statement nobody looked at is unverified", () => {
  expect(judge(statement, [])).toEqual({ ...statement, status: "unverified" });
});

test("the latest decision counts, in whatever order they are given", () => {
  const decisions = [decide("2", "reject"), decide("1", "confirm")];
  expect(judge(statement, decisions).status).toBe("rejected");
});

test("a corrected speaker loses the entity of the wrong one", () => {
  const known = { ...statement, speakerId: "e1" };
  const corrected = judge(known, [decide("1", "set-speaker", { speaker: "Bram Tesk" })]);
  expect(corrected).toMatchObject({ speaker: "Bram Tesk", speakerId: null, status: "edited" });
  const same = judge(known, [decide("1", "set-speaker", { speaker: "Ada Orlu" })]);
  expect(same.speakerId).toBe("e1");
});

test("a corrected date loses the words of the wrong one", () => {
  const dated = { ...statement, date: "2031-05-13", dateEvidence: statement.evidence[0] };
  const corrected = judge(dated, [decide("1", "edit", { date: "2031-05-12" })]);
  expect(corrected).toMatchObject({ date: "2031-05-12", dateEvidence: null });
  expect(judge(dated, [decide("1", "confirm")]).dateEvidence).not.toBeNull();
});

test("quoted words and offsets cannot be corrected", () => {
  const edited = judge(statement, [decide("1", "edit", { content: [], span: null, date: "2031" })]);
  expect(edited).toEqual({ ...statement, date: "2031", status: "edited" });
});

test("a decision about other words does not hold here", () => {
  const elsewhere = { doc: doc.id, start: 1, end: 4, exact: "Yes" };
  const otherWords = { doc: doc.id, start: 1, end: 5, exact: "Yes." };
  for (const target of [elsewhere, otherWords, { ...statement.evidence[0], doc: "x" }]) {
    expect(judge(statement, [decide("1", "reject", null, [target])]).status).toBe("unverified");
  }
  const remark = { ...decide("1", "reject"), about: "remark" };
  expect(judge(statement, [remark]).status).toBe("unverified");
});

test("undo takes back the last decision that stands, twice the last two", () => {
  const all = [decide("1", "confirm"), decide("2", "reject"), decide("3", "undo")];
  expect(judge(statement, all).status).toBe("confirmed");
  expect(judge(statement, [...all, decide("4", "undo")]).status).toBe("unverified");
});

test("a named decision can be undone, and its undoing too", () => {
  const all = [
    decide("1", "confirm"),
    decide("2", "reject"),
    decide("3", "undo", { judgment: "1" }),
  ];
  expect(standingJudgments(all).map(({ id }) => id)).toEqual(["2"]);
  const again = [...all, decide("4", "undo", { judgment: "3" })];
  expect(standingJudgments(again).map(({ id }) => id)).toEqual(["1", "2"]);
});
