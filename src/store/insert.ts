import type { Db, Tables } from "./schema.ts";

/** Values bound by one statement at most; SQLite allows 32,766, small statements compile quickly. */
const mostValues = 200;

/** Writes rows into a table; a row whose key is there already is passed over. Chunks have few sizes, so that prepared statements serve again. */
export async function insertRows<Name extends keyof Tables>(
  db: Db,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const size = Math.max(1, Math.floor(mostValues / Object.keys(first).length));
  let at = 0;
  for (; at + size <= rows.length; at += size) await insert(db, table, rows.slice(at, at + size));
  for (; at < rows.length; at++) await insert(db, table, rows.slice(at, at + 1));
}

async function insert<Name extends keyof Tables>(
  db: Db,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const query = db.insertInto(table as never).values(rows as never); // Kysely's types cannot follow a table that is a type parameter.
  await query.onConflict((conflict) => conflict.doNothing()).execute();
}
