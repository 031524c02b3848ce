import { afterAll, beforeAll, expect, test } from "vitest";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { exportFollowTheMoney } from "../../src/export/index.ts";
import { createRawInput, type RawInput } from "../../src/ingest/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Properties that the model's schemata of version 3 have, of those that are written, with what a reference must lead to. */
const model: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>> = {
  Article: {
    fileName: null,
    title: null,
    publisher: null,
    publishedAt: null,
    sourceUrl: null,
    mimeType: null,
    language: null,
  },
  Person: { name: null, alias: null },
  Organization: { name: null, alias: null },
  PublicBody: { name: null, alias: null },
  Mention: {
    document: ["Article"],
    resolved: ["Person", "Organization", "PublicBody"],
    personMentioned: null,
    companyMentioned: null,
  },
  Note: {
    description: null,
    summary: null,
    entity: ["Article", "Person", "Organization", "PublicBody"],
    proof: ["Article"],
  },
  Event: {
    name: null,
    summary: null,
    date: null,
    startDate: null,
    endDate: null,
    location: null,
    involved: ["Person", "Organization", "PublicBody"],
    notes: null,
    proof: ["Article"],
  },
};

const texts: Readonly<Record<string, string>> = {
  "wire.txt":
    "TOLMEN, May 14, 2031 (Korda) - “We will sign the treaty in June,” President Ada Orlu of Tarsk told reporters.\n\nForeign Minister Ivo Kest met union leader Lena Marr on Tuesday, the ministry said.\n",
  "paper.txt":
    "TOLMEN, May 15, 2031 - President Ada Orlu said that the treaty would be signed in June.\n",
};

let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  async function* inputs(): AsyncGenerator<RawInput> {
    for (const [name, text] of Object.entries(texts)) yield createRawInput(name, Buffer.from(text));
  }
  const annotator = createAnnotator(1);
  await build(inputs(), store, annotator);
  await annotator.close();
}, 120_000);
afterAll(() => store.close());

async function exported(): Promise<FtmEntity[]> {
  let out = "";
  for await (const chunk of exportFollowTheMoney(store)) out += chunk;
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as FtmEntity);
}

test("every property is one of the model, and every reference leads to an entity that may stand there", async () => {
  const entities = await exported();
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  expect(schemaOf.size).toBe(entities.length);
  expect([...new Set(schemaOf.values())].sort()).toEqual(
    expect.arrayContaining(["Article", "Event", "Mention", "Note", "Person"]),
  );
  for (const { schema, properties } of entities) {
    for (const [name, values] of Object.entries(properties)) {
      const range = model[schema]?.[name];
      expect(range, `${schema}.${name}`).not.toBeUndefined();
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        expect(typeof value).toBe("string");
        if (range) expect(range).toContain(schemaOf.get(value));
      }
    }
  }
});

test("a statement is a note with its words, on its speaker and its document", async () => {
  const entities = await exported();
  const note = entities.find(({ properties }) =>
    properties["description"]?.[0]?.startsWith("We will sign"),
  );
  const speaker = entities.find(({ properties }) => properties["name"]?.[0] === "Ada Orlu");
  const wire = entities.find(({ properties }) => properties["fileName"]?.[0] === "wire.txt");
  expect(note?.schema).toBe("Note");
  expect(note?.properties["entity"]).toEqual([speaker?.id, wire?.id]);
  expect(note?.properties["summary"]?.[0]).toMatch(
    /^Ada Orlu to reporters.*: direct speech; wire\.txt, characters \d+–\d+ \(UTF-16\)$/,
  );
  expect(wire?.properties["publishedAt"]).toEqual(["2031-05-14"]);
});
