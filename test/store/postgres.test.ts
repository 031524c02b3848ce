import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { storeConformance } from "./conformance/index.ts";
import { startPostgres } from "./postgres-server.ts";
import { samplePile, sampleRecord } from "./sample.ts";

const server = await startPostgres();
const createSchema = (): Promise<string> => server?.createSchema() ?? Promise.reject();
afterAll(() => server?.stop(), 60_000);

const where =
  server === null ? "on PostgreSQL: none is installed for this system" : "on PostgreSQL";

describe.skipIf(server === null)(where, () => {
  storeConformance(async () => openStore(await createSchema()));

  test("a record has the same fingerprint as on SQLite", async () => {
    const prints: unknown[] = [];
    for (const url of [":memory:", await createSchema()]) {
      const store = await openStore(url);
      await store.writeDocuments(samplePile().entries);
      await store.replaceRecord(sampleRecord());
      prints.push(await store.fingerprint());
      await store.close();
    }
    expect(prints[1]).toEqual(prints[0]);
  });

  test("two processes write at once and nothing is lost", async () => {
    const url = await createSchema();
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
    const { entries } = samplePile();
    await Promise.all(
      entries.map((entry, i) => (stores[i % stores.length] ?? stores[0])?.writeDocument(entry)),
    );
    expect((await stores[0]?.counts())?.documents).toBe(entries.length);
    for (const store of stores) await store.close();
  });

  test("what another process writes changes the revision", async () => {
    const url = await createSchema();
    const [reader, writer] = [await openStore(url), await openStore(url)];
    const before = await reader.revision();
    expect(await reader.revision()).toBe(before);
    const [entry] = samplePile().entries;
    if (entry !== undefined) await writer.writeDocument(entry);
    expect(await reader.revision()).not.toBe(before);
    await reader.close();
    await writer.close();
  });

  test("open for reading alone, it is neither made nor written", async () => {
    const url = await createSchema();
    await expect(openStore(url, { readOnly: true })).rejects.toMatchObject({
      code: "store-missing",
    });
    await (await openStore(url)).close();
    const store = await openStore(url, { readOnly: true });
    await expect(store.writeProblems("a.txt", [])).rejects.toMatchObject({
      code: "store-readonly",
    });
    await store.close();
  });

  test("an address where nothing answers, and a database that is not there, are said to a person", async () => {
    await expect(openStore("postgres://nobody@127.0.0.1:9/none")).rejects.toMatchObject({
      code: "store-unreadable",
    });
    const url = (await createSchema()).replace(/\/postgres\?.*$/, "/nowhere");
    await expect(openStore(url)).rejects.toMatchObject({ code: "store-missing" });
  });
});
