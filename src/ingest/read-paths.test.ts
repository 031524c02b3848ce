import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { isProblem } from "./found-file.ts";
import { ingest } from "./ingest.ts";
import { type ReadOptions, readPaths } from "./read-paths.ts";

const root = temporaryFolder("read");

function put(path: string, content: string | Uint8Array): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

async function seen(paths: readonly string[], options?: ReadOptions): Promise<readonly string[]> {
  const out: string[] = [];
  for await (const item of readPaths(paths, options)) {
    if (isProblem(item)) out.push(`${item.code} ${item.where?.replace(root, "ROOT")}`);
    else out.push(`${item.name} ${Buffer.from(item.bytes).toString().slice(0, 20)}`);
  }
  return out;
}

async function* streamOf(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

put("tree/b.txt", "B");
put("tree/a.txt", "A");
put("tree/sub/c.txt", "C");
put("tree/.hidden/d.txt", "D");
put("tree/.e.txt", "E");
put("tree/node_modules/f.txt", "F");
put("tree/picture.png", "no picture");
put("other/a.txt", "another A");
put("links/real/x.txt", "X");
symlinkSync(join(root, "links"), join(root, "links/real/up"));
symlinkSync(join(root, "links/real"), join(root, "links/again"));
symlinkSync("self", join(root, "links/self"));
symlinkSync("nowhere", join(root, "links/broken"));

test("a folder gives its files in order of name, hidden ones and node_modules left out", async () => {
  expect(await seen([join(root, "tree")])).toEqual([
    "a.txt A",
    "b.txt B",
    "unknown-media-type picture.png",
    "sub/c.txt C",
  ]);
});

test("a file is named after itself, and by its path when the name is taken", async () => {
  const [first, second] = await seen([join(root, "tree/a.txt"), join(root, "other/a.txt")]);
  expect(first).toBe("a.txt A");
  expect(second).toBe(`${join(root, "other/a.txt").slice(1)} another A`);
});

test("the same file given twice keeps its name, so that it is one document", async () => {
  const path = join(root, "tree/a.txt");
  expect(await seen([path, path])).toEqual(["a.txt A", "a.txt A"]);
});

test("a pattern names its files relative to its fixed part", async () => {
  expect(await seen([join(root, "tree/**/*.txt")])).toEqual(["a.txt A", "b.txt B", "sub/c.txt C"]);
  expect(await seen([join(root, "tree/*.doc")])).toEqual(["path-not-found ROOT/tree/*.doc"]);
});

test("folders that lead back are entered once, and links that lead nowhere are problems", async () => {
  expect(await seen([join(root, "links")])).toEqual([
    "real/x.txt X",
    "folder-loop again",
    "path-not-found broken",
    "file-unreadable self",
    "folder-loop real/up",
  ]);
});

test("what is not there is a problem", async () => {
  expect(await seen([join(root, "nothing"), "", "a\0b"])).toEqual([
    "path-not-found ROOT/nothing",
    "path-not-found ",
    "path-not-found a\0b",
  ]);
});

test("standard input is a text, a page or JSON Lines by its beginning", async () => {
  expect(await seen(["-"], { stdin: streamOf("The council", " met.") })).toEqual([
    "stdin The council met.",
  ]);
  const rows: string[] = [];
  const stdin = streamOf('{"id":"a","te', 'xt":"One."}\n{"id":"b","text":"Two."}\n');
  for await (const item of readPaths(["-"], { stdin })) {
    if (!isProblem(item)) rows.push(...ingest(item).docs.map((doc) => doc.text));
  }
  expect(rows).toEqual(["One.", "Two."]);
});

test("long JSON Lines come in pieces that keep count of the lines", async () => {
  const line = `{"id":"a","text":"${"x".repeat(1000)}"}\n`;
  const path = put("big.jsonl", `${line.repeat(3000)}broken\n`);
  let docs = 0;
  let pieces = 0;
  const problems: string[] = [];
  for await (const item of readPaths([path])) {
    if (isProblem(item)) throw new Error(item.message);
    pieces++;
    const result = ingest(item);
    docs += result.docs.length;
    problems.push(
      ...result.problems.filter((p) => p.code === "json-invalid").map((p) => `${p.where}`),
    );
  }
  expect(pieces).toBeGreaterThan(2);
  expect(docs).toBe(3000);
  expect(problems).toEqual(["big.jsonl:3001"]);
});
