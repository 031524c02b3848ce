import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seeded } from "../../bars/bootstrap.ts";
import { openStore } from "../../src/store/index.ts";
import { writeDispatches } from "./corpus.ts";

/** `ONRECORD_DOCUMENTS=500 ONRECORD_KILLS=10 npx vitest run test/engine/killed.test.ts` is the long form. */
const documents = Number(process.env["ONRECORD_DOCUMENTS"] ?? 80);
const kills = Number(process.env["ONRECORD_KILLS"] ?? 4);

const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const folder = writeDispatches(documents);

function startBuild(store: string): ChildProcess {
  return spawn(process.execPath, [main, "build", folder, "--store", store], { stdio: "ignore" });
}

async function fingerprint(file: string): Promise<unknown> {
  const store = await openStore(file, { create: false });
  try {
    return await store.fingerprint();
  } finally {
    await store.close();
  }
}

test("a build killed at any moment and run again gives the store of an undisturbed run", async () => {
  const work = mkdtempSync(join(tmpdir(), "onrecord-killed-"));
  const undisturbed = join(work, "undisturbed.sqlite");
  const started = performance.now();
  await once(startBuild(undisturbed), "exit");
  const whole = performance.now() - started;
  const expected = await fingerprint(undisturbed);
  const random = seeded(11);
  for (let i = 0; i < kills; i++) {
    const file = join(work, `killed-${i}.sqlite`);
    const build = startBuild(file);
    const timer = setTimeout(() => build.kill("SIGKILL"), whole * random());
    await once(build, "exit");
    clearTimeout(timer);
    await once(startBuild(file), "exit");
    expect(await fingerprint(file)).toEqual(expected);
  }
  rmSync(work, { recursive: true });
}, 900_000);
