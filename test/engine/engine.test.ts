import { expect, test } from "vitest";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { exportAllJson } from "../../src/export/index.ts";
import { createRawInput, type RawInput, readPaths } from "../../src/ingest/index.ts";
import { openStore } from "../../src/store/index.ts";
import { makeZip } from "../packed/make-zip.ts";
import { writeDispatches } from "./corpus.ts";

const folder = writeDispatches(24);

async function inputs(): Promise<RawInput[]> {
  const found: RawInput[] = [];
  for await (const input of readPaths([folder])) if ("bytes" in input) found.push(input);
  return found;
}

async function* each(items: readonly RawInput[]): AsyncGenerator<RawInput> {
  yield* items;
}

/** Builds the inputs, in as many runs as there are lists, and exports everything. */
async function recordOf(runs: readonly (readonly RawInput[])[], threads = 1): Promise<string> {
  const store = await openStore(":memory:");
  const annotator = createAnnotator(threads);
  try {
    for (const run of runs) await build(each(run), store, annotator);
    let all = "";
    for await (const chunk of exportAllJson(store)) all += chunk;
    return all;
  } finally {
    await annotator.close();
    await store.close();
  }
}

test("the same documents give the same bytes in any order, in any batches, on any number of threads", async () => {
  const files = await inputs();
  const once = await recordOf([files]);
  expect(once.split("\n").length).toBeGreaterThan(100);
  expect(await recordOf([[...files].reverse()])).toBe(once);
  expect(await recordOf([files.slice(9), files.slice(0, 9)])).toBe(once);
  expect(await recordOf([files], 2)).toBe(once);
});

test("building again changes nothing; a changed document is redone and nothing else is", async () => {
  const files = await inputs();
  const store = await openStore(":memory:");
  const annotator = createAnnotator(1);
  await build(each(files), store, annotator);
  const before = await store.fingerprint();
  expect(await build(each(files), store, annotator)).toMatchObject({
    added: 0,
    replaced: 0,
    unchanged: 24,
  });
  expect(await store.fingerprint()).toEqual(before);
  const [first, ...rest] = files;
  if (first === undefined) throw new RangeError("no files");
  const changed = createRawInput(first.name, new TextEncoder().encode("“No,” said Ada Orlu."));
  expect(await build(each([changed, ...rest]), store, annotator)).toMatchObject({
    added: 0,
    replaced: 1,
    unchanged: 23,
  });
  expect(await store.countDocuments()).toBe(24);
  await store.close();
});

test("two rows of one name in one run are two documents, also when it runs again", async () => {
  const store = await openStore(":memory:");
  const annotator = createAnnotator(1);
  const row = (name: string, text: string): RawInput =>
    createRawInput(name, new TextEncoder().encode(JSON.stringify({ id: "1", text })));
  const inputs = [row("post.json", "The gate is open."), row("echo.json", "The gate is shut.")];
  const first = await build(each(inputs), store, annotator);
  const again = await build(each(inputs), store, annotator);
  expect([first.added, first.replaced, again.unchanged, again.replaced]).toEqual([2, 0, 2, 0]);
  expect((await store.readProblems()).map(({ code, where }) => [code, where])).toEqual([
    ["name-taken", "echo.json"],
  ]);
  await annotator.close();
  await store.close();
});

test("every piece of a long file keeps its problems, and a file that is mended or opened now has none", async () => {
  const store = await openStore(":memory:");
  const annotator = createAnnotator(1);
  const run = (inputs: readonly RawInput[]) => build(each(inputs), store, annotator);
  const lines = (text: string, firstLine: number): RawInput =>
    createRawInput("wire.jsonl", new TextEncoder().encode(text), { firstLine });
  const told = async (): Promise<string[]> =>
    (await store.readProblems()).map(({ where, code }) => `${code} ${where}`);
  const good = JSON.stringify({ id: "a", text: "“The gate is open,” said Ada Orlu." });
  const report = await run([
    lines(`no json\n${good}`, 1),
    lines(good.replace('"a"', '"b"'), 3),
    lines("nor this", 4),
    createRawInput("box.zip", new Uint8Array()),
  ]);
  expect(await told()).toEqual(["empty-file box.zip", ...Array(2).fill("json-invalid wire.jsonl")]);
  expect(report.places).toEqual(["wire.jsonl", "box.zip"]);
  await run([lines(good, 1), createRawInput("box.zip", makeZip({ "a.txt": "Ada Orlu left." }))]);
  expect(await told()).toEqual([]);
  await annotator.close();
  await store.close();
});
