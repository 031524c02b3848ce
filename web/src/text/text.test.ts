import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { byMonth } from "./by-month.ts";
import { precisionOf, renderDate, renderHow } from "./dates.ts";
import { compareWordings, standingOf } from "./differences.ts";
import { blockAt, fillBlocks } from "./fill-blocks.ts";
import { foldTurns } from "./fold-turns.ts";
import { placeCards } from "./place-cards.ts";
import { cutAtMarks } from "./segments.ts";

test.each([
  ["2031-05-14", "14 May 2031", "day"],
  ["2031-05", "May 2031", "month"],
  ["2031", "2031", "year"],
  ["2031-05-15/..", "15 May 2031 or later", "range"],
  ["../2031-05", "May 2031 or earlier", "range"],
  ["2031-05-13/2031-05-15", "13 to 15 May 2031", "range"],
  ["2031-05-14~", "about 14 May 2031", "day"],
  ["2031-05-14T09:30:00Z", "14 May 2031, 09:30", "day"],
  [null, "date unknown", "unknown"],
] as const)("%s is written %s", (edtf, written, precision) => {
  expect(renderDate(edtf)).toBe(written);
  expect(precisionOf(edtf)).toBe(precision);
});

test("what a date rests on is said in words, also when the kind is new", () => {
  expect(renderHow("dateline")).toBe("from its dateline");
  expect(renderHow("moon-phase")).toBe("from its moon phase");
});

test.each([
  "posted",
  "metadata",
  "url",
  "weekday",
  "anniversary",
  "elapsed",
  "age",
  "known-event",
  "headings",
  "latest-event",
  "story",
  "same-remark",
  "contradiction",
  "order",
  "person",
])("the reason %s has words of its own", (kind) => {
  expect(renderHow(kind)).not.toBe(`from its ${kind.replaceAll("-", " ")}`);
});

test("segments give back the text, whatever the marks", () => {
  const mark = fc.record({ start: fc.nat(60), end: fc.nat(60), kind: fc.constantFrom("a", "b") });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(mark), (text, from, marks) => {
      const sorted = marks.map((one) => ({ ...one, end: Math.max(one.start, one.end) }));
      const segments = cutAtMarks(text, from, sorted);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      let at = from;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        at += segment.text.length;
      }
    }),
  );
});

test("overlapping marks are both on the stretch they share, and an empty mark keeps its place", () => {
  const marks = [
    { start: 2, end: 6, kind: "a" },
    { start: 4, end: 8, kind: "b" },
    { start: 8, end: 8, kind: "cut" },
  ];
  expect(cutAtMarks("abcdefghij", 0, marks)).toEqual([
    { start: 0, text: "ab", kinds: [] },
    { start: 2, text: "cd", kinds: ["a"] },
    { start: 4, text: "ef", kinds: ["a", "b"] },
    { start: 6, text: "gh", kinds: ["b"] },
    { start: 8, text: "", kinds: ["cut"] },
    { start: 8, text: "ij", kinds: [] },
  ]);
});

test("differences are told from whichever side they were recorded", () => {
  const one = { doc: "1", content: [{ start: 10, end: 40 }] };
  const two = { doc: "2", content: [{ start: 0, end: 30 }] };
  const variants = [
    {
      kind: "replaced" as const,
      a: { doc: "1", start: 12, end: 16, exact: "gate" },
      b: { doc: "2", start: 2, end: 6, exact: "door" },
    },
    {
      kind: "added" as const,
      a: { doc: "1", start: 20, end: 20, exact: "" },
      b: { doc: "2", start: 10, end: 14, exact: "wide" },
    },
    {
      kind: "form" as const,
      a: { doc: "1", start: 10, end: 40, exact: "" },
      b: { doc: "2", start: 0, end: 30, exact: "" },
    },
  ];
  expect(compareWordings(one, two, variants)).toEqual({
    places: [
      { start: 12, end: 16, kind: "replaced", other: "door" },
      { start: 20, end: 20, kind: "cut", other: "wide" },
    ],
    whole: ["form"],
  });
  expect(compareWordings(two, one, variants).places).toEqual([
    { start: 2, end: 6, kind: "replaced", other: "gate" },
    { start: 10, end: 14, kind: "only-here", other: "" },
  ]);
  expect(compareWordings(one, { ...two, doc: "3" }, variants).places).toEqual([]);
});

test("cards never overlap, and the chosen one stands beside its words when there is room", () => {
  const card = fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 20, max: 200 }) });
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 30 }), fc.nat(29), (cards, pick) => {
      const sorted = cards.toSorted((a, b) => a.wanted - b.wanted);
      const chosen = pick % sorted.length;
      const tops = placeCards(sorted, chosen, 8);
      for (const [i, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(0);
        const before = tops[i - 1];
        if (before === undefined) continue;
        expect(top).toBeGreaterThanOrEqual(before + (sorted[i - 1]?.height ?? 0) + 8);
      }
    }),
  );
  expect(
    placeCards(
      [
        { wanted: 100, height: 50 },
        { wanted: 110, height: 50 },
        { wanted: 120, height: 50 },
      ],
      1,
      10,
    ),
  ).toEqual([50, 110, 170]);
});

test("a turn has one card, and a statement with a cue in it its own", () => {
  const statement = (start: number, cue: number | null): RecordedStatement => ({
    id: String(start),
    evidence: [{ doc: "d", start, end: start + 5, exact: "words" }],
    by: { stage: "test@1", model: null },
    confidence: 1,
    doc: "d",
    span: { start, end: start + 5 },
    source: [],
    cue: cue === null ? [] : [{ start: cue, end: cue + 1 }],
    content: [{ start, end: start + 5 }],
    form: "direct",
    kind: "speech",
    speaker: null,
    speakerId: null,
    addressee: null,
    addresseeId: null,
    via: [],
    date: null,
    dateEvidence: null,
    reason: "",
    remark: null,
    status: "unverified",
  });
  const statements = [0, 10, 20, 30, 40].map((start) => statement(start, start === 10 ? 9 : null));
  const turns = [
    { start: 0, end: 28 },
    { start: 30, end: 60 },
  ];
  const shown = (kept: string): (readonly [string, number])[] =>
    foldTurns(statements, turns, ({ id }) => id === kept).map(({ statement: { id }, behind }) => [
      id,
      behind,
    ]);
  expect(shown("")).toEqual([
    ["0", 1],
    ["10", 0],
    ["30", 1],
  ]);
  expect(shown("20")).toEqual([
    ["0", 0],
    ["10", 0],
    ["20", 0],
    ["30", 1],
  ]);
});

test("a timeline goes by month, days before the month itself, undated rows last", () => {
  const dates = [null, "2031-05", "2031-06-01", "2031-05-14", "2031", "2031-05-02/2031-05-04"];
  const months = byMonth(dates.map((date) => ({ date })));
  expect(months.map(({ month, rows }) => [month, rows.map(({ date }) => date)])).toEqual([
    ["2031", ["2031"]],
    ["2031-05", ["2031-05-02/2031-05-04", "2031-05-14", "2031-05"]],
    ["2031-06", ["2031-06-01"]],
    [null, [null]],
  ]);
});

test("every character of a text that is not white is drawn once, blocks or not", () => {
  const text = "HEAD\n\nOne line\n  two\nlast ";
  expect(fillBlocks(text, [])).toEqual([
    { start: 0, end: 4, kind: null, goesOn: false, page: null },
    { start: 6, end: 14, kind: null, goesOn: false, page: null },
    { start: 15, end: 20, kind: null, goesOn: false, page: null },
    { start: 21, end: 26, kind: null, goesOn: false, page: null },
  ]);
  const drawn = fillBlocks(text, [{ start: 6, end: 14, kind: "paragraph" }]);
  expect(drawn.map(({ kind }) => kind)).toEqual([null, "paragraph", null, null]);
  expect(blockAt(drawn, 5)).toBe(1);
  expect(blockAt(drawn, 999)).toBe(3);
});

test("a block of very many characters is cut between words, and an emoji is never cut", () => {
  const text = "The mill turns 🕯 ".repeat(3000);
  const drawn = fillBlocks(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  for (const { end } of drawn) expect(text.charAt(end - 1)).toBe(" ");
  expect(drawn.map(({ goesOn }) => goesOn).lastIndexOf(true)).toBe(drawn.length - 2);
  const whole = "🕯".repeat(20_000);
  for (const { start, end } of fillBlocks(whole, [])) {
    expect(whole.slice(start, end).isWellFormed()).toBe(true);
  }
});

test("of a span of days, month and year are said once where they are the same", () => {
  expect(renderDate("2031-05-13/2031-05-15")).toBe("13 to 15 May 2031");
  expect(renderDate("2031-04-28/2031-05-04")).toBe("28 April to 4 May 2031");
  expect(renderDate("2030-12-30/2031-01-05")).toBe("30 December 2030 to 5 January 2031");
  expect(renderDate("2031-05/2031-06")).toBe("May 2031 to June 2031");
  expect(renderDate("2031-05-13/2031-05-13")).toBe("13 May 2031");
});

test.each([
  ["We will wait.", "“We will wait,”", "same"],
  ["We will wait.", "We will wait. The gate stays shut.", "part"],
  ["We will wait. The gate stays shut.", "The gate stays shut.", "more"],
  ["We will wait.", "The gate stays shut.", "other"],
])("“%s” beside “%s”: %s", (own, other, standing) => {
  expect(standingOf(own, other)).toBe(standing);
});
