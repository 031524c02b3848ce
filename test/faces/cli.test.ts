import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const work = temporaryFolder("cli");
const store = join(work, "pile.sqlite");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function onrecord(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    cwd: work,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  writeFileSync(
    join(work, "talks.txt"),
    "TOLMEN, May 14, 2031 (Korda) - “We will sign in June,” President Ada Orlu told reporters 🕊.\n\nForeign Minister Ivo Kest said that the road stays closed.\n",
  );
  writeFileSync(join(work, "noise.bin"), Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0]));
  const { code, out } = onrecord(["build", "talks.txt", "noise.bin", "--store", store]);
  expect(code).toBe(0);
  expect(out).toMatch(/^documents +1 /m);
  expect(out).toMatch(/^problems +1 /m);
});

test("what a build could not read is named, with what is the matter", () => {
  const mixed = onrecord([
    "build",
    "talks.txt",
    "noise.bin",
    "--store",
    join(work, "mixed.sqlite"),
  ]);
  expect(mixed.code).toBe(0);
  expect(mixed.err).toContain("noise.bin: Files of this kind are not read.");
  const none = onrecord(["build", "no-such-folder", "--store", join(work, "none.sqlite")]);
  expect(none.code).toBe(1);
  expect(none.err).toContain("no-such-folder: There is nothing at this path.");
  expect(none.out).toMatch(/^statements +0$/m);
  expect(existsSync(join(work, "none.sqlite"))).toBe(false);
});

test("a statement's exact text is its slice of the file, in code units and in code points", () => {
  const { code, out } = onrecord(["export", "statements", "--store", store, "--format", "jsonl"]);
  expect(code).toBe(0);
  const text = readFileSync(join(work, "talks.txt"), "utf8");
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const row of rows) {
    expect(text.slice(Number(row["start"]), Number(row["end"]))).toBe(row["exact"]);
    expect([...text].slice(Number(row["start_cp"]), Number(row["end_cp"])).join("")).toBe(
      row["exact"],
    );
  }
  expect(rows.map((row) => row["speaker"])).toEqual(["Ada Orlu", "Ivo Kest"]);
});

test("verify finds nothing to differ", () => {
  expect(onrecord(["verify", "--store", store])).toMatchObject({ code: 0 });
});

test("a search says what it found, or in how many documents it found nothing", () => {
  expect(onrecord(["search", "--store", store, "sign", "june"]).out).toContain("talks.txt");
  expect(onrecord(["search", "--store", store, "sign", "author:orlu"]).err).toContain(
    "no field “author:”",
  );
  expect(onrecord(["search", "--store", store, "zeppelin"]).out).toBe(
    "nothing found in 1 document\n",
  );
});

test("a timeline takes no word for a date", () => {
  const asked = onrecord(["timeline", "--store", store, "--from", "yesterday"]);
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.err).toContain("“yesterday” is no date");
});

test("a timeline up to a month holds the whole month, and up to a year the whole year", () => {
  const rows = (...args: string[]): string[] =>
    onrecord(["timeline", "--store", store, "--json", ...args])
      .out.split("\n")
      .filter((line) => line !== "");
  const all = rows("--from", "2031-05-14", "--to", "2031-05-14");
  expect(all.length).toBeGreaterThan(0);
  expect(rows("--to", "2031-05")).toEqual(all);
  expect(rows("--to", "2031")).toEqual(all);
  expect(rows("--to", "2031-04")).toEqual([]);
});

test("an export is narrowed by days, words and how sure rows are; what is given whole says so", () => {
  const count = (...args: string[]): number => {
    const { code, out } = onrecord(["export", "statements", "--store", store, ...args]);
    expect(code).toBe(0);
    return out.split("\n").length - 1;
  };
  const all = count();
  expect(all).toBeGreaterThan(1);
  expect(count("--words", "Kest")).toBe(1);
  expect(count("--from", "2031-05", "--to", "2031-05", "--confidence", "0")).toBe(all);
  expect(count("--to", "2031-04")).toBe(0);
  expect(count("--confidence", "1")).toBeLessThan(all);
  const network = onrecord(["export", "network", "--store", store, "--from", "2031"]);
  expect(network).toMatchObject({ code: 2, out: "" });
  expect(network.err).toContain("network as jsonl cannot be narrowed by --from");
  const type = onrecord(["export", "events", "--store", store, "--type", "picnic"]);
  expect(type.err).toContain("CONSULT");
  expect(onrecord(["export", "codebook"]).out).toContain("# Codebook");
});

test("the ending of a file names its format, unless one is asked for", () => {
  const write = (name: string, ...args: string[]): string => {
    const file = join(work, name);
    const { code } = onrecord(["export", "statements", "--store", store, "--out", file, ...args]);
    expect(code).toBe(0);
    return readFileSync(file, "utf8").split("\n")[0] ?? "";
  };
  expect(write("rows.csv")).toMatch(/^doc_id,/);
  expect(write("rows.TSV")).toMatch(/^doc_id\t/);
  expect(JSON.parse(write("rows.txt"))).toHaveProperty("exact");
  expect(JSON.parse(write("asked.csv", "--format", "jsonl"))).toHaveProperty("exact");
  const none = onrecord(["export", "statements", "--store", store, "--out", join(work, "x.gexf")]);
  expect(none).toMatchObject({ code: 2 });
  expect(none.err).toContain("statements cannot be exported as “gexf”");
});

test("every command explains itself with examples or options", () => {
  for (const command of [
    "build",
    "start",
    "annotate",
    "export",
    "verify",
    "search",
    "serve",
    "mcp",
  ]) {
    const { code, out } = onrecord([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`onrecord ${command}`);
  }
});

test.each([
  [["frobnicate"], 2],
  [["export", "gossip"], 2],
  [["export", "remarks", "--format", "pdf"], 2],
  [["export", "events", "--confidence", "high"], 2],
  [["build"], 2],
  [["build", "talks.txt", "--threads", "many"], 2],
  [["search", "sign", "--limit", "few"], 2],
  [["ask", "who", "--limit", "0"], 2],
  [["review", "list", "--limit", "-1"], 2],
  [["timeline", "--from", "2031-13"], 2],
  [["timeline", "--from", "2031-06", "--to", "2031-05"], 2],
  [["serve", "--port", "99999"], 2],
  [["verify", "--store", "nowhere.sqlite"], 1],
  [["annotate", "--in", "nowhere.jsonl"], 1],
  [["mcp", "--store", "nowhere.sqlite"], 1],
] as const)("%j ends with %i, one sentence and no stack trace", (args, expected) => {
  const { code, err } = onrecord([...args]);
  expect(code).toBe(expected);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toContain("something went wrong inside");
  expect(err.trim()).not.toBe("");
});

test("annotate answers every line in order, also those that are no document", () => {
  const lines = [
    '{"id":"a","text":"“No,” said Ada Orlu."}',
    "nonsense",
    '{"id":"b"}',
    '{"id":"c","text":""}',
  ];
  const { code, out, err } = onrecord(["annotate"], lines.join("\n"));
  expect(code).toBe(1);
  expect(err).toContain("2 lines are no document");
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map((row) => row["id"])).toEqual(["a", null, "b", "c"]);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "id",
    "language",
    "sentences",
    "tokens",
    "mentions",
    "chains",
    "timexes",
    "attributions",
    "turns",
    "events",
    "figures",
    "stances",
    "dating",
    "problems",
  ]);
});

test("an export that cannot be written leaves no half of it", () => {
  const target = join(work, "no-such-folder", "rows.csv");
  const { code, err } = onrecord(["export", "statements", "--store", store, "--out", target]);
  expect(code).toBe(1);
  expect(err).toBe(`onrecord: Cannot write ${target}: there is no such file or folder.\n`);
  expect(existsSync(target)).toBe(false);
});

test("all as tables fills a folder with a codebook and a data package", () => {
  const folder = join(work, "tables");
  expect(
    onrecord(["export", "all", "--store", store, "--format", "csv", "--out", folder]).code,
  ).toBe(0);
  expect(readFileSync(join(folder, "statements.csv"), "utf8").split("\n")[0]).toContain(
    "offset_unit",
  );
  expect(existsSync(join(folder, "codebook.md"))).toBe(true);
  expect(existsSync(join(folder, "datapackage.json"))).toBe(true);
});

test("a build that workers cannot share in leaves no store behind its error", () => {
  const lone = join(work, "lone.sqlite");
  const { code, err } = onrecord(["build", "talks.txt", "--shared", "--store", lone]);
  expect(code).toBe(1);
  expect(err).toContain("postgres://");
  expect(existsSync(lone)).toBe(false);
});
