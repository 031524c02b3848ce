import { Worker } from "node:worker_threads";
import { OnrecordError } from "../../problem.ts";
import { workerFile } from "./pool.ts";

/** Brings the record of one store up to date in a thread of its own, so that a server goes on answering. */
export interface Refresher {
  /** Resolves when a refresh that began after this call is done. Calls while one runs share the next. */
  readonly refresh: () => Promise<void>;
  /** Whether a refresh runs or waits. */
  readonly isBusy: () => boolean;
  readonly close: () => Promise<void>;
}

/** Creates a refresher; the thread starts with the first refresh. `url` is the store's address. */
export function createRefresher(url: string): Refresher {
  let worker: Worker | null = null;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    worker ??= startWorker();
    const own = worker;
    return new Promise<void>((resolve, reject) => {
      const fail = (message: string): void => {
        reject(new OnrecordError("refresh-failed", `The record is not up to date: ${message}`));
      };
      const end = (error: Error): void => {
        worker = null;
        fail(error.message);
      };
      own.once("error", end);
      own.once("message", (failure: string | null) => {
        own.off("error", end);
        if (failure === null) resolve();
        else fail(failure);
      });
      own.postMessage(url);
    }).finally(() => {
      running = null;
    });
  };
  return {
    refresh: () => {
      if (running === null) {
        running = run();
        return running;
      }
      next ??= running
        .catch(() => {}) // Its caller is told.
        .then(() => {
          next = null;
          running = run();
          return running;
        });
      return next;
    },
    isBusy: () => running !== null || next !== null,
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(workerFile("./refresh-worker", import.meta.url));
  worker.unref();
  return worker;
}
