import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { makeZip } from "../packed/make-zip.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("names");
const annotator = createAnnotator(1);
afterAll(() => annotator.close());

let made = 0;

/** A folder of one name in a folder of its own, so that paths differ and names do not. */
function put(files: Readonly<Record<string, string | Uint8Array>>, day = `${made++}`): string {
  const path = join(folder, day);
  mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** What a store holds after runs, each over some paths: names and texts. */
async function held(store: Store, ...runs: readonly (readonly string[])[]): Promise<string[]> {
  for (const paths of runs) await build(readPaths(paths), store, annotator);
  const documents: string[] = [];
  for await (const { doc } of store.readDocuments([])) {
    const name = doc.origin.name.replace(/^.*\/(?=\d+\/)/, "…/");
    documents.push(`${name}: ${doc.text.trim()}`);
  }
  return documents.toSorted();
}

const rain = "Rain fell in Tolmen, Ada Orlu said.";
const snow = "Snow lay in Marrow, Olen Dray said.";

test("two files of one name that are read one after the other are two documents", async () => {
  const monday = put({ "1.txt": rain });
  const tuesday = put({ "1.txt": snow });
  const store = await openStore(":memory:");
  const both = [
    `1.txt: ${rain}`,
    `…/${tuesday.slice(folder.length + 1)}/1.txt: ${snow}`,
  ].toSorted();
  expect(await held(store, [monday], [tuesday])).toEqual(both);
  const problems = await store.readProblems();
  expect(problems.map(({ code, where }) => [code, where])).toEqual([["name-taken", "1.txt"]]);
  expect(await held(store, [tuesday], [monday], [monday, tuesday])).toEqual(both);
  await store.close();
});

test("a file that changed takes the place of its former text, under the name it has", async () => {
  const monday = put({ "1.txt": rain });
  const tuesday = put({ "1.txt": snow });
  const store = await openStore(":memory:");
  await held(store, [monday], [tuesday]);
  writeFileSync(join(tuesday, "1.txt"), "Hail fell, Olen Dray said.");
  const documents = await held(store, [tuesday]);
  expect(documents.filter((one) => one.includes("Hail"))).toHaveLength(1);
  expect(documents).toHaveLength(2);
  expect(documents.join()).not.toContain(snow);
  await store.close();
});

test("a folder that was moved is the same documents, and so is a copy", async () => {
  const monday = put({ "1.txt": rain, "2.txt": snow });
  const store = await openStore(":memory:");
  const before = await held(store, [monday]);
  const moved = `${monday}-moved`;
  renameSync(monday, moved);
  expect(await held(store, [moved])).toEqual(before);
  expect(await held(store, [put({ "1.txt": rain })])).toEqual(before);
  await store.close();
});

test("two texts from standard input are two documents, and one of them again is the same", async () => {
  const store = await openStore(":memory:");
  for (const text of [rain, snow, rain]) {
    const stdin = Readable.from([new TextEncoder().encode(text)]);
    await build(readPaths(["-"], { stdin }), store, annotator);
  }
  expect(await held(store)).toEqual([`stdin (2): ${snow}`, `stdin: ${rain}`]);
  await store.close();
});

test("what stands in two archives of one name is kept, and rows that name themselves replace one another", async () => {
  const first = put({ "news.zip": makeZip({ "a.txt": rain }) });
  const second = put({ "news.zip": makeZip({ "a.txt": snow }) });
  const store = await openStore(":memory:");
  expect(await held(store, [first], [second])).toHaveLength(2);
  await store.close();
  const rows = await openStore(":memory:");
  const row = (text: string): string => `${JSON.stringify({ id: "a", text })}\n`;
  const [one, two] = [put({ "w.jsonl": row(rain) }), put({ "w.jsonl": row(snow) })];
  expect(await held(rows, [one], [two])).toEqual([`a: ${snow}`]);
  await rows.close();
});
