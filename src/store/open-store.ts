import { OnrecordError } from "../problem.ts";
import type { Store } from "./store.ts";

/** How a store is opened. */
export interface OpenOptions {
  /** Whether a store that is not there is made; true unless said. */
  readonly create?: boolean;
  /** Milliseconds to wait for another process that is writing; 30,000 unless said. */
  readonly busyTimeout?: number;
  /**
   * Whether a file is read where the system maps it into memory, which halves the time of
   * looking up rows here and there; what was read then counts as this process's memory.
   * False unless said: for a face that is asked again and again.
   */
  readonly mapped?: boolean;
  /**
   * Whether the store is opened for reading alone: nothing is written, made or brought up
   * to date, and every writing method fails. False unless said.
   */
  readonly readOnly?: boolean;
}

/** Whether an address is that of a store that machines can share: a PostgreSQL database. */
export function isSharedAddress(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** The file that a store is kept in; null for one in memory or in a database. */
export function fileOfStore(url: string): string | null {
  const path = url.replace(/^sqlite:(\/\/)?/, "");
  return path === ":memory:" || /^[a-z]+:\/\//i.test(path) ? null : path;
}

/**
 * Opens the store at a path, at `:memory:`, or at a `postgres://` address, and brings
 * its tables up to date. Throws {@link OnrecordError} with `store-missing`,
 * `store-unreadable`, `store-foreign`, `store-newer`, `store-older` (only where `readOnly`)
 * or `store-unsupported`.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const create = options.readOnly === true ? false : (options.create ?? true);
  const busyTimeout = options.busyTimeout ?? 30_000;
  const readOnly = options.readOnly ?? false;
  if (isSharedAddress(url)) {
    const { openPostgres } = await import("./postgres/index.ts");
    return openPostgres(url, { create, busyTimeout, readOnly });
  }
  if (/^[a-z]+:\/\//i.test(url) && !url.startsWith("sqlite:")) {
    throw new OnrecordError(
      "store-unsupported",
      `${url} is no address of a store. Give the path of a file, or a postgres:// address.`,
    );
  }
  const { openSqlite } = await import("./sqlite/index.ts");
  return openSqlite(fileOfStore(url) ?? ":memory:", {
    create,
    busyTimeout,
    mapped: options.mapped ?? false,
    readOnly,
  });
}
