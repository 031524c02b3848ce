import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OnrecordError } from "../problem.ts";
import { writeOutput } from "./output.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "onrecord-output-"));

test("a file is there when it is whole", async () => {
  const inside = folder();
  const file = join(inside, "rows.jsonl");
  const stopped = async function* (): AsyncGenerator<string> {
    yield "one\n";
    throw new OnrecordError("stopped", "Stopped.");
  };
  await expect(writeOutput(stopped(), file)).rejects.toThrow("Stopped.");
  expect(readdirSync(inside)).toEqual([]);
  await writeOutput(["one\n", "two\n"], file);
  expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
  expect(readdirSync(inside)).toEqual(["rows.jsonl"]);
});

test("a link stays a link", async () => {
  const inside = folder();
  const [file, link] = [join(inside, "rows.jsonl"), join(inside, "latest.jsonl")];
  writeFileSync(file, "old\n");
  symlinkSync(file, link);
  await writeOutput(["new\n"], link);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("new\n");
});

test.skipIf(process.platform === "win32")("a pipe stays a pipe", async () => {
  const pipe = join(folder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = readFile(pipe, "utf8");
  await writeOutput(["one\n"], pipe);
  expect(await read).toBe("one\n");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
