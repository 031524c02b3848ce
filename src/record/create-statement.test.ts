import { expect, test } from "vitest";
import { type Attribution, createPlainDoc } from "../doc/index.ts";
import { textOf } from "../text/index.ts";
import { createStatement } from "./index.ts";

const text = "“We will wait,” said Ada Orlu, the Xen Agency reported, “and see.”";
const doc = createPlainDoc(text);
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const attribution: Attribution = {
  source: [at("Ada Orlu")],
  cue: [at("said")],
  content: [at("We will wait,"), at("and see.")],
  form: "direct",
  kind: "speech",
  speaker: "Ada Orlu",
  speakerChain: 0,
  addressee: null,
  addresseeChain: null,
  via: [{ ...at("the Xen Agency"), name: "Xen Agency" }],
  date: null,
  dateEvidence: null,
  confidence: 0.9,
  reason: "subject of *said*",
};
const by = { stage: "attributions@1", model: null };

test("a statement cites every run of its content and spans all of its pieces", () => {
  const statement = createStatement(doc, attribution, by);
  expect(statement.evidence.map(({ exact }) => exact)).toEqual(["We will wait,", "and see."]);
  for (const evidence of statement.evidence) expect(textOf(text, evidence)).toBe(evidence.exact);
  expect(statement.span).toEqual({ start: 1, end: text.length - 1 });
  expect(statement).toMatchObject({ via: ["Xen Agency"], speakerId: null, remark: null });
});

test("a statement cites the words that tell its date", () => {
  const dated = { ...attribution, date: "2031-05-13", dateEvidence: at("reported") };
  const { dateEvidence } = createStatement(doc, dated, by);
  expect(dateEvidence).toEqual({ doc: doc.id, ...at("reported"), exact: "reported" });
  expect(createStatement(doc, attribution, by).dateEvidence).toBeNull();
});

test("the id stays with content, source and kind, whatever else is learned", () => {
  const { id } = createStatement(doc, attribution, by);
  const better = { ...attribution, cue: [], speaker: "Ada M. Orlu", confidence: 0.1 };
  expect(createStatement(doc, better, { stage: "attributions@2", model: "m" }).id).toBe(id);
  expect(createStatement(doc, { ...attribution, kind: "writing" }, by).id).not.toBe(id);
  expect(createStatement(doc, { ...attribution, source: [] }, by).id).not.toBe(id);
  const shorter: Attribution = { ...attribution, content: [at("and see.")] };
  expect(createStatement(doc, shorter, by).id).not.toBe(id);
  expect(createStatement(createPlainDoc(text, "b"), attribution, by).id).not.toBe(id);
});
