import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";
import type { Session } from "../session.ts";

/**
 * One connection, one piece of work after another. A writing piece takes SQLite's
 * write lock when it begins: one that first reads and then writes would fail, not
 * wait, when another process wrote in between.
 */
export function createSqliteSession(db: Kysely<Tables>): Session {
  let last: Promise<unknown> = Promise.resolve();
  const next = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const piece = async <Result>(
    begin: string,
    work: (db: Kysely<Tables>) => Promise<Result>,
  ): Promise<Result> => {
    await sql.raw(begin).execute(db);
    try {
      const result = await work(db);
      await sql`commit`.execute(db);
      return result;
    } catch (error) {
      // SQLite has already rolled back after some failures (disk full).
      await sql`rollback`.execute(db).catch(() => undefined);
      throw error;
    }
  };
  return {
    read: (work) => next(() => piece("begin", work)),
    write: (work) => next(() => piece("begin immediate", work)),
    // What others committed, and what this connection wrote. Outside a piece of work:
    // inside a transaction SQLite does not look what others did.
    revision: () =>
      next(async () => {
        const { rows } = await sql<{ own: number; other: number }>`
          select total_changes() as own, data_version as other from pragma_data_version()`.execute(
          db,
        );
        return `${rows[0]?.own} ${rows[0]?.other}`;
      }),
    withClaims: null,
    close: () => next(() => db.destroy()),
  };
}
