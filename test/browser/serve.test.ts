import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExampleStore } from "./fixture/example-store.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
let folder: string;
let file: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  file = join(folder, "record.sqlite");
  await (await createExampleStore(file)).close();
});

afterAll(() => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly address: string;
  readonly remarks: () => string;
  readonly stop: () => Promise<number | null>;
}

/** Starts `onrecord serve` and waits for the address it prints. */
function serve(port: string): Promise<Started> {
  const child = spawn(process.execPath, [main, "serve", "--store", file, "--port", port]);
  running.push(child);
  let out = "";
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(errors)));
    child.stdout.on("data", (text) => {
      out += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(out)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        remarks: () => errors,
        stop: () =>
          new Promise((stopped) => {
            child.once("exit", stopped);
            child.kill("SIGINT");
          }),
      });
    });
  });
}

test("serve prints an address that opens the record, and stops when told", async () => {
  const { address, stop } = await serve("0");
  const entered = await fetch(address, { redirect: "manual" });
  expect(entered.status).toBe(303);
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const summary = await fetch(new URL("/api/summary", address), { headers: { cookie } });
  expect(await summary.json()).toMatchObject({ documents: 19 });
  const page = await fetch(new URL("/search?q=ladder", address));
  expect(await page.text()).toContain('<div id="root">');
  expect(await stop()).toBe(0);
});

test("two records are served side by side: a taken port is said", async () => {
  const first = await serve("0");
  const port = new URL(first.address).port;
  const second = await serve(port);
  expect(new URL(second.address).port).not.toBe(port);
  expect(second.remarks()).toContain(`port ${port} is taken`);
  await first.stop();
  await second.stop();
});

test("a port that is none is refused in one sentence", async () => {
  await expect(serve("many")).rejects.toThrow(/^onrecord: “many” is no port\..*\n$/);
});
