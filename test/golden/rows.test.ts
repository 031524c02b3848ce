import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { figureAmount } from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";

/** The figures, positions and names that a record makes of a pile, a line each, documents by their number. */
async function rowsOf(pile: string): Promise<ReadonlySet<string>> {
  const docs = fileURLToPath(new URL(`rows/${pile}/docs/`, import.meta.url));
  const store = await openStore(":memory:");
  await build(readPaths([docs]), store, createAnnotator(1));
  const numbers = new Map<string, string>();
  for await (const { doc } of store.readDocuments([])) {
    numbers.set(doc.id, doc.origin.name.slice(0, 2));
  }
  const lines = new Set<string>();
  const figures = new Map<string, string>();
  for await (const row of store.streamRows("figures")) {
    const { id, evidence, asOf, givenBy } = row;
    const [{ doc }] = evidence;
    figures.set(id, `${numbers.get(doc)} ${figureAmount(row)}`);
    lines.add(`figure ${figures.get(id)} | ${asOf ?? "-"} | ${givenBy ?? "-"}`);
  }
  for await (const { id, agreesWith, differsFrom } of store.streamRows("figures")) {
    for (const other of agreesWith) lines.add(`agree ${figures.get(id)} | ${figures.get(other)}`);
    for (const other of differsFrom) lines.add(`differ ${figures.get(id)} | ${figures.get(other)}`);
  }
  for await (const { actor, stance, issue, date } of store.streamRows("positions")) {
    lines.add(`position ${actor} | ${stance} | ${issue} | ${date ?? "-"}`);
    lines.add(`stance ${actor} | ${stance} | ${date ?? "-"}`);
  }
  for await (const { name, evidence } of store.streamRows("entities")) {
    const own = [...new Set(evidence.map(({ doc }) => numbers.get(doc)))].sort();
    lines.add(`name ${name} | ${own.join(" ")}`);
  }
  await store.close();
  return lines;
}

/** Lines that must be among the rows and, after a *not*, lines that must not. */
test.each(["clash", "affair", "scare"])(
  "what a reader finds in the pile %s, and what nobody said",
  async (pile) => {
    const rows = await rowsOf(pile);
    const expected = readFileSync(new URL(`rows/${pile}/expected.txt`, import.meta.url), "utf8");
    const lines = expected.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const missing = lines.filter((line) => !line.startsWith("not ") && !rows.has(line));
    const wrong = lines.filter((line) => line.startsWith("not ") && rows.has(line.slice(4)));
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
  },
);
