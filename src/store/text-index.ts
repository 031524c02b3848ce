import type { RawBuilder } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { TextExpression } from "./filters.ts";
import type { Db } from "./schema.ts";

/** What is indexed under one key: words as written and lemmas, encoded to `[a-z0-9]+`, one space between, position by position. */
export interface TextUnit {
  readonly unit: "passage" | "statement";
  readonly id: string;
  readonly forms: string;
  readonly lemmas: string;
}

/** The full-text part of a database; where databases differ most. */
export interface TextIndex {
  /** The database's type for bytes: `blob`, `bytea`. */
  readonly binaryType: "blob" | "bytea";
  /** A number under a key of a column that holds JSON. */
  readonly jsonNumber: (column: RawBuilder<unknown>, key: string) => RawBuilder<unknown>;
  /** Makes its tables. Runs inside the migration to the given version. */
  readonly migrate: (db: Db, version: number) => Promise<void>;
  /** Indexes a document's units in place of what it had. */
  readonly write: (db: Db, doc: DocId, units: readonly TextUnit[]) => Promise<void>;
  /** The table of all units: `doc_id`, `id`, `unit`, and `number`, by which {@link match} names them. */
  readonly units: RawBuilder<unknown>;
  /** The numbers of the units, passages and statements, that match. */
  readonly match: (db: Db, expression: TextExpression) => Promise<Int32Array>;
  /** A query in parentheses whose rows `(doc_id, id)` are the units that match. */
  readonly matches: (
    unit: TextUnit["unit"],
    expression: TextExpression,
  ) => RawBuilder<{ doc_id: string; id: string }>;
}
