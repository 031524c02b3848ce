import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { OnrecordError } from "../../problem.ts";
import { decodeText, encodeText } from "../text-codec.ts";

/** Statements kept ready; the product's own are fewer. */
const mostPrepared = 300;

/**
 * `node:sqlite` in the shape that Kysely's SQLite dialect expects: parameters in a
 * list, and a statement that knows whether it returns rows. Strings pass through
 * `encodeText`, so that every string comes back as it was.
 */
export function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const statement = adaptStatement(guard(() => database.prepare(text)));
      if (prepared.size >= mostPrepared) prepared.clear();
      prepared.set(text, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => guard(() => statement.all(...values.map(bind))).map(unbind),
    run: (values) => guard(() => statement.run(...values.map(bind))),
    iterate: (values) => guard(() => statement.iterate(...values.map(bind))),
  };
}

function bind(value: unknown): SQLInputValue {
  return typeof value === "string" ? encodeText(value) : (value as SQLInputValue);
}

function unbind(row: Record<string, unknown>): Record<string, unknown> {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === "string") row[column] = decodeText(value);
  }
  return row;
}

/** SQLite's result codes that a person can do something about. */
const failures: Readonly<Record<number, readonly [code: string, message: string]>> = {
  5: ["store-busy", "Another process has been writing to the store for too long. Try again."],
  8: ["store-readonly", "The store cannot be written: its file or folder is read-only."],
  10: ["store-unreadable", "The disk failed to read or write the store."],
  11: ["store-unreadable", "The store's file is damaged. Build it again from the documents."],
  13: ["store-full", "There is no room left for the store: the disk is full."],
  14: [
    "store-unreadable",
    "The store's file cannot be opened. Check the path and its permissions.",
  ],
  26: ["store-foreign", "The file is no onrecord store. Give another path."],
};

/** Runs SQLite work; its failures become an {@link OnrecordError} where a sentence helps. */
export function guard<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = (error as { errcode?: unknown }).errcode;
    // The low byte is the code; the rest refines it.
    const known = typeof code === "number" ? failures[code & 255] : undefined;
    if (known === undefined) throw error;
    throw new OnrecordError(known[0], known[1], { cause: error });
  }
}
