import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const work = temporaryFolder("review");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function onrecord(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: work,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, out: stdout, err: stderr };
}

function rows(what: string): Record<string, unknown>[] {
  const { out } = onrecord("export", what);
  return out
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The exported row whose words hold a phrase. */
function rowOf(what: string, phrase: string): Record<string, unknown> {
  const found = rows(what).find((row) => JSON.stringify(row).includes(phrase));
  if (found === undefined) throw new RangeError(`no ${what} with “${phrase}”`);
  return found;
}

beforeAll(() => {
  writeFileSync(
    join(work, "post.txt"),
    "TOLMEN, May 14, 2031 (Korda) - “We will sign the treaty on the northern grain road in June,” President Ada Orlu told reporters.\n\nSnow fell in the hills.\n",
  );
  writeFileSync(
    join(work, "echo.txt"),
    "May 14, 2031 - “We will sign the treaty on the northern grain road in June,” Ada Orlu, president of Norvia, said.\n",
  );
  expect(onrecord("build", "post.txt", "echo.txt").code).toBe(0);
});

test("the list names what to look at first, with ids that the other parts take", () => {
  const { code, out } = onrecord("review", "list", "--limit", "1");
  expect(code).toBe(0);
  expect(out).toContain("northern grain road");
  expect(out).toMatch(/^2 to look at, 1 shown$/m);
  const id = /^[0-9a-f]+/.exec(out)?.[0] ?? "";
  expect(onrecord("review", "confirm", id, "--who", "Mira").code).toBe(0);
  expect(rowOf("statements", id)).toMatchObject({ status: "confirmed" });
  expect(onrecord("review", "list").out).toMatch(/^1 to look at/m);
  expect(onrecord("review", "undo").code).toBe(0);
});

test("a corrected statement, its new words and its log survive a rebuild, and can be taken back", () => {
  const { id } = rowOf("statements", "post.txt");
  const words = "We will sign the treaty";
  const args = ["--speaker", "Bram Tesk", "--words", words, "--why", "read it again"];
  expect(onrecord("review", "edit", String(id), ...args).code).toBe(0);
  const edited = { exact: words, speaker: "Bram Tesk", status: "edited" };
  expect(rowOf("statements", "post.txt")).toMatchObject(edited);
  expect(onrecord("build", "post.txt", "echo.txt").out).toMatch(/^decisions +kept 1,/m);
  expect(rowOf("statements", "post.txt")).toMatchObject(edited);
  expect(onrecord("verify").code).toBe(0);
  expect(onrecord("review", "log").out).toContain("(read it again)");
  onrecord("review", "undo");
  expect(rowOf("statements", "post.txt")).toMatchObject({ speaker: "Ada Orlu" });
});

test("a remark is split, and merged again", () => {
  const { id } = rowOf("remarks", "northern grain road");
  expect(rows("remarks")).toHaveLength(1);
  expect(onrecord("review", "split", String(id), "echo.txt").code).toBe(0);
  const ids = rows("remarks").map((row) => String(row["id"]));
  expect(ids).toHaveLength(2);
  expect(onrecord("review", "merge", ...ids).code).toBe(0);
  expect(rows("remarks")).toHaveLength(1);
});

test("a statement that was missed is added by its exact words, and a document redated", () => {
  const add = onrecord("review", "add", "post.txt", "Snow fell in the hills", "--form", "indirect");
  expect(add.code).toBe(0);
  expect(rowOf("statements", "Snow fell")).toMatchObject({ speaker: null, status: "confirmed" });
  expect(onrecord("review", "redate", "echo.txt", "2031-05-15").code).toBe(0);
  expect(rowOf("datings", "2031-05-15")).toMatchObject({ doc: "echo.txt", how: "person" });
});

test("what cannot be decided is refused in one sentence", () => {
  const refused: readonly (readonly string[])[] = [
    ["confirm", "no-such-id"],
    ["merge", "no-such-id"],
    ["redate", "echo.txt", "in May"],
    ["add", "post.txt", "words that are not there"],
    ["undo", "no-such-id"],
  ];
  for (const args of refused) {
    const { code, out, err } = onrecord("review", ...args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^onrecord: [^\n]+\n$/);
  }
});
