import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "../store/postgres-server.ts";
import { buildDispatches } from "./mcp-record.ts";

const command = new URL("../../bin/onrecord", import.meta.url).pathname;
const server = await startPostgres();
afterAll(() => server?.stop(), 60_000);

/** Asks for the quotes with a word and ends stdin. */
function ask(url: string) {
  const message = { jsonrpc: "2.0" };
  const hello = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "test", version: "0.0.0" },
  };
  const asked = { name: "find_quotes", arguments: { query: "lamps" } };
  const lines = [
    { ...message, id: 1, method: "initialize", params: hello },
    { ...message, id: 2, method: "tools/call", params: asked },
  ];
  const { status, stdout, stderr } = spawnSync(command, ["mcp", "--store", url], {
    input: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test.skipIf(server === null)(
  "a record in PostgreSQL answers as one in a file does, and the process ends with stdin",
  async () => {
    const url = (await server?.createSchema()) ?? "";
    expect(ask(url)).toMatchObject({ code: 1, out: "" });
    const store = await openStore(url);
    await buildDispatches(store);
    await store.close();
    const { code, out, err } = ask(url);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Our miners will not go back below without new lamps");
  },
);
