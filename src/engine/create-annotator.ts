import { annotateDoc, annotatorVersion } from "./annotate-doc.ts";
import type { Annotator } from "./build.ts";
import { knowledge } from "./known.ts";
import { createPool } from "./threads/pool.ts";

/** An {@link Annotator} that holds threads until it is closed. */
export interface ClosableAnnotator extends Annotator {
  readonly close: () => Promise<void>;
}

/** Creates an annotator: in this thread for 1, else in that many worker threads. Both give the same rows. */
export function createAnnotator(threads: number): ClosableAnnotator {
  if (threads <= 1) {
    return {
      version: annotatorVersion,
      knowledge,
      annotate: (docs) => Promise.resolve(docs.map(annotateDoc)),
      close: () => Promise.resolve(),
    };
  }
  return { version: annotatorVersion, knowledge, ...createPool(threads) };
}
