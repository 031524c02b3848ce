import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { openStore } from "../../src/store/index.ts";
import { connect } from "./mcp-client.ts";

const page = readFileSync(new URL("../../docs/mcp.md", import.meta.url), "utf8");

/** The two documents that the page's example is about. */
const quoted = ["08-league-reaction.md", "14-courier-reinvar-turns.txt"].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)),
);

test("the quotations, places and ids that the page prints are those that a client is told", async () => {
  const store = await openStore(":memory:");
  const annotator = createAnnotator(1);
  await build(readPaths(quoted), store, annotator);
  await annotator.close();
  const { call } = await connect(store);
  const [, asked = "{}", printed = ""] = /with\s+`(\{.*?\})`.*?```text\n(.*?)```/s.exec(page) ?? [];
  const said = await call("find_quotes", JSON.parse(asked) as Record<string, unknown>);
  const lines = printed.split("\n").flatMap((line) => {
    // How sure a row is, and how many documents there are, is the whole pile's and the model's affair.
    const [words = ""] = line.trim().split("; by machine");
    return /^“|\[\d+-\d+\]|^quote /.test(words) ? [words] : [];
  });
  expect(lines).toHaveLength(8);
  for (const line of lines) expect(said.text).toContain(line);
  const [, id] = /`get_quote` and `\{"id": "(\w+)"\}`/.exec(page) ?? [];
  expect(lines.join("\n")).toContain(`quote ${id}`);
  await store.close();
}, 60_000);
