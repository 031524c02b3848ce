import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect, sql } from "kysely";
import { expect, test } from "vitest";
import { isUpToDate, type Migration, migrate, migrations } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { adapt } from "./sqlite/adapter.ts";
import { createSqliteSession } from "./sqlite/session.ts";
import { sqliteTextIndex } from "./sqlite/text-index.ts";

function open() {
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: adapt(new DatabaseSync(":memory:")) }),
  });
  return createSqliteSession(db);
}

const next: Migration = {
  version: 1000,
  up: async (db) => {
    await sql`alter table documents add column mood text`.execute(db);
  },
};

async function columns(session: ReturnType<typeof open>): Promise<string[]> {
  const { rows } = await session.read((db) =>
    sql<{ name: string }>`select name from pragma_table_info('documents')`.execute(db),
  );
  return rows.map(({ name }) => name);
}

test("steps are numbered upward from 1", () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

test("a store one step behind is taken forward and keeps its rows", async () => {
  const session = open();
  expect(await session.read(isUpToDate)).toBe(false);
  await session.write((db) => migrate(db, sqliteTextIndex));
  expect(await session.read(isUpToDate)).toBe(true);
  await session.write((db) => sql`insert into retrievals values ('d', 't')`.execute(db));
  await session.write((db) => migrate(db, sqliteTextIndex, [...migrations, next]));
  expect(await columns(session)).toContain("mood");
  const kept = await session.read((db) => db.selectFrom("retrievals").selectAll().execute());
  expect(kept).toEqual([{ doc_id: "d", instant: "t" }]);
  await expect(session.write((db) => migrate(db, sqliteTextIndex))).rejects.toMatchObject({
    code: "store-newer",
  });
  await session.close();
});

test("a step that fails leaves the store as it was", async () => {
  const session = open();
  await session.write((db) => migrate(db, sqliteTextIndex));
  const bad: Migration = {
    version: 1001,
    up: () => Promise.reject(new Error("no room")),
  };
  const steps = [...migrations, next, bad];
  await expect(session.write((db) => migrate(db, sqliteTextIndex, steps))).rejects.toThrow(
    "no room",
  );
  expect(await columns(session)).not.toContain("mood");
  expect(await session.read(isUpToDate)).toBe(true);
  await session.close();
});
