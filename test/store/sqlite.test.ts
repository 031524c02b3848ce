import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { storeConformance } from "./conformance/index.ts";
import { samplePile, sampleRecord } from "./sample.ts";

const folder = temporaryFolder("store");
let files = 0;
const newPath = (): string => join(folder, `store-${files++}.sqlite`);

describe("in memory", () => storeConformance(() => openStore(":memory:")));
describe("on disk", () => storeConformance(() => openStore(newPath())));

const writer = new URL("./writer.ts", import.meta.url).pathname;

/** Runs the writer; with `killAfter`, kills it once it has said that many lines. Gives its exit code or signal. */
function runWriter(args: readonly (string | number)[], killAfter = Number.POSITIVE_INFINITY) {
  return new Promise<number | string | null>((resolve, reject) => {
    const child = spawn(process.execPath, [writer, ...args.map(String)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let lines = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      lines += chunk.toString().split("\n").length - 1;
      if (lines >= killAfter) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? signal));
  });
}

test("two processes that create and write one store at once lose nothing", async () => {
  const path = newPath();
  expect(await Promise.all([runWriter([path, 0, 60]), runWriter([path, 40, 60])])).toEqual([0, 0]);
  const alone = newPath();
  expect(await runWriter([alone, 0, 100])).toBe(0);
  const [both, one] = [await openStore(path), await openStore(alone)];
  expect(await both.countDocuments()).toBe(100);
  expect(await both.fingerprint()).toEqual(await one.fingerprint());
  await both.close();
  await one.close();
});

test("after a kill at any moment, running again gives the same store", async () => {
  const whole = newPath();
  expect(await runWriter([whole, 0, 40, "record"])).toBe(0);
  const store = await openStore(whole);
  const wanted = await store.fingerprint();
  await store.close();
  const path = newPath();
  for (const killAfter of [1, 7, 23, 38]) {
    expect(await runWriter([path, 0, 40, "record"], killAfter)).toBe("SIGKILL");
    const broken = await openStore(path);
    const kept = await broken.countDocuments();
    expect(kept).toBeGreaterThanOrEqual(killAfter);
    expect(await broken.countStatements()).toBe(kept);
    await broken.close();
  }
  expect(await runWriter([path, 0, 40, "record"])).toBe(0);
  const again = await openStore(path);
  expect(await again.fingerprint()).toEqual(wanted);
  await again.close();
});

test("a store that is opened for reading follows what others write, and writes nothing", async () => {
  const path = newPath();
  await expect(openStore(path, { readOnly: true })).rejects.toMatchObject({
    code: "store-missing",
  });
  expect(existsSync(path)).toBe(false);
  const writing = await openStore(path);
  const reading = await openStore(path, { readOnly: true });
  expect(await reading.countDocuments()).toBe(0);
  await writing.writeDocuments(samplePile().entries);
  expect(await reading.countDocuments()).toBe(3);
  await expect(reading.replaceRecord(sampleRecord())).rejects.toMatchObject({
    code: "store-readonly",
  });
  await reading.close();
  await writing.close();
});

test("a store of another release is not brought up to date by who only reads", async () => {
  const older = newPath();
  const former = new URL("./version-1.sqlite.br", import.meta.url);
  writeFileSync(older, brotliDecompressSync(readFileSync(former)));
  await expect(openStore(older, { readOnly: true })).rejects.toMatchObject({
    code: "store-older",
    message: expect.stringContaining("onrecord verify"),
  });
  const empty = newPath();
  writeFileSync(empty, "");
  await expect(openStore(empty, { readOnly: true })).rejects.toMatchObject({
    code: "store-older",
    message: expect.stringContaining("onrecord build"),
  });
});

test.each([true, false])("a damaged store is told from an empty one: %s", async (readOnly) => {
  const path = newPath();
  await (await openStore(path)).close();
  const bytes = readFileSync(path);
  // The list of tables, behind the head of the file.
  writeFileSync(path, bytes.fill(0xff, 100, 4096));
  await expect(openStore(path, { readOnly })).rejects.toMatchObject({
    code: "store-unreadable",
    message: expect.stringContaining("damaged"),
  });
});

test("a closed store opens again with all it had", async () => {
  const path = newPath();
  const store = await openStore(path);
  await store.writeDocuments(samplePile().entries);
  await store.replaceRecord(sampleRecord());
  const before = await store.fingerprint();
  await store.close();
  const again = await openStore(path, { create: false });
  expect(await again.fingerprint()).toEqual(before);
  await again.close();
});

test.each([
  ["store-missing", () => join(folder, "nowhere.sqlite")],
  ["store-unreadable", () => folder],
  [
    "store-foreign",
    () => {
      const path = newPath();
      writeFileSync(path, "This is a letter, not a database. ".repeat(100));
      return path;
    },
  ],
  [
    "store-foreign",
    () => {
      const path = newPath();
      const other = new DatabaseSync(path);
      other.exec("create table songs (title text)");
      other.close();
      return path;
    },
  ],
  ["store-unsupported", () => "mysql://localhost/pile"],
])("opening what cannot be opened is said: %s", async (code, path) => {
  await expect(openStore(path(), { create: false })).rejects.toMatchObject({ code });
});

test.each([1, 2, 3, 4])("a store that version %i made opens with all it held", async (version) => {
  const path = newPath();
  const frozen = new URL(`./version-${version}.sqlite.br`, import.meta.url);
  writeFileSync(path, brotliDecompressSync(readFileSync(frozen)));
  const store = await openStore(path);
  const documents = await store.listDocuments();
  expect(documents.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "c.txt"]);
  const statements = await store.readStatements();
  expect(statements.map(({ evidence }) => evidence[0].exact)).toEqual([
    "We want peace talks, and we want them now.",
    "talks on peace",
    "bread is dear",
    "anything",
  ]);
  expect(await store.counts()).toMatchObject({ remarks: 1, entities: 1, figures: 1, datings: 1 });
  const text = { kind: "phrase", words: ["peace"] } as const;
  expect(await store.countPassages({ unit: "passage", text })).toBe(2);
  const [first] = documents;
  const stored = await store.readDocument(first?.id ?? "", ["tokens", "tags", "sentences"]);
  expect(stored?.doc.layers.tokens.length).toBe(17);
  expect(await store.countRows("remarks", { doubt: "fair" })).toBe(1);
  expect(await store.countRows("remarks", { doubt: "doubtful" })).toBe(0);
  const [doubtful] = await store.readDoubtful(9);
  expect(doubtful).toMatchObject({ documents: 2, statement: { id: statements[0]?.id } });
  await store.close();
});

test("a store of a later release is left alone", async () => {
  const path = newPath();
  await (await openStore(path)).close();
  const database = new DatabaseSync(path);
  database.exec("update schema_version set version = 1000");
  database.close();
  await expect(openStore(path)).rejects.toMatchObject({ code: "store-newer" });
});

test("a writer that waits too long says that the store is busy", async () => {
  const path = newPath();
  const store = await openStore(path, { busyTimeout: 10 });
  const other = new DatabaseSync(path);
  other.exec("begin immediate");
  await expect(store.writeProblems("x", [])).rejects.toMatchObject({ code: "store-busy" });
  expect(await store.countDocuments()).toBe(0);
  other.exec("rollback");
  other.close();
  await store.writeProblems("x", []);
  await store.close();
});

test("a store that is mapped into memory reads what it and others write", async () => {
  const path = newPath();
  const mapped = await openStore(path, { mapped: true });
  const other = await openStore(path);
  const [first, ...rest] = samplePile().entries;
  if (first !== undefined) await mapped.writeDocument(first);
  await other.writeDocuments(rest);
  expect((await mapped.listDocuments()).map(({ name }) => name)).toEqual([
    "a.txt",
    "b.txt",
    "c.txt",
  ]);
  expect(await mapped.fingerprint()).toEqual(await other.fingerprint());
  await other.close();
  await mapped.close();
});
