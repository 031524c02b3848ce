import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlainDoc, type Doc, withLayer } from "../doc/index.ts";
import { type CodedEvent, type Evidence, noRecordRows } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { createApp } from "./index.ts";
import type { EventAnswer } from "./row-answers.ts";
import { eventAnswerSchema } from "./schemas/rows.ts";

const token = "0123456789abcdef";
const post = createPlainDoc(
  "Rain is expected.\nAda Orlu paid a state visit to Tarn on Monday. The visit was short.",
  "post.txt",
);
const echo = createPlainDoc("Orlu paid an official visit to Tarn on Tuesday.", "echo.txt");
let store: Store;
let app: ReturnType<typeof createApp>;

function cite(doc: Doc, exact: string): Evidence {
  const start = doc.text.indexOf(exact);
  return { doc: doc.id, start, end: start + exact.length, exact };
}

beforeAll(async () => {
  store = await openStore(":memory:");
  for (const doc of [post, echo]) {
    const blocks = [...doc.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      kind: "paragraph" as const,
    }));
    const entry = { pipeline: "test@1", statements: [], problems: [] };
    await store.writeDocument({ doc: withLayer(doc, "blocks", blocks), ...entry });
  }
  const event: CodedEvent = {
    id: "00000000000000aa",
    evidence: [
      cite(post, "paid a state visit to Tarn"),
      cite(post, "The visit"),
      cite(echo, "paid an official visit"),
    ],
    by: { stage: "test@1", model: null },
    confidence: 0.8,
    type: "CONSULT",
    mode: "visit",
    cameo: null,
    actors: [{ name: "Ada Orlu", country: null }],
    recipients: [{ name: "Tarn", country: null }],
    date: "2031-05-12",
    place: "Tarn",
    realis: "happened",
    assertedBy: null,
    variants: [
      { kind: "words", a: cite(post, "state visit"), b: cite(echo, "official visit") },
      { kind: "date", a: cite(post, "Monday"), b: cite(echo, "Tuesday") },
    ],
  };
  await store.replaceRecord({ ...noRecordRows, events: [event] });
  app = createApp({
    store,
    token,
    assets: new Map(),
    version: "0.0.0",
    who: "Mira",
    now: () => "2031-05-14T10:00:00Z",
    refresh: null,
    building: () => null,
    onError: (error) => {
      throw error;
    },
  });
});

afterAll(() => store.close());

async function ask(path: string): Promise<Response> {
  const headers = { host: "127.0.0.1:4815", authorization: `Bearer ${token}` };
  return app.request(`http://127.0.0.1:4815${path}`, { headers });
}

test("an event has every report in its paragraph, once, and what the reports give differently", async () => {
  const answer = await ask("/api/events/00000000000000aa");
  expect(answer.status).toBe(200);
  const found = eventAnswerSchema.parse(await answer.json()) satisfies EventAnswer;
  expect(found.reports.map(({ document }) => document.name)).toEqual(["post.txt", "echo.txt"]);
  const [first, second] = found.reports;
  expect(first?.context.text).toBe(
    "Ada Orlu paid a state visit to Tarn on Monday. The visit was short.",
  );
  expect(first?.evidence.map(({ exact }) => exact)).toEqual([
    "paid a state visit to Tarn",
    "The visit",
  ]);
  expect(second?.context).toEqual({ start: 0, end: echo.text.length, text: echo.text });
  expect(found.event.variants?.map(({ kind, a, b }) => [kind, a.exact, b.exact])).toEqual([
    ["words", "state visit", "official visit"],
    ["date", "Monday", "Tuesday"],
  ]);
});

test("an event that is not there is said not to be there", async () => {
  expect((await ask("/api/events/00000000000000ff")).status).toBe(404);
});
