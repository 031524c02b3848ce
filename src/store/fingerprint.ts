import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { comparedTables, type Db } from "./schema.ts";

/** Rows hashed at a time. */
const batch = 500;

/** See `Store.fingerprint`. */
export async function fingerprint(db: Db): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const [table, key] of Object.entries(comparedTables)) {
    out[table] = await hashTable(db, table, key);
  }
  return out;
}

async function hashTable(db: Db, table: string, key: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: unknown[] | null = null;
  for (;;) {
    const rest: RawBuilder<unknown> =
      after === null ? sql`1 = 1` : sql`(${columns}) > (${sql.join(after)})`;
    const { rows }: { rows: Record<string, unknown>[] } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where ${rest} order by ${columns} limit ${batch}`.execute(
      db,
    );
    for (const row of rows) {
      for (const column of Object.keys(row).toSorted()) {
        hash.update(`${column}=`);
        const value = row[column];
        if (value instanceof Uint8Array) hash.update(value);
        else hash.update(JSON.stringify(value) ?? "");
      }
      hash.update("\n");
    }
    const last: Record<string, unknown> | undefined = rows.at(-1);
    if (last === undefined || rows.length < batch) return hash.digest("hex");
    after = key.map((column): unknown => last[column]);
  }
}
