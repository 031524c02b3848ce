import { resolve } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createServer } from "../mcp/index.ts";
import { OnrecordError } from "../problem.ts";
import { openStore, type Store } from "../store/index.ts";
import { version } from "./version.ts";

/** Options of `onrecord mcp`. */
export interface McpOptions {
  readonly store: string;
  readonly web: string;
}

/** `onrecord mcp`: answers a client over stdin and stdout until the client closes stdin. */
export async function runMcp({ store: url, web }: McpOptions): Promise<void> {
  if (!URL.canParse(web)) {
    throw new OnrecordError(
      "usage",
      `“${web}” is no address. Give one like http://127.0.0.1:4815.`,
    );
  }
  const store = await openForReading(url);
  const server = createServer({
    store,
    version,
    web,
    onError: (error) => console.error(`onrecord: ${error.message}`),
  });
  // A client that is gone cannot be told anything.
  process.stdout.on("error", () => process.exit());
  if (process.stdin.isTTY) {
    console.error("onrecord: waiting for an MCP client on stdin; Ctrl-D ends it.");
  }
  await server.connect(new StdioServerTransport());
  await untilDone();
  await server.close();
  await store.close();
}

/** Opens the record for reading; a client's current folder is seldom the user's, so the whole path is said. */
async function openForReading(url: string): Promise<Store> {
  try {
    return await openStore(url, { readOnly: true, mapped: true });
  } catch (error) {
    const isMissing = error instanceof OnrecordError && error.code === "store-missing";
    if (!isMissing || /^[a-z]+:/.test(url)) throw error;
    throw new OnrecordError(
      error.code,
      `There is no store at ${resolve(url)}. Make one with: onrecord build PATH --store ${resolve(url)}`,
      { cause: error },
    );
  }
}

/** Waits until stdin has ended and every question has been answered, or for a signal to stop. */
async function untilDone(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Nothing is left to wait for: stdin is at its end, and no answer is under way.
    process.once("beforeExit", () => resolve());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => resolve());
    }
  });
}
