import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { decodeText, encodeText } from "../text-codec.ts";

/** Connections that one process holds at most. */
const mostConnections = 8;

/** Milliseconds until a server that does not answer is given up. */
const longestWait = 20_000;

/** Counts come as 64-bit integers; ours are far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

/**
 * A pool in the shape that Kysely's dialect expects. Strings pass through `encodeText`,
 * so that every string comes back as it was. `lockTimeout` is in milliseconds.
 */
export function openPool(url: string, lockTimeout: number): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    types,
    application_name: "onrecord",
    lock_timeout: lockTimeout,
    connectionTimeoutMillis: longestWait,
    // A server that stops while a connection rests is met when it is next asked.
    allowExitOnIdle: true,
  });
  pool.on("error", () => undefined);
  return {
    connect: async () => adapt(await pool.connect()),
    end: () => pool.end(),
    options: pool.options,
  };
}

function adapt(client: pg.PoolClient): PostgresPoolClient {
  return {
    release: () => client.release(),
    query: async <Row>(query: string | object, values: readonly unknown[] = []) => {
      // Cursors are not used: whoever streams asks for pages.
      const result = await client.query(query as string, values.map(bind));
      for (const row of result.rows) unbind(row as Record<string, unknown>);
      const { command, rowCount, rows } = result;
      return {
        command: command as "SELECT",
        rowCount: rowCount ?? 0,
        rows: rows as Row[],
      };
    },
  } as PostgresPoolClient;
}

function bind(value: unknown): unknown {
  if (typeof value === "string") return encodeText(value);
  // A view, not a copy: the driver sends a Buffer as it is.
  if (value instanceof Uint8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value;
}

function unbind(row: Record<string, unknown>): void {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === "string") row[column] = decodeText(value);
    // The driver's Buffers share one piece of memory and cut themselves differently.
    else if (value instanceof Uint8Array) row[column] = Uint8Array.from(value);
  }
}
