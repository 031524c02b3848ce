import { OnrecordError } from "../../problem.ts";

/** PostgreSQL's error codes, and those of the network, that a person can do something about. */
const failures: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ECONNREFUSED: ["store-unreadable", "No PostgreSQL answers there. Check host and port."],
  ENOTFOUND: ["store-unreadable", "There is no such host. Check the address of the store."],
  ETIMEDOUT: ["store-unreadable", "PostgreSQL did not answer in time. Check host and port."],
  "28P01": ["store-unreadable", "PostgreSQL refuses the password."],
  "28000": ["store-unreadable", "PostgreSQL does not let this user in."],
  "3D000": ["store-missing", "There is no such database. Make one with: createdb NAME"],
  "42501": ["store-readonly", "This user may not write to the database."],
  "25006": ["store-readonly", "The store is open for reading alone."],
  "53100": ["store-full", "There is no room left for the store: the server's disk is full."],
  "55P03": ["store-busy", "Another process has been writing to the store for too long. Try again."],
  "57P01": ["store-unreadable", "PostgreSQL was shut down. Start it and try again."],
};

/** Runs PostgreSQL work; its failures become an {@link OnrecordError} where a sentence helps. */
export async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    const known = typeof code === "string" ? failures[code] : undefined;
    if (known === undefined || error instanceof OnrecordError) throw error;
    throw new OnrecordError(known[0], known[1], { cause: error });
  }
}
