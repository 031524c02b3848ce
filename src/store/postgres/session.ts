import { type Kysely, sql } from "kysely";
import type { Claims } from "../claims.ts";
import type { Tables } from "../schema.ts";
import type { Session } from "../session.ts";
import { guard } from "./failures.ts";

/** “ONRC”: the lock that writers of a record wait for one another with. */
const writers = 0x4f4e5243;

/**
 * Pieces of work on connections of a pool. Readers see one state of the store and wait
 * for nobody; writers take a lock that lasts as long as their transaction, so that a
 * killed one leaves none behind.
 */
export function createPostgresSession(db: Kysely<Tables>, readOnly: boolean): Session {
  return {
    read: (work) =>
      guard(() =>
        db
          .transaction()
          .setIsolationLevel("repeatable read")
          .setAccessMode("read only")
          .execute(work),
      ),
    write: (work) =>
      guard(() =>
        db
          .transaction()
          .setIsolationLevel("read committed")
          .setAccessMode(readOnly ? "read only" : "read write")
          .execute(async (inside) => {
            if (!readOnly) await sql`select pg_advisory_xact_lock(${writers})`.execute(inside);
            return work(inside);
          }),
      ),
    // Which transactions have ended: it changes with every commit, of whatever table.
    revision: () =>
      guard(async () => {
        const { rows } = await sql<{ seen: string }>`
          select pg_current_snapshot()::text as seen`.execute(db);
        return rows[0]?.seen ?? "";
      }),
    withClaims: (work) =>
      guard(() =>
        db.connection().execute(async (own) => {
          const claims = claimsOf(own);
          try {
            return await work(claims);
          } finally {
            // The connection goes back to the pool; one that is gone holds nothing.
            await claims.release().catch(() => undefined);
          }
        }),
      ),
    close: () => db.destroy(),
  };
}

/** Claims as locks of one connection, which PostgreSQL drops when it ends. */
function claimsOf(db: Kysely<Tables>): Claims {
  return {
    take: async (ids, limit) => {
      const { rows } = await sql<{ id: string }>`
        select x.id from unnest(${ids}::text[]) x (id)
        where pg_try_advisory_lock(hashtextextended(x.id, ${writers})) limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    release: async () => {
      await sql`select pg_advisory_unlock_all()`.execute(db);
    },
  };
}
