import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** An installation of onrecord's `bin` alone, and a folder that is all of PATH beside the system's own tools. */
function install(node: string | null): { bin: string; env: { PATH: string } } {
  const root = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  const tools = path.join(root, "tools");
  mkdirSync(tools);
  cpSync("bin", path.join(root, "bin"), { recursive: true });
  for (const name of ["sh", "dirname", "readlink"]) {
    const found = ["/usr/bin", "/bin"].map((folder) => path.join(folder, name)).find(existsSync);
    if (found !== undefined) symlinkSync(found, path.join(tools, name));
  }
  if (node !== null) {
    writeFileSync(path.join(tools, "node"), node);
    chmodSync(path.join(tools, "node"), 0o755);
  }
  return { bin: path.join(root, "bin/onrecord"), env: { PATH: tools } };
}

/** What is printed on stderr, and the exit code. */
async function failure(node: string | null): Promise<{ stderr: string; code: number }> {
  const { bin, env } = install(node);
  const error: unknown = await run(bin, ["--help"], { env }).catch((reason: unknown) => reason);
  const { stderr, code } = error as { stderr: string; code: number };
  return { stderr, code };
}

test("a Node that is too old is named, with what to do about it", async () => {
  const old = `#!/bin/sh\nif [ "$1" = --version ]; then echo v20.1.0; else exit 1; fi\n`;
  expect(await failure(old)).toEqual({
    stderr:
      "onrecord: Node 22.18 or newer is needed, and there is v20.1.0. Install it from https://nodejs.org, or beside onrecord: npm install node@24\n",
    code: 1,
  });
});

test("without any Node the same is said", async () => {
  expect((await failure(null)).stderr).toContain("and there is no Node. Install it");
});

test("a Node that is new enough runs onrecord", async () => {
  const { bin, env } = install(`#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
  const error: unknown = await run(bin, ["--help"], { env }).catch((reason: unknown) => reason);
  // It gets as far as looking for the program, which this installation does not have.
  expect((error as { stderr: string }).stderr).toContain("Cannot find module");
});
