import { parentPort } from "node:worker_threads";
import type { Doc } from "../../doc/index.ts";
import { annotateDoc } from "../annotate-doc.ts";
import type { Numbered } from "./pool.ts";

// One job: documents to annotate.
parentPort?.on("message", ({ number, job }: Numbered<readonly Doc[]>) => {
  parentPort?.postMessage({ number, result: job.map(annotateDoc) });
});
