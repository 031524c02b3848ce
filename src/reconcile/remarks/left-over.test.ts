import { expect, test } from "vitest";
import { joined, statementOf } from "../../../test/remarks/match-cases.ts";
import { clusterLinks, type Link } from "./cluster.ts";

const wheat = "Every sack of wheat that leaves this harbor has been counted three times over.";
const shared = [
  { doc: "a", text: wheat, start: 900 },
  { doc: "b", text: wheat, start: 900 },
];
const officers = {
  doc: "a",
  text: "that 60 customs officers of both states would work under one roof from spring",
  form: "indirect" as const,
};
const men = {
  doc: "b",
  text: "the 60 customs men of the two countries would sit under the same roof",
  form: "indirect" as const,
};

test("what two documents that share a remark have of its speaker meets in fewer words", () => {
  expect(joined(officers, men)).toEqual([]);
  expect(joined(officers, men, ...shared)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("but not of another day, of another speaker, or with another number", () => {
  const alone = [["a", "b"]];
  expect(joined(officers, { ...men, date: "2031-05-24", isDated: true }, ...shared)).toEqual(alone);
  const days = ["2031-05-14", "2031-05-15"].map((date) => ({ date, isDated: true }));
  expect(joined({ ...officers, ...days[0] }, { ...men, ...days[1] }, ...shared)).toEqual(alone);
  expect(joined(officers, { ...men, speakerId: "orlu" }, ...shared)).toEqual(alone);
  const fewer = men.text.replace("60", "40");
  expect(joined(officers, { ...men, text: fewer }, ...shared)).toEqual(alone);
});

test("nor where another sentence of the speaker is as like", () => {
  const other = { ...men, text: "60 customs men had been drinking under that roof", start: 300 };
  expect(joined(officers, men, other, ...shared)).toEqual([["a", "b"]]);
});

test("of a speaker with a sentence or two in each, less is needed", () => {
  const taken = {
    doc: "a",
    text: "Our ferrymen took oars, nets and lamps to the mill and the inn at noon.",
  };
  const gone = {
    doc: "b",
    text: "that oars, nets and lamps had gone uphill on eight sledges before lunch",
    form: "indirect" as const,
  };
  const ofOther = shared.map((one) => ({ ...one, speakerId: "orlu" }));
  expect(joined(taken, gone)).toEqual([]);
  expect(joined(taken, gone, ...ofOther)).toHaveLength(2);
  const more = ["The kiln is cold.", "My uncle sells ropes."].map((text, i) => ({
    doc: "a",
    text,
    start: 300 + 100 * i,
  }));
  const others = ["Snow fell on the roofs.", "A goat ate the minutes."].map((text, i) => ({
    doc: "b",
    text,
    start: 300 + 100 * i,
  }));
  expect(joined(taken, gone, ...more, ...others, ...ofOther)).toHaveLength(1);
});

test("what an outlet tells weeks later as said before is left over too, what it does not is not", () => {
  const first = {
    doc: "a",
    text: "the offer stood until Friday and would be gone by then",
    form: "indirect" as const,
  };
  const back = {
    ...first,
    doc: "b",
    text: "that the offer would lapse on Friday",
    date: "2031-05-24",
  };
  expect(joined(first, { ...back, isRecalled: true }, ...shared)).toHaveLength(2);
  expect(joined(first, back, ...shared)).toHaveLength(1);
});

test("documents that share a remark each with a third are of its story too", () => {
  const lanterns = "Nobody will put out the lanterns on this quay while I hold the key.";
  const third = [wheat, lanterns].map((text, i) => ({ doc: "c", text, start: 500 * i }));
  const [ours, theirs] = [
    { doc: "a", text: wheat, start: 900 },
    { doc: "b", text: lanterns, start: 900 },
  ];
  expect(joined(officers, men, ours, theirs)).toEqual([]);
  expect(joined(officers, men, ours, theirs, ...third)).toContainEqual(["a", "b"]);
});

test("less of a long lead is needed, and of a few words all, or much of both", () => {
  const told = (one: string, other: string): number =>
    joined(
      { doc: "a", text: one, form: "indirect" },
      { doc: "b", text: other, form: "indirect" },
      ...["The kiln is cold.", "My uncle sells ropes."].map((text, i) => ({
        doc: "a",
        text,
        start: 300 + 100 * i,
      })),
      ...["Snow fell on the roofs.", "A goat ate the minutes."].map((text, i) => ({
        doc: "b",
        text,
        start: 300 + 100 * i,
      })),
      ...shared,
    ).length;
  const lead =
    "every crew that lost a boat below the mole would be paid by harvest, after the storm broke over Ostby on Sunday night and sank twenty lighters at their moorings";
  expect(told(lead, "before harvest each crew which lost its boat would have its pay")).toBe(2);
  expect(told(lead, "before harvest each hamlet would have its own well")).toBe(1);
  expect(
    told("the question of the Ostby mole was not on the table", "Ostby was not on the table"),
  ).toBe(2);
});

test("documents that quote the same few people on one day tell of one matter, though they share no remark", () => {
  const person = { gender: null, among: new Set<string>(), titles: [] };
  const told = { person, form: "indirect" } as const;
  const sheds = {
    ...told,
    doc: "a",
    text: "ferrymen could still consult the weather warden if they chose",
  };
  const quay = {
    ...told,
    doc: "b",
    text: "any crew could choose to consult the harbor board and the warden at any hour of the night",
    date: "2031-05-15",
  };
  const others = ["a", "b"].map((doc) => ({
    doc,
    text: doc === "a" ? "The kiln is cold." : "A goat ate the minutes.",
    speakerId: "orlu",
    start: 300,
  }));
  expect(joined(sheds, quay)).toEqual([]);
  expect(joined(sheds, quay, ...others)).toEqual([["a", "b"]]);
  expect(joined(sheds, { ...quay, person: null }, ...others)).toEqual([]);
  const topic = { ...sheds, text: "ferrymen consulting a weather warden of their choice" };
  expect(joined(topic, quay, ...others)).toEqual([]);
});

test("two direct quotations do not meet through what a third outlet retells", () => {
  const reports = [
    { doc: "a", text: "We shall pay for every brick." },
    { doc: "b", text: "Each tile comes out of our purse." },
    { doc: "c", text: "the guild would pay for brick and tile", form: "indirect" as const },
  ].map((said) => ({ speakerIds: ["sorvan"], statement: statementOf(said) }));
  const quoted = { a: 0, b: 2, fit: 0.9 };
  const places = { docOf: Int32Array.of(0, 1, 2) };
  const groupsOf = (...links: Link[]): number[][] =>
    clusterLinks(reports, { links: [quoted, ...links], apart: [] }, places);
  const weak: Link = { a: 1, b: 2, fit: 0.1, isLeftOver: true };
  expect(groupsOf(weak)).toEqual([[0, 2]]);
  expect(groupsOf({ a: 1, b: 2, fit: 0.1 })).toEqual([[0, 1, 2]]);
  expect(groupsOf(weak, { a: 0, b: 1, fit: 0.05 })).toEqual([[0, 1, 2]]);
});
