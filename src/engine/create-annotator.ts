import type { Doc } from "../doc/index.ts";
import { annotateDoc, annotatorVersion } from "./annotate-doc.ts";
import type { Annotator } from "./build.ts";
import type { Annotated } from "./entry.ts";
import { knowledge } from "./known.ts";
import { createPool, workerFile } from "./threads/pool.ts";

/** An {@link Annotator} that holds threads until it is closed. */
export interface ClosableAnnotator extends Annotator {
  readonly close: () => Promise<void>;
}

/** Documents handed to a thread at a time: enough to hide the hand-over, few enough to keep all busy. */
const chunkSize = 8;

/** Creates an annotator: in this thread for 1, else in that many worker threads. Both give the same rows. */
export function createAnnotator(threads: number): ClosableAnnotator {
  const known = { version: annotatorVersion, knowledge };
  if (threads <= 1) {
    return {
      ...known,
      annotate: (docs) => Promise.resolve(docs.map(annotateDoc)),
      close: () => Promise.resolve(),
    };
  }
  const pool = createPool<readonly Doc[], readonly Annotated[]>(
    workerFile("./threads/annotate-worker", import.meta.url),
    threads,
  );
  return {
    ...known,
    annotate: async (docs) => {
      const chunks: Promise<readonly Annotated[]>[] = [];
      for (let at = 0; at < docs.length; at += chunkSize) {
        chunks.push(pool.run(docs.slice(at, at + chunkSize)));
      }
      return (await Promise.all(chunks)).flat();
    },
    close: pool.close,
  };
}
