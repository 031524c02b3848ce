import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { build, buildShared, createAnnotator, work } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "../store/postgres-server.ts";
import { writeDispatches } from "./corpus.ts";

const documents = 64;
const folder = writeDispatches(documents);
const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const annotator = createAnnotator(1);

const server = await startPostgres();
const createSchema = (): Promise<string> => server?.createSchema() ?? Promise.reject();
afterAll(() => server?.stop(), 60_000);

function run(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "ignore"] });
}

/** What a build in one process, into a file, gives. */
async function expected(): Promise<unknown> {
  const store = await openStore(":memory:");
  await build(readPaths([folder]), store, annotator);
  const print = await store.fingerprint();
  await store.close();
  return print;
}

test("a store in a file says that workers cannot share it", async () => {
  const store = await openStore(":memory:");
  for (const attempt of [work(store, annotator), buildShared(readPaths([]), store, annotator)]) {
    await expect(attempt).rejects.toMatchObject({ code: "store-unshared" });
  }
  await store.close();
});

describe.skipIf(server === null)("workers on one PostgreSQL", () => {
  test("share out the documents of a build, survive one that is killed, and give the record of one process", async () => {
    const url = await createSchema();
    const store = await openStore(url);
    const doomed = run("worker", "--store", url);
    const steady = run("worker", "--store", url);
    const building = run("build", folder, "--shared", "--store", url, "--json");
    // Killed while it holds documents: as soon as anything has been read.
    while ((await store.counts()).statements === 0) await wait(50);
    doomed.kill("SIGKILL");
    const [code] = await once(building, "exit");
    expect(code).toBe(0);
    steady.kill("SIGTERM");
    expect(await once(steady, "exit")).toEqual([0, null]);
    expect(await store.fingerprint()).toEqual(await expected());
    await store.close();
  }, 300_000);

  test("a document that one has taken is left alone by the others until it lets go", async () => {
    const store = await openStore(await createSchema());
    const ids = ["a", "b", "c"];
    await store.withClaims?.(async (mine) => {
      const first = await mine.take(ids, 2);
      expect(first).toHaveLength(2);
      const rest = ids.filter((id) => !first.includes(id));
      await store.withClaims?.(async (theirs) => {
        expect(await theirs.take(ids, 3)).toEqual(rest);
        await mine.release();
        expect(await theirs.take(first, 3)).toEqual(first);
      });
    });
    await store.close();
  });

  test("what one has taken is free when its work ends, also where it fails", async () => {
    const url = await createSchema();
    const [store, other] = [await openStore(url), await openStore(url)];
    const failing = store.withClaims?.(async (claims) => {
      expect(await claims.take(["a"], 1)).toEqual(["a"]);
      throw new Error("no memory");
    });
    await expect(failing).rejects.toThrow("no memory");
    await other.withClaims?.(async (claims) => {
      expect(await claims.take(["a"], 1)).toEqual(["a"]);
    });
    await store.close();
    await other.close();
  });

  test("a worker told to run once stops when nothing is left", async () => {
    const url = await createSchema();
    await (await openStore(url)).close();
    const worker = run("worker", "--once", "--store", url);
    const [code] = await once(worker, "exit");
    expect(code).toBe(0);
  }, 60_000);
});
