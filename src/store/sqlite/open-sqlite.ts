import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import { OnrecordError } from "../../problem.ts";
import { isUpToDate, migrate, needUpToDate } from "../migrations.ts";
import type { Tables } from "../schema.ts";
import { createSqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import { adapt, guard } from "./adapter.ts";
import { createSqliteSession } from "./session.ts";
import { sqliteTextIndex } from "./text-index.ts";

/** Bytes of a file that are mapped at most; SQLite itself allows 2 GB. */
const mostMapped = 2_000_000_000;

/** “ONRC”: says whose file it is to `file` and to us. */
const applicationId = 0x4f4e5243;

/**
 * Opens a store in one file, or in memory at `:memory:`. Every commit is synced to
 * the disk (write-ahead log, full sync). `busyTimeout` is in milliseconds.
 */
export async function openSqlite(
  path: string,
  options: {
    readonly create: boolean;
    readonly busyTimeout: number;
    readonly mapped: boolean;
    readonly readOnly: boolean;
  },
): Promise<Store> {
  if (path !== ":memory:") checkPath(path, options.create);
  const { busyTimeout, readOnly } = options;
  const database = guard(() => new DatabaseSync(path, { timeout: busyTimeout, readOnly }));
  try {
    guard(() => prepare(database, options));
    if (options.mapped) guard(() => database.exec(`pragma mmap_size = ${mostMapped}`));
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database) }) });
  const session = createSqliteSession(db);
  try {
    const upToDate = await session.read((inside) => isUpToDate(inside));
    if (!upToDate && readOnly) await session.read((inside) => needUpToDate(inside));
    else if (!upToDate) await session.write((inside) => migrate(inside, sqliteTextIndex));
  } catch (error) {
    await session.close();
    throw error;
  }
  return createSqlStore(session, sqliteTextIndex);
}

function checkPath(path: string, create: boolean): void {
  if (!existsSync(path)) {
    if (create) return;
    throw new OnrecordError(
      "store-missing",
      `There is no store at ${path}. Make one with: onrecord build`,
    );
  }
  if (statSync(path).isDirectory()) {
    throw new OnrecordError("store-unreadable", `${path} is a folder. Give the path of a file.`);
  }
}

function prepare(
  database: DatabaseSync,
  { busyTimeout, readOnly }: { readonly busyTimeout: number; readonly readOnly: boolean },
): void {
  // In this order: a process that is making the store sets the id before the tables.
  const tables = number(database, "schema_version");
  const own = number(database, "application_id");
  if (own !== applicationId && (own !== 0 || tables !== 0)) {
    throw new OnrecordError(
      "store-foreign",
      "The file is a database of something else. Give another path.",
    );
  }
  database.exec("pragma cache_size = -65536; pragma temp_store = memory");
  if (readOnly) return;
  switchToLog(database, busyTimeout);
  database.exec("pragma synchronous = full");
  if (own === 0) database.exec(`pragma application_id = ${applicationId}`);
}

function number(database: DatabaseSync, pragma: string): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma] ?? 0);
}

/** The change to a write-ahead log needs the file alone and does not wait for it, so this does. */
function switchToLog(database: DatabaseSync, busyTimeout: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 20) {
    try {
      database.exec("pragma journal_mode = wal");
      return;
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== 5 || waited >= busyTimeout) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}
