import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { createKept, createReady } from "./kept.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";

let store: Store;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  store = await openStore(":memory:");
});

afterEach(async () => {
  await store.close();
  vi.useRealTimers();
});

async function write(name: string): Promise<void> {
  const doc = createPlainDoc(`The text of ${name}.`, name);
  await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
}

/** Reads how many documents there are, which takes so many milliseconds. */
function counting(milliseconds: number): () => Promise<number> {
  return async () => {
    const count = await store.countDocuments();
    vi.advanceTimersByTime(milliseconds);
    return count;
  };
}

/** Lets everything run that waits for nothing but the store. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await store.revision();
}

test("what is kept is read again after a write, but not within ten times as long as it took", async () => {
  const readAnew = vi.fn(counting(5));
  const kept = createKept(store, readAnew);
  expect(await Promise.all([kept.read(), kept.read()])).toEqual([0, 0]);
  expect(readAnew).toHaveBeenCalledTimes(1);
  await write("a.txt");
  expect(await kept.read()).toBe(0);
  vi.advanceTimersByTime(51);
  expect(await kept.read()).toBe(1);
  vi.advanceTimersByTime(51);
  expect(await kept.read()).toBe(1);
  expect(readAnew).toHaveBeenCalledTimes(2);
});

test("what is forgotten is read again at once", async () => {
  const kept = createKept(store, counting(5));
  expect(await kept.read()).toBe(0);
  await write("a.txt");
  kept.forget();
  expect(await kept.read()).toBe(1);
});

test("a failure is told and not kept", async () => {
  let isBroken = true;
  const kept = createKept(store, async () => {
    if (isBroken) throw new Error("no disk");
    return 1;
  });
  await expect(kept.read()).rejects.toThrow("no disk");
  isBroken = false;
  expect(await kept.read()).toBe(1);
});

test("what is ready is given only while nothing is written", async () => {
  const ready = createReady(store, counting(0));
  expect(await ready.take()).toBeNull();
  await settled();
  expect(await ready.take()).toBe(0);
  await write("a.txt");
  expect(await ready.take()).toBeNull();
  await settled();
  expect(await ready.take()).toBe(1);
});

test("what was read while something was written is never given, and read again only after ten times as long", async () => {
  let reads = 0;
  const ready = createReady(store, async () => {
    const count = await counting(5)();
    if (reads++ === 0) await write("a.txt");
    return count;
  });
  expect(await ready.take()).toBeNull();
  await settled();
  expect(await ready.take()).toBeNull();
  await settled();
  expect(reads).toBe(1);
  vi.advanceTimersByTime(51);
  expect(await ready.take()).toBeNull();
  await settled();
  expect(await ready.take()).toBe(1);
});

test("a store that fails in the background is asked again later, and nothing breaks", async () => {
  let asked = 0;
  const failing: Store = {
    ...store,
    // The second time it is asked is when the value has been read.
    revision: () => (++asked === 2 ? Promise.reject(new Error("no network")) : store.revision()),
  };
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const ready = createReady(failing, counting(0));
  expect(await ready.take()).toBeNull();
  await settled();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(await ready.take()).toBeNull();
  await settled();
  expect(await ready.take()).toBe(0);
});
