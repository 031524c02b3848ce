import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ingest, isProblem, readPaths } from "../../src/ingest/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { sentence } from "./hostile-case.ts";

const root = temporaryFolder("hostile");

/** A folder of its own for one test. */
function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Names of the documents and codes of the problems that paths give, in order. */
async function read(
  paths: readonly string[],
  stdin?: AsyncIterable<Uint8Array>,
): Promise<readonly string[]> {
  const out: string[] = [];
  for await (const item of readPaths(paths, stdin === undefined ? {} : { stdin })) {
    const { docs, problems } = isProblem(item) ? { docs: [], problems: [item] } : ingest(item);
    out.push(...docs.map((doc) => doc.origin.name), ...problems.map((problem) => problem.code));
  }
  return out;
}

test("folders that link to themselves and to each other are entered once", async () => {
  const path = folder("loops");
  for (const name of ["a", "b", "c"]) {
    mkdirSync(join(path, name));
    writeFileSync(join(path, name, "x.txt"), sentence);
  }
  for (const from of ["a", "b", "c"]) {
    for (const to of ["a", "b", "c"]) symlinkSync(join(path, to), join(path, from, `to-${to}`));
    symlinkSync("..", join(path, from, "up"));
  }
  expect(await read([path])).toEqual([
    "a/x.txt",
    "b/x.txt",
    "c/x.txt",
    ...Array.from({ length: 12 }, () => "folder-loop"),
  ]);
});

test("a link to itself cannot be read, a link to nothing leads nowhere", async () => {
  const path = folder("links");
  symlinkSync("self.txt", join(path, "self.txt"));
  symlinkSync("gone.txt", join(path, "dangling.txt"));
  writeFileSync(join(path, "z.txt"), sentence);
  expect(await read([path])).toEqual(["z.txt", "path-not-found", "file-unreadable"]);
});

test("a file without permission is a problem, and the rest is read", async () => {
  const path = folder("forbidden");
  writeFileSync(join(path, "a.txt"), sentence);
  writeFileSync(join(path, "b.txt"), sentence);
  chmodSync(join(path, "a.txt"), 0o000);
  const isSuperuser = process.getuid?.() === 0;
  expect(await read([path])).toEqual([isSuperuser ? "a.txt" : "file-unreadable", "b.txt"]);
});

test("names of every kind are kept as they are", async () => {
  const path = folder("names");
  const names = [
    "-",
    "--help.txt",
    "a\nb.txt",
    "e\u0301.txt",
    "é.txt",
    "\u202etxt.exe.txt",
    "😀",
    "*.txt",
    "[a].txt",
    "{b}.txt",
    "~.txt",
    " ",
  ];
  for (const name of names) writeFileSync(join(path, name), sentence);
  expect((await read([path])).toSorted()).toEqual(names.toSorted());
  expect(await read([join(path, "*.txt")])).toEqual(["*.txt"]);
  expect(await read([join(path, "[a].txt")])).toEqual(["[a].txt"]);
});

test("a name that is not UTF-8 is a problem or a document", async () => {
  const path = folder("bytes");
  const name = Buffer.concat([
    Buffer.from(`${path}/`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(".txt"),
  ]);
  writeFileSync(name, sentence);
  writeFileSync(join(path, "z.txt"), sentence);
  const found = await read([path]);
  expect(found).toContain("z.txt");
  expect(found).toHaveLength(2);
});

test("paths that no file system has are problems", async () => {
  const long = join(root, "x".repeat(5000));
  expect(await read(["", "a\0b", long, join(root, "[")])).toEqual([
    "path-not-found",
    "path-not-found",
    "file-unreadable",
    "path-not-found",
  ]);
});

test("folders nested four hundred deep are walked", async () => {
  const path = folder("deep");
  const deepest = join(path, ...Array.from({ length: 400 }, () => "d"));
  mkdirSync(deepest, { recursive: true });
  writeFileSync(join(deepest, "x.txt"), sentence);
  expect(await read([path])).toEqual([`${"d/".repeat(400)}x.txt`]);
});

test("a device is not read", async () => {
  expect(await read(["/dev/null"])).toEqual(["unknown-media-type"]);
});

test("a line of fifty megabytes is left out, and the lines around it are read", async () => {
  const path = join(folder("lines"), "big.jsonl");
  const row = (id: string): string => `${JSON.stringify({ id, text: sentence })}\n`;
  writeFileSync(path, row("a"));
  writeFileSync(path, `{"id":"x","text":"${"x".repeat(50 * 1024 * 1024)}"}\n`, { flag: "a" });
  writeFileSync(path, row("b"), { flag: "a" });
  expect(await read([path])).toEqual(["a", "line-too-long", "b"]);
});

test("a text of forty megabytes is refused unread", async () => {
  const path = join(folder("large"), "large.txt");
  writeFileSync(path, Buffer.alloc(40 * 1024 * 1024, 0x61));
  expect(await read([path])).toEqual(["file-too-large"]);
});

test("standard input without end is given up at the limit", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given++;
      yield Buffer.alloc(1 << 20, 0x61);
    }
  }
  expect(await read(["-"], endless())).toEqual(["file-too-large"]);
  expect(given).toBeLessThan(40);
});

test("standard input that is empty, given twice, or cut in a character", async () => {
  async function* of(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
    for (const part of parts) yield part;
  }
  expect(await read(["-"], of())).toEqual(["empty-file"]);
  expect(await read(["-"], of(Buffer.from("“")))).toEqual(["stdin"]);
  const bytes = Buffer.from(`“${sentence}”`);
  expect(await read(["-"], of(bytes.subarray(0, 1), bytes.subarray(1)))).toEqual(["stdin"]);
  const stream = of(Buffer.from(sentence));
  expect(await read(["-", "-"], stream)).toEqual(["stdin", "empty-file"]);
});
