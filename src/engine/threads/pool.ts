import { Worker } from "node:worker_threads";
import type { Doc } from "../../doc/index.ts";
import { OnrecordError } from "../../problem.ts";
import type { Annotated } from "../entry.ts";

/** Worker threads that annotate documents. */
export interface Pool {
  /** Annotates documents in chunks over all threads; results in the order of the input. */
  readonly annotate: (docs: readonly Doc[]) => Promise<readonly Annotated[]>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (annotated: readonly Annotated[]) => void;
  readonly reject: (error: Error) => void;
}

/** Documents handed to a thread at a time: enough to hide the hand-over, few enough to keep all busy. */
const chunkSize = 8;

/**
 * Starts `threads` workers; the models are read once and shared. The file of the
 * worker has the extension of this one: `.ts` in the source, `.js` when built.
 */
export function createPool(threads: number): Pool {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
  const url = new URL(`./worker${extension}`, import.meta.url);
  const waiting = new Map<number, Waiting>();
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(url);
    worker.on("message", ({ number, annotated }: { number: number; annotated: Annotated[] }) => {
      waiting.get(number)?.resolve(annotated);
      waiting.delete(number);
    });
    worker.on("error", (error) => {
      fail(new OnrecordError("thread-failed", "A worker thread stopped.", { cause: error }));
    });
    worker.unref();
    return worker;
  });
  let next = 0;
  const send = (docs: readonly Doc[]): Promise<readonly Annotated[]> =>
    new Promise((resolve, reject) => {
      const number = next++;
      const worker = workers[number % workers.length];
      waiting.set(number, { resolve, reject });
      worker?.ref();
      worker?.postMessage({ number, docs });
    });
  return {
    annotate: async (docs) => {
      const chunks: Promise<readonly Annotated[]>[] = [];
      for (let at = 0; at < docs.length; at += chunkSize)
        chunks.push(send(docs.slice(at, at + chunkSize)));
      return (await Promise.all(chunks)).flat();
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
