import { parentPort } from "node:worker_threads";
import type { Doc } from "../../doc/index.ts";
import { annotateDoc } from "../annotate-doc.ts";

/** One job: documents to annotate, and the number to answer with. */
export interface Job {
  readonly number: number;
  readonly docs: readonly Doc[];
}

parentPort?.on("message", ({ number, docs }: Job) => {
  parentPort?.postMessage({ number, annotated: docs.map(annotateDoc) });
});
