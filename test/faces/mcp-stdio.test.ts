import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { callsOf } from "./mcp-client.ts";
import { buildDispatches } from "./mcp-record.ts";

const command = new URL("../../bin/onrecord", import.meta.url).pathname;
const work = temporaryFolder("mcp");
const path = join(work, "pile.sqlite");

beforeAll(async () => {
  const store = await openStore(path);
  await buildDispatches(store);
  await store.close();
}, 120_000);

async function start(): Promise<Client> {
  const client = new Client({ name: "test", version: "0.0.0" });
  const args = ["mcp", "--store", path, "--web", "http://127.0.0.1:9/"];
  await client.connect(new StdioClientTransport({ command, args, stderr: "ignore" }));
  return client;
}

test("two processes answer from one record, and see what is written meanwhile", async () => {
  const clients = await Promise.all([start(), start()]);
  const [one, other] = clients.map(callsOf);
  expect(clients[0]?.getServerVersion()).toMatchObject({ name: "onrecord" });
  const before = await one?.("find_quotes", { query: "harvest" });
  expect(before?.rows["total"]).toBe(2);
  expect(before?.text).toContain("http://127.0.0.1:9/d/");
  expect(await other?.("find_quotes", { query: "harvest" })).toEqual(before);
  const writing = await openStore(path);
  const [document] = await writing.listDocuments({ words: "miners" });
  await writing.removeDocument(document?.id ?? "");
  await writing.close();
  expect((await one?.("summary"))?.rows["documents"]).toBe(2);
  expect((await other?.("summary"))?.rows["documents"]).toBe(2);
  await Promise.all(clients.map((client) => client.close()));
});

const hello = {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "test", version: "0.0.0" },
};

/** Runs the command with these messages on stdin, to the end of stdin. */
function speak(args: readonly string[], messages: readonly (object | string)[]) {
  const lines = messages.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
  const { status, stdout, stderr } = spawnSync(command, ["mcp", ...args], {
    cwd: work,
    input: lines.map((line) => `${line}\n`).join(""),
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test("every question is answered before the end of stdin ends the process, and stdout carries nothing else", async () => {
  const store = await openStore(path);
  const before = await store.fingerprint();
  const message = { jsonrpc: "2.0" };
  const { code, out, err } = speak(
    ["--store", path],
    [
      { ...message, id: 1, method: "initialize", params: hello },
      { ...message, method: "notifications/initialized" },
      "this is no message",
      { ...message, id: 2, method: "tools/list" },
      { ...message, id: 3, method: "tools/call", params: { name: "summary" } },
      { ...message, id: 4, method: "tools/call", params: { name: "timeline" } },
    ],
  );
  expect(code).toBe(0);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: number; result?: object });
  expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4]);
  expect(answers.every(({ result }) => result !== undefined)).toBe(true);
  expect(err).toMatch(/^onrecord: .+\n$/);
  expect(await store.fingerprint()).toEqual(before);
  await store.close();
});

test("without a record, or with something else in its place, one sentence says what to do", () => {
  expect(speak(["--store", "nowhere.sqlite"], [])).toEqual({
    code: 1,
    out: "",
    err: expect.stringContaining(`There is no store at ${join(work, "nowhere.sqlite")}. Make one`),
  });
  writeFileSync(join(work, "notes.txt"), "Bread, lamps, two barges.\n".repeat(50));
  expect(speak(["--store", "notes.txt"], [])).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(/^onrecord: .+\.\n$/),
  });
  expect(speak(["--web", "over there"], [])).toMatchObject({ code: 2, out: "" });
});

test("its help shows what a client's settings take", () => {
  const { status, stdout } = spawnSync(command, ["mcp", "--help"], { encoding: "utf8" });
  expect(status).toBe(0);
  const settings = /^\{[\s\S]*^\}/m.exec(stdout)?.[0] ?? "";
  const args = ["mcp", "--store", "/path/to/onrecord.sqlite"];
  expect(JSON.parse(settings)).toEqual({ mcpServers: { onrecord: { command, args } } });
});
