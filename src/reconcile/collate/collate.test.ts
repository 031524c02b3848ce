import { expect, test } from "vitest";
import type { Evidence, Statement } from "../../record/index.ts";
import type { Reading } from "../reading.ts";
import { collate, findReversed } from "./index.ts";

interface Printed extends Partial<Pick<Statement, "form" | "addresseeId" | "date">> {
  readonly doc: string;
  /** Runs of content; each stands a space after the one before. */
  readonly text: readonly string[];
  readonly start?: number;
}

function statementOf({ doc, text, start = 0, ...about }: Printed): Statement {
  let at = start;
  const evidence = text.map((exact): Evidence => {
    const piece = { doc, start: at, end: at + exact.length, exact };
    at = piece.end + 1;
    return piece;
  });
  const [first = { doc, start, end: start, exact: "" }, ...rest] = evidence;
  return {
    id: `${doc} ${start}`,
    evidence: [first, ...rest],
    by: { stage: "test", model: null },
    confidence: 1,
    doc,
    span: { start, end: at },
    source: [],
    cue: [],
    content: [first, ...rest],
    form: "direct",
    kind: "speech",
    speaker: "Orlu",
    speakerId: "orlu",
    addressee: null,
    addresseeId: null,
    via: [],
    date: null,
    dateEvidence: null,
    reason: "",
    remark: null,
    ...about,
  };
}

/** What the reports of one remark differ in, as kind and the words on both sides. */
function differ(...readings: readonly Reading[]): string[] {
  return collate(readings).map(({ kind, a, b }) => `${kind}: ${a.exact} / ${b.exact}`);
}

/** A reading whose pieces are the parts of this number, in their order. */
function readingOf(statement: Statement, parts: readonly number[] = [0]): Reading {
  return {
    statement,
    parts: new Map(
      parts.map((part, i) => [
        part,
        parts.length === 1 ? statement.evidence : statement.evidence.slice(i, i + 1),
      ]),
    ),
  };
}

/** The differences of two texts of one remark, as kind and the words on both sides. */
function differences(one: string, two: string): string[] {
  return differ(
    readingOf(statementOf({ doc: "a", text: [one] })),
    readingOf(statementOf({ doc: "b", text: [two] })),
  );
}

test.each([
  ["The gate stays shut until May.", "The gate stays closed until May.", "replaced: shut / closed"],
  ["As I said, the gate stays shut.", "The gate stays shut.", "cut-before: As I said / "],
  ["The gate stays shut.", "As I said, the gate stays shut.", "cut-before:  / As I said"],
  ["The gate stays shut until May.", "The gate stays shut.", "cut-after: until May / "],
  ["The old gate stays shut.", "The gate stays shut.", "cut-inside: old / "],
  ["The gate stays shut.", "The old gate stays shut.", "added:  / old"],
])("“%s” and “%s” differ by %s", (one, two, difference) => {
  expect(differences(one, two)).toEqual([difference]);
});

test("marks, capitals and kinds of apostrophe are no difference", () => {
  expect(differences("We won’t open, not now!", "we won't open — not now")).toEqual([]);
});

test("direct against indirect, another addressee and another date are differences of the whole", () => {
  const one = statementOf({
    doc: "a",
    text: ["We will wait"],
    addresseeId: "korte",
    date: "2031-05-14",
  });
  const two = statementOf({
    doc: "b",
    text: ["We will wait"],
    form: "indirect",
    addresseeId: "vask",
    date: "2031-05-15",
  });
  const kinds = collate([readingOf(one), readingOf(two)]).map(({ kind }) => kind);
  expect(kinds).toEqual(["form", "addressee", "date"]);
});

test("a day and the week or month that it is of are no different dates", () => {
  const kinds = (a: string, b: string): string[] => {
    const one = statementOf({ doc: "a", text: ["We will wait"], date: a });
    const two = statementOf({ doc: "b", text: ["They will wait"], date: b });
    return collate([readingOf(one), readingOf(two)]).map(({ kind }) => kind);
  };
  expect(kinds("2031-05-12/2031-05-14", "2031-05-13")).toEqual(["replaced"]);
  expect(kinds("2031-05-13", "2031-05")).toEqual(["replaced"]);
  expect(kinds("2031-05-05/2031-05-11", "2031-05-13")).toEqual(["replaced", "date"]);
});

test("an empty span stands where the other side has more", () => {
  const [variant] = collate([
    readingOf(statementOf({ doc: "a", text: ["The gate stays shut."], start: 10 })),
    readingOf(statementOf({ doc: "b", text: ["The old gate stays shut."] })),
  ]);
  expect(variant?.a).toMatchObject({ start: 13, end: 13, exact: "" });
});

const both = readingOf(
  statementOf({ doc: "a", text: ["The gate stays shut.", "Nobody has the key."] }),
  [1, 2],
);
const first = readingOf(statementOf({ doc: "b", text: ["The gate is shut."] }), [1]);
const second = readingOf(statementOf({ doc: "b", text: ["Nobody has a key."], start: 90 }), [2]);

test("a report of two sentences is compared with each of the statements that another makes of them", () => {
  expect(differ(both, first, second)).toEqual(["replaced: stays / is", "replaced: the / a"]);
});

test("two remarks that one document turns round differ in order, both of them", () => {
  const remarks = [
    [
      statementOf({ doc: "a", text: ["The hour is late."], start: 200 }),
      statementOf({ doc: "b", text: ["It is a late hour."], start: 10 }),
    ],
    [
      statementOf({ doc: "a", text: ["We support the plan."], start: 50 }),
      statementOf({ doc: "b", text: ["The plan has our support."], start: 90 }),
    ],
  ];
  const reversed = findReversed(remarks);
  expect([...reversed.keys()].sort()).toEqual([0, 1]);
  expect(reversed.get(0)).toMatchObject([
    { kind: "order", a: { exact: "The hour is late." }, b: { exact: "It is a late hour." } },
  ]);
  const inOrder = remarks.map(([one]) => (one === undefined ? [] : [one, { ...one, doc: "c" }]));
  expect(findReversed(inOrder).size).toBe(0);
});

test("of remarks in many documents only the first report is set against the others", () => {
  const docs = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const told = (start: (doc: string) => number): Statement[] =>
    docs.map((doc) => statementOf({ doc, text: ["The locks stay open."], start: start(doc) }));
  const remarks = [told(() => 50), told((doc) => (doc === "c" ? 0 : 90))];
  const pairs = findReversed(remarks)
    .get(0)
    ?.map(({ a, b }) => [a.doc, b.doc]);
  expect(pairs).toEqual([["a", "c"]]);
});

test("words to another addressee have no order with these", () => {
  const to = (addresseeId: string, start: number, other: number): Statement[] => [
    statementOf({ doc: "a", text: ["We will wait."], start, addresseeId }),
    statementOf({ doc: "b", text: ["We shall wait."], start: other, addresseeId }),
  ];
  expect(findReversed([to("korte", 0, 50), to("vask", 50, 0)]).size).toBe(0);
});

test("numbers in other spellings and the word that opens a retelling are no difference", () => {
  expect(differences("that forty-two gates stay shut", "42 gates stay shut")).toEqual([]);
  expect(differences("1,200 gates stay shut", "1200 gates stay shut")).toEqual([]);
});

test("a word of grammar that happens to be alike does not part two long differences", () => {
  expect(
    differences(
      "One wrong turn of the wheel house and we drown",
      "A careless hand at the old helm and we drown",
    ),
  ).toEqual(["replaced: One wrong turn of the wheel house / A careless hand at the old helm"]);
});

test("words that stand for each other are set against each other", () => {
  expect(
    differences(
      "The vessel left at dawn for the open sea",
      "At dawn the ship departed to the open sea",
    ),
  ).toContain("replaced: vessel left at dawn for / ship departed to");
});

test("contracted words are no difference, and the spans of a part of one are its own", () => {
  expect(differences("We cannot say that we won't pay.", "We can't say we will not pay.")).toEqual(
    [],
  );
  expect(differences("It's late and they're tired.", "It is late and they are tired.")).toEqual([]);
  expect(differences("We can't pay.", "We can pay.")).toEqual(["cut-inside: n't / "]);
  expect(differences("Orlu's gate is shut.", "The gate is shut.")).toEqual([
    "replaced: Orlu's / The",
  ]);
});

/** The differences of what was said and what an outlet makes of it. */
function retold(said: string, told: string, form: Statement["form"] = "indirect"): string[] {
  return differ(
    readingOf(statementOf({ doc: "a", text: [said] })),
    readingOf(statementOf({ doc: "b", text: [told], form })),
  ).filter((difference) => !difference.startsWith("form"));
}

test.each([
  ["I will sell my gate.", "that she would sell her gate"],
  ["We have not seen the keys.", "they had not seen the keys"],
  ["I wanted this gate.", "she had wanted the gate"],
  ["The gate was sold to us.", "the gate had been sold to them"],
  ["I am not going home.", "he was not going home"],
  ["We are going to pay.", "they would pay"],
])("“%s” retold as *%s* differs by no words", (said, told) => {
  expect(retold(said, told)).toEqual([]);
  // Another who quotes it so quotes other words.
  expect(retold(said, told, "direct")).not.toEqual([]);
});

test.each([
  ["I will sell the gate.", "she would not sell the gate", "added:  / not"],
  ["I will sell the gate.", "she might sell the gate", "replaced: will / might"],
  ["I will sell the gate.", "she would sell two gates", "replaced: the gate / two gates"],
  ["The gate was sold.", "the gate had sold", "replaced: was / had"],
  ["He will sell the gate.", "she would sell the gate", "replaced: He / she"],
  ["I will sell if I must.", "she would sell", "cut-after: if I must / "],
])("“%s” retold as *%s* differs", (said, told, difference) => {
  expect(retold(said, told)).toEqual([difference]);
});

test("quoted words within a retelling are held to what was said", () => {
  const said = "I will never sell this gate.";
  expect(retold(said, "he would never “sell this gate”", "mixed")).toEqual([]);
  expect(retold(said, "he would never “sell that gate”", "mixed")).toEqual([
    "replaced: this / that",
  ]);
});

test("of a contracted word whose verb differs the whole word is shown", () => {
  expect(differences("We won't pay anybody.", "We do not pay anyone.")).toEqual([
    "replaced: won't / do",
  ]);
});
