import { parentPort } from "node:worker_threads";
import type { Numbered } from "../engine/threads/pool.ts";
import { annotateLines } from "./annotate-lines.ts";

// One job: lines of input. The bytes of the answer change hands, they are not copied.
parentPort?.on("message", ({ number, job }: Numbered<readonly string[]>) => {
  const result = annotateLines(job);
  parentPort?.postMessage({ number, result }, [result.bytes.buffer]);
});
