import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { createServer } from "../../src/mcp/index.ts";
import type { Store } from "../../src/store/index.ts";

/** What a tool said, in rows and in words. */
export interface Said {
  readonly rows: Record<string, unknown>;
  readonly text: string;
  readonly isError: boolean;
}

/** A client of a record, and what went wrong inside the server. */
export interface Connected {
  readonly client: Client;
  readonly failures: readonly Error[];
  /** Calls a tool; the client checks its rows against the schema that the tool states. */
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<Said>;
}

/** A client that calls tools as programs do, whatever carries its messages. */
export function callsOf(client: Client): Connected["call"] {
  return async (name, args = {}) => {
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
    const [first] = result.content;
    return {
      rows: result.structuredContent ?? {},
      text: first?.type === "text" ? first.text : "",
      isError: result.isError === true,
    };
  };
}

/** Connects a client to a server of the store, in this process. */
export async function connect(store: Store): Promise<Connected> {
  const failures: Error[] = [];
  const server = createServer({
    store,
    version: "0.0.0",
    web: "http://127.0.0.1:4815/",
    onError: (error) => failures.push(error),
  });
  const client = new Client({ name: "test", version: "0.0.0" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  // Without the list a client does not know what the rows have to look like.
  await client.listTools();
  return { client, failures, call: callsOf(client) };
}
