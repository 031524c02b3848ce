import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readIgnored } from "./ignore-file.ts";

test("a folder says which of its entries are no news", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  writeFileSync(join(folder, ".onrecordignore"), "# notes\nREADME.md\ndrafts/\n*.ts  # code\n");
  const isIgnored = await readIgnored(folder);
  expect(["README.md", "drafts", "a.ts", "news.txt", "READMEXmd"].map(isIgnored)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("a folder without a list leaves nothing out", async () => {
  const isIgnored = await readIgnored(join(tmpdir(), "onrecord-no-such-folder"));
  expect(isIgnored("a.ts")).toBe(false);
});
