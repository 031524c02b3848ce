import type { WithClaims } from "./claims.ts";
import type { Db } from "./schema.ts";

/** Runs work against a database, each piece as one transaction. */
export interface Session {
  /** Everything read in one piece belongs to one state of the store. */
  readonly read: <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;
  /** All of the piece is written, or nothing; writers wait for one another. */
  readonly write: <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;
  /** A text that changes whenever anything in the database does, whoever wrote it. Cheap. */
  readonly revision: () => Promise<string>;
  /** Null where workers cannot share the database. */
  readonly withClaims: WithClaims | null;
  readonly close: () => Promise<void>;
}
