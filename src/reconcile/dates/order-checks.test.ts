import { expect, test } from "vitest";
import type { EventMention, Realis } from "../../doc/index.ts";
import type { CodedEvent, Dating, Evidence, Statement } from "../../record/index.ts";
import type { EventFacts } from "../events/index.ts";
import type { StatementFacts } from "../facts.ts";
import { checkOrder, type Timed } from "./order-checks.ts";

const by = { stage: "test@1", model: null };

function evidence(doc: string, start: number, exact: string): Evidence {
  return { doc, start, end: start + exact.length, exact };
}

function statement(doc: string, id: string, date: string | null): StatementFacts {
  const words = evidence(doc, 100, "We welcome the signing of the Halse accord");
  const row: Statement = {
    id,
    evidence: [words],
    by,
    confidence: 0.9,
    doc,
    span: words,
    source: [],
    cue: [],
    content: [words],
    form: "direct",
    kind: "speech",
    speaker: "Ada Orlu",
    speakerId: null,
    addressee: null,
    addresseeId: null,
    via: [],
    date,
    dateEvidence: null,
    reason: "",
    remark: null,
  };
  return { statement: row, speakerChain: null, addresseeChain: null, saidAt: null };
}

function told(doc: string, realis: Realis): EventFacts {
  const event: EventMention = {
    trigger: { start: 115, end: 122 },
    type: "AGREE",
    mode: null,
    cameo: null,
    actors: [],
    recipients: [],
    date: null,
    timex: null,
    place: null,
    realis,
    assertedBy: null,
    confidence: 0.8,
  };
  const words = evidence(doc, 111, "the signing of the Halse accord");
  const when = { relative: null, until: null, inferred: null };
  const printed = { deed: words, when: null, where: null, actors: [], recipients: [] };
  return {
    event,
    evidence: words,
    trigger: words,
    ...when,
    asserter: null,
    definite: true,
    printed,
  };
}

function document(doc: string, parts: Partial<Timed> = {}): Timed {
  return { doc, statements: [], events: [], times: [], ...parts };
}

function dating(doc: string, date: string | null): Dating {
  return { doc, date, earliest: date, latest: date, how: null, reasons: [] };
}

const elsewhere = evidence("b", 5, "signed the accord");

function signing(date: string, doc = "a"): CodedEvent {
  return {
    id: "e",
    evidence: [evidence(doc, 111, "the signing of the Halse accord"), elsewhere],
    by,
    confidence: 0.8,
    type: "AGREE",
    mode: null,
    cameo: null,
    actors: [],
    recipients: [],
    date,
    place: null,
    realis: "happened",
    assertedBy: null,
  };
}

const never = (): null => null;

test("a statement about what was not there yet is flagged with both places", () => {
  const { problems, datings } = checkOrder({
    facts: [
      document("a", { statements: [statement("a", "s", null)], events: [told("a", "happened")] }),
    ],
    datings: [dating("a", "2031-05-20")],
    events: [signing("2031-05-14")],
    saidOn: () => "2031-05-02",
  });
  expect(problems.map(({ problem }) => problem.code)).toEqual(["date-order"]);
  expect(problems[0]?.problem).toMatchObject({ start: 111, end: 142 });
  const [reason] = datings[0]?.reasons ?? [];
  expect(reason?.kind).toBe("order");
  expect(reason?.text).toBe(
    "“the signing of the Halse accord” is spoken of as past on 2 May 2031, and is dated 14 May 2031, 12 days after it was said.",
  );
  expect(reason?.evidence).toContainEqual(elsewhere);
  expect(datings[0]?.date).toBe("2031-05-20");
});

test("an event told as past and dated after its document was written is flagged", () => {
  const { problems } = checkOrder({
    facts: [document("a", { events: [told("a", "happened")] })],
    datings: [dating("a", "2031-05-10")],
    events: [signing("2031-05-14")],
    saidOn: never,
  });
  expect(problems[0]?.problem.message).toContain("4 days after the document was written");
});

test("a printed day told of as past that was still to come is flagged", () => {
  const facts = { relative: null, said: false, after: false, sentence: 1, words: [], deed: null };
  const day = evidence("a", 40, "14 May 2031");
  const problemsFor = (happened: boolean, written: string): string[] =>
    checkOrder({
      facts: [
        document("a", {
          times: [{ ...facts, value: "2031-05-14", toCome: false, happened, evidence: day }],
        }),
      ],
      datings: [dating("a", written)],
      events: [],
      saidOn: never,
    }).problems.map(({ problem }) => problem.message);
  expect(problemsFor(true, "2031-05-02")).toEqual([
    "Something is told before it can have happened. “14 May 2031” is told of as past and lies 12 days after the document was written.",
  ]);
  expect(problemsFor(false, "2031-05-02")).toEqual([]);
  expect(problemsFor(true, "2031-05-14")).toEqual([]);
});

test("a plan may lie ahead of the document that tells of it", () => {
  const { problems } = checkOrder({
    facts: [document("a", { events: [told("a", "planned")] })],
    datings: [dating("a", "2031-05-10")],
    events: [signing("2031-05-14")],
    saidOn: never,
  });
  expect(problems).toEqual([]);
});

test("a day more or less, a bare month and an undated document are no reason to flag", () => {
  const facts = [document("a", { events: [told("a", "happened")] })];
  for (const [written, happened] of [
    ["2031-05-13", "2031-05-14"],
    ["2031-05-10", "2031-06"],
    [null, "2031-05-14"],
    ["2031-05-10/..", "2031-05-14"],
  ] as const) {
    const checks = checkOrder({
      facts,
      datings: [dating("a", written)],
      events: [signing(happened)],
      saidOn: never,
    });
    expect(checks.problems).toEqual([]);
  }
});

test("a statement dated after its report is flagged", () => {
  const { problems } = checkOrder({
    facts: [document("a", { statements: [statement("a", "s", "2031-05-19")] })],
    datings: [dating("a", "2031-05-10")],
    events: [],
    saidOn: () => "2031-05-19",
  });
  expect(problems[0]?.problem.message).toContain("was said on 19 May 2031, 9 days after");
});

test("dates of a document that differ are a problem too", () => {
  const reasons = [{ kind: "contradiction", text: "“May 2” says 2 May 2031.", evidence: [] }];
  const { problems, datings } = checkOrder({
    facts: [document("a")],
    datings: [{ ...dating("a", "2031-05-10"), reasons }],
    events: [],
    saidOn: never,
  });
  expect(problems.map(({ problem }) => problem.code)).toEqual(["date-contradiction"]);
  expect(problems[0]?.problem).toMatchObject({ start: null, end: null });
  expect(datings[0]?.reasons).toEqual(reasons);
});
