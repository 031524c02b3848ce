import { expect, test } from "vitest";
import { examplesFolder } from "../../examples/expected/read-examples.ts";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { exportRows } from "../../src/export/index.ts";
import { createRawInput, readPaths } from "../../src/ingest/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

/** Code points beyond 16 bits before and inside what is told, a tab, straight marks and a backslash. */
const nasty =
  '😀😀 A \\ note:\tPresident Ada Orlu visited Norway on Monday. "🇺🇳 Tarsk attacked Veldia," Orlu said.\n';

/** `read.delim(file, quote = "", na.strings = "", colClasses = "character")`: a header, cells between tabs, nothing else. */
function readDelim(text: string): Map<string, string>[] {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  const [head = [], ...rows] = lines.map((line) => line.split("\t"));
  return rows.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return new Map(head.map((name, at) => [name, cells[at] ?? ""]));
  });
}

/** The escapes that the codebook names, undone; R does so with `gsub`. */
function unescaped(cell: string): string {
  const plain: Record<string, string> = { t: "\t", n: "\n", r: "\r" };
  return cell.replace(/\\(.)/g, (_, char: string) => plain[char] ?? char);
}

/** `substring(text, start + 1, end)`: R counts code points. */
function substring(text: string, row: ReadonlyMap<string, string>): string {
  return Array.from(text)
    .slice(Number(row.get("start_cp")), Number(row.get("end_cp")))
    .join("");
}

async function exported(store: Store, name: "events" | "evidence"): Promise<Map<string, string>[]> {
  let out = "";
  for await (const chunk of exportRows(store, name, "tsv")) out += chunk;
  return readDelim(out);
}

test("R reads the table of events as it is, and finds the words of every report at its code points", async () => {
  const store = await openStore(":memory:");
  async function* all() {
    yield* readPaths([examplesFolder]);
    yield createRawInput("nasty.txt", new TextEncoder().encode(nasty));
  }
  await build(all(), store, createAnnotator(1));
  const texts = new Map<string, string>();
  for await (const { doc } of store.readDocuments([])) texts.set(doc.id, doc.text);
  const events = await exported(store, "events");
  const reports = (await exported(store, "evidence")).filter(
    (row) => row.get("table") === "events",
  );
  expect(events.length).toBeGreaterThan(50);
  expect(reports.length).toBeGreaterThanOrEqual(events.length);
  for (const row of [...events, ...reports]) {
    const text = texts.get(row.get("doc_id") ?? "") ?? "";
    expect(substring(text, row)).toBe(unescaped(row.get("exact") ?? ""));
  }
  const own = events.filter((row) => row.get("file") === "nasty.txt");
  expect(own.map((row) => row.get("type")).sort()).toEqual(["ASSAULT", "CONSULT"]);
  const ids = new Set(events.map((row) => row.get("id")));
  expect(ids.size).toBe(events.length);
  const counted = events.reduce((sum, row) => sum + Number(row.get("reports")), 0);
  expect(counted).toBe(reports.length);
  for (const row of reports) expect(ids).toContain(row.get("row_id"));
  await store.close();
});
