import { expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { type CodedEvent, cite, type Entity, noRecordRows } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { exportFollowTheMoney } from "./index.ts";

const doc = createPlainDoc("Orlu met Mira Sen in Korda.", "a.txt");
const row = {
  evidence: [cite(doc, { start: 0, end: 4 })],
  by: { stage: "test@1", model: null },
  confidence: 0.9,
} as const;

const entity = (id: string, name: string, aliases: readonly string[]): Entity => ({
  ...row,
  id,
  name,
  aliases,
  type: "PER",
  country: null,
});

const event = (actors: readonly string[]): CodedEvent => ({
  ...row,
  id: "e1",
  type: "CONSULT",
  mode: "visit",
  cameo: null,
  actors: actors.map((name) => ({ name, country: null })),
  recipients: [],
  date: "2031-05-14~",
  place: null,
  realis: "happened",
  assertedBy: null,
});

async function eventOf(actors: readonly string[]): Promise<Record<string, string[]>> {
  const store = await openStore(":memory:");
  await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  await store.replaceRecord({
    ...noRecordRows,
    entities: [entity("orlu", "Ada Orlu", ["Orlu"]), entity("other", "Ilse Orlu", ["Orlu"])],
    events: [event(actors)],
  });
  const lines: string[] = [];
  for await (const line of exportFollowTheMoney(store)) lines.push(line);
  await store.close();
  const all = lines.map((line) => JSON.parse(line) as { schema: string; properties: never });
  return all.find(({ schema }) => schema === "Event")?.properties ?? {};
}

test("who takes part is led to by name, and a name of two leads to neither", async () => {
  expect((await eventOf(["Ada Orlu"]))["involved"]).toEqual(["orlu"]);
  expect((await eventOf(["Orlu", "Ilse Orlu"]))["involved"]).toEqual(["other"]);
  expect(await eventOf(["Orlu"])).not.toHaveProperty("involved");
});

test("a date has what is certain of it, and parties without a name are said to be unknown", async () => {
  const found = await eventOf([]);
  expect(found["date"]).toEqual(["2031-05-14"]);
  expect(found["name"]).toEqual(["consult: unknown → unknown"]);
});
