import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { createStatement, hashEvidence, noRecordRows, type Statement } from "../../record/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import { type AskAnswer, ask } from "./index.ts";
import { parseQuestion } from "./parse-question.ts";

const by = { stage: "test@1", model: null };

interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly to: string | null;
  readonly date: string | null;
}

/** A document in which each line is one statement: *Speaker: words*. */
function tell(
  name: string,
  said: readonly Said[],
): { statements: Statement[]; doc: ReturnType<typeof createPlainDoc> } {
  const lines = said.map(({ speaker, words }) => `${speaker}: “${words}”`);
  const doc = createPlainDoc(lines.join("\n"), name);
  let at = 0;
  const statements = said.map(({ speaker, words, to, date }, i) => {
    const start = at + speaker.length + 3;
    const source = { start: at, end: at + speaker.length };
    at += (lines[i]?.length ?? 0) + 1;
    const content = { start, end: start + words.length };
    const { id: _, ...statement } = createStatement(
      doc,
      {
        source: [source],
        cue: [],
        content: [content],
        form: "direct",
        kind: "speech",
        speaker,
        speakerChain: null,
        addressee: to,
        addresseeChain: null,
        via: [],
        date,
        dateEvidence: null,
        confidence: 0.9,
        reason: "label",
      },
      by,
    );
    return { id: _, ...statement };
  });
  return { doc, statements };
}

let store: Store;

beforeAll(async () => {
  store = await openStore(":memory:");
  const first = tell("korda.txt", [
    {
      speaker: "Ada Orlu",
      words: "The bridge stays open this winter.",
      to: "Mira Sen",
      date: "2031-05-14",
    },
    {
      speaker: "Ada Orlu",
      words: "Nobody will pay for the ferry.",
      to: "parliament",
      date: "2031-06-02",
    },
    {
      speaker: "Mira Sen",
      words: "The bridge is a danger to every ship.",
      to: null,
      date: "2030-01-09",
    },
  ]);
  const second = tell("gazette.txt", [
    {
      speaker: "Ada Orlu",
      words: "Our bridge will remain open through the winter.",
      to: null,
      date: "2031-05-14",
    },
  ]);
  for (const { doc, statements } of [first, second]) {
    await store.writeDocument({ doc, pipeline: "test@1", statements, problems: [] });
  }
  const [a, , c] = first.statements;
  const [b] = second.statements;
  if (a === undefined || b === undefined || c === undefined) throw new Error("no statements");
  const evidence = [...a.evidence, ...b.evidence] as const;
  const orlu = { start: 0, end: 8, exact: "Ada Orlu", doc: a.doc };
  const head = { by, confidence: 0.9 };
  await store.replaceRecord({
    ...noRecordRows,
    entities: [
      {
        ...head,
        id: "orlu",
        name: "Ada Orlu",
        type: "PER",
        country: null,
        aliases: ["she"],
        evidence: [orlu],
      },
    ],
    remarks: [
      {
        ...head,
        id: hashEvidence("remark", a.evidence),
        evidence: [evidence[0], ...evidence.slice(1)],
        speaker: "Ada Orlu",
        speakerId: "orlu",
        addressee: "Mira Sen",
        date: "2031-05-14",
        reports: [
          { doc: a.doc, statement: a.id },
          { doc: b.doc, statement: b.id },
        ],
        origins: [],
        variants: [{ kind: "replaced", a: a.evidence[0], b: b.evidence[0] }],
        glosses: [],
        related: [],
      },
    ],
    positions: [
      {
        ...head,
        id: "position",
        evidence: c.evidence,
        actor: "Mira Sen",
        actorId: null,
        issue: "bridge",
        date: "2030-01-09",
        stance: "oppose",
      },
    ],
    links: [...first.statements.slice(0, 2), b].map(({ doc, id }) => ({
      doc,
      statement: id,
      speaker: "Ada Orlu",
      speakerId: "orlu",
      addresseeId: null,
      date: null,
    })),
  });
});

afterAll(() => store.close());

function words(answer: AskAnswer): string[][] {
  return answer.groups.map(({ rows }) => rows.map(({ exact }) => exact));
}

test("a question by surname finds all reports of the remark, and says that they differ", async () => {
  const answer = await ask(store, "What did Orlu say about the bridge in winter?");
  expect(answer.reading.who.map(({ entities }) => entities.map(({ name }) => name))).toEqual([
    ["Ada Orlu"],
  ]);
  expect(answer.groups[0]).toMatchObject({
    kind: "remark",
    relation: "differ",
    differences: ["replaced"],
  });
  expect(words(answer)[0]).toEqual([
    "The bridge stays open this winter.",
    "Our bridge will remain open through the winter.",
  ]);
});

test("the words of a question are marked where they stand, in any inflection", async () => {
  const { groups } = await ask(store, "What did Ada Orlu say about bridges?");
  const row = groups[0]?.rows[0];
  expect(
    row?.found.map(({ start, end }) => row.exact.slice(start - row.start, end - row.start)),
  ).toEqual(["bridge"]);
});

test("what was said to somebody else is left out and counted", async () => {
  const answer = await ask(store, "What did Orlu tell parliament?");
  expect(words(answer)).toContainEqual(["Nobody will pay for the ferry."]);
  const toSen = await ask(store, "What did Orlu say to Mira Sen?");
  expect(words(toSen).flat()).not.toContain("Nobody will pay for the ferry.");
  expect(toSen.toOthers).toBeGreaterThan(0);
});

test("what holds the commonest word alone answers too little beside what holds all", async () => {
  const answer = await ask(store, "What was said about the open bridge in winter?");
  expect(words(answer)).toEqual([
    ["The bridge stays open this winter.", "Our bridge will remain open through the winter."],
  ]);
  const bridge = await ask(store, "What was said about the bridge?");
  expect(words(bridge)).toContainEqual(["The bridge is a danger to every ship."]);
});

test("days narrow the answer", async () => {
  expect(words(await ask(store, "What did Orlu say in June 2031?"))).toEqual([
    ["Nobody will pay for the ferry."],
  ]);
  expect((await ask(store, "What did Orlu say before 2030?")).total).toBe(0);
});

test("a question about a stance is answered with positions first", async () => {
  const { groups } = await ask(store, "Who opposes the bridge?");
  expect(groups[0]).toMatchObject({ kind: "issue", relation: "single" });
  expect(groups[0]?.rows[0]).toMatchObject({ label: "oppose", speaker: "Mira Sen" });
});

test.each([
  "What did Blair say about the bridge?",
  "What did Orlu say about submarines?",
  "submarines",
])("what nobody said is not answered: %s", async (question) => {
  expect(await ask(store, question)).toMatchObject({ groups: [], total: 0, searched: 2 });
});

test("a name the record does not have is said", async () => {
  const { remarks } = await ask(store, "What did Blair say?");
  expect(remarks).toEqual(["The record has nobody by the name of “Blair”."]);
});

test.each(["", "???", "who", "\ud800", "a".repeat(5000)])(
  "an empty or odd question has an answer: %#",
  async (question) => {
    expect((await ask(store, question)).groups).toEqual([]);
  },
);

test.each([
  ["on 14 May 2031", "2031-05-14", "2031-05-14"],
  ["in May 2031", "2031-05-01", "2031-05-31"],
  ["since May 2031", "2031-05-01", "9999-12-31"],
  ["before 2031", "", "2030-12-31"],
  ["after June 2031", "2031-07-01", "9999-12-31"],
  ["between 1 May 2031 and 3 June 2031", "2031-05-01", "2031-06-03"],
  ["from March 2031 to June 2031", "2031-03-01", "2031-06-31"],
  ["in spring 2031", "2031-03-01", "2031-05-31"],
])("%s is a span of days", (time, from, to) => {
  expect(parseQuestion(`What was said about grain ${time}?`).dates).toEqual({ from, to });
});

test("a day that depends on the day of asking is left out and said", () => {
  const { dates, remarks } = parseQuestion("What did she say last week?");
  expect(dates).toBeNull();
  expect(remarks[0]).toContain("“last week” was left out");
});
