import { expect, test } from "vitest";
import { createPool } from "./pool.ts";

/** A worker that doubles numbers, and stops at 0. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ number, job }) => {
    if (job === 0) throw new Error("no memory");
    parentPort.postMessage({ number, result: job * 2 });
  });
`)}`,
);

test("every job has its own answer, however many threads share the work", async () => {
  const pool = createPool<number, number>(worker, 2);
  const jobs = Array.from({ length: 7 }, (_, i) => i + 1);
  expect(await Promise.all(jobs.map(pool.run))).toEqual(jobs.map((job) => job * 2));
  await pool.close();
});

test("when a thread stops, what waits for an answer fails, and so does what is asked later", async () => {
  const pool = createPool<number, number>(worker, 2);
  const failed = { code: "thread-failed", cause: { message: "no memory" } };
  await expect(pool.run(0)).rejects.toMatchObject(failed);
  for (const job of [1, 2, 3]) await expect(pool.run(job)).rejects.toMatchObject(failed);
  await pool.close();
});
