import { Kysely, PostgresDialect, sql } from "kysely";
import { OnrecordError } from "../../problem.ts";
import { isUpToDate, migrate, needUpToDate } from "../migrations.ts";
import type { Db, Tables } from "../schema.ts";
import { createSqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import { openPool } from "./adapter.ts";
import { createPostgresSession } from "./session.ts";
import { postgresTextIndex } from "./text-index.ts";

/**
 * Opens the store in a PostgreSQL database (15 or later, Citus too), at the schema that
 * the address or the user leads to. The database must be there and in UTF-8.
 */
export async function openPostgres(
  url: string,
  options: {
    readonly create: boolean;
    readonly busyTimeout: number;
    readonly readOnly: boolean;
  },
): Promise<Store> {
  const pool = openPool(url, options.busyTimeout);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const session = createPostgresSession(db, options.readOnly);
  try {
    const { isEmpty, upToDate } = await session.read(look);
    if (isEmpty && !options.create) {
      throw new OnrecordError(
        "store-missing",
        "The database holds no store. Make one with: onrecord build",
      );
    }
    if (!upToDate && options.readOnly) await session.read((inside) => needUpToDate(inside));
    else if (!upToDate) await session.write((inside) => migrate(inside, postgresTextIndex));
  } catch (error) {
    await session.close();
    throw error;
  }
  return createSqlStore(session, postgresTextIndex);
}

async function look(db: Db): Promise<{ isEmpty: boolean; upToDate: boolean }> {
  const { rows } = await sql<{ encoding: string; known: string | null; other: string | null }>`
    select current_setting('server_encoding') as encoding,
      to_regclass('schema_version')::text as known, to_regclass('documents')::text as other`.execute(
    db,
  );
  const [found] = rows;
  if (found?.encoding !== "UTF8") {
    throw new OnrecordError(
      "store-foreign",
      `The database is in ${found?.encoding ?? "no encoding"}, not in UTF8. Make one with: createdb -E UTF8 NAME`,
    );
  }
  if (found.known === null && found.other !== null) {
    throw new OnrecordError(
      "store-foreign",
      "The database has a table “documents” of something else. Give another database.",
    );
  }
  const isEmpty = found.known === null;
  return { isEmpty, upToDate: !isEmpty && (await isUpToDate(db)) };
}
