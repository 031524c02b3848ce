import { afterAll, beforeAll, expect, test } from "vitest";
import { createAsk } from "../../test/ask-app.ts";
import { createPlainDoc } from "../doc/index.ts";
import { cite, noRecordRows, type Remark } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";
import type { NetworkAnswer, NetworkEvidence } from "./index.ts";
import { networkEvidenceSchema, networkSchema } from "./schemas/network.ts";

const doc = createPlainDoc("They spoke, and they spoke again.", "a.txt");
let store: Store;

function remark(id: string, speaker: string, addressee: string, date: string | null): Remark {
  return {
    id,
    evidence: [cite(doc, { start: 0, end: 10 })],
    by: { stage: "test@1", model: null },
    confidence: 0.9,
    speaker,
    speakerId: null,
    addressee,
    date,
    reports: [{ doc: doc.id, statement: id }],
    origins: [],
    variants: [],
    glosses: [],
    related: [],
  };
}

beforeAll(async () => {
  store = await openStore(":memory:");
  await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  await store.replaceRecord({
    ...noRecordRows,
    remarks: [
      remark("r1", "Ada Orlu", "Mira Sen", "2031-05-14"),
      remark("r2", "Ada Orlu", "Mira Sen", "2031-04-02"),
      remark("r3", "Mira Sen", "Ada Orlu", "2031-05-14"),
      remark("r4", "Ada Orlu", "Bram Tesk", null),
    ],
  });
});

afterAll(() => store.close());

async function ask(path: string): Promise<unknown> {
  return (await createAsk(store)(path)).json();
}

async function edge(a: string, b: string, more = ""): Promise<string[]> {
  const query = new URLSearchParams({ a: `name:${a}`, b: `name:${b}` });
  const found: NetworkEvidence = networkEvidenceSchema.parse(
    await ask(`/api/network/edge?${query}${more}`),
  );
  return found.remarks.map(({ id }) => id);
}

test("an edge has the rows of one to the other, in that direction, by date", async () => {
  expect(await edge("ada orlu", "mira sen")).toEqual(["r2", "r1"]);
  expect(await edge("mira sen", "ada orlu")).toEqual(["r3"]);
  expect(await edge("ada orlu", "mira sen", "&from=2031-05")).toEqual(["r1"]);
  expect(await edge("bram tesk", "ada orlu")).toEqual([]);
});

test("the network has the edges of most rows first, with months and what is undated", async () => {
  const found: NetworkAnswer = networkSchema.parse(await ask("/api/network?limit=1"));
  expect(found).toMatchObject({ total: 3, undated: 1, items: [{ count: 2 }] });
  expect(found.nodes.map(({ name }) => name)).toEqual(["Ada Orlu", "Mira Sen"]);
  expect(found.months).toEqual([
    { month: "2031-04", count: 1 },
    { month: "2031-05", count: 2 },
  ]);
});
