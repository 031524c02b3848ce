import { Worker } from "node:worker_threads";
import { OnrecordError } from "../../problem.ts";
import { sharedModels } from "../load-model.ts";

/** Worker threads that all do one kind of job. */
export interface Pool<Job, Result> {
  /** Gives a job to the thread that has least to do. Rejects with `thread-failed` once any thread has stopped. */
  readonly run: (job: Job) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** A job on its way to a thread, with the number that its answer bears. */
export interface Numbered<Job> {
  readonly number: number;
  readonly job: Job;
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Jobs it has and has not answered. */
  jobs: number;
}

/**
 * Starts `threads` workers of one file, which answer each message `{number, job}` with
 * `{number, result}`. The models are read once and shared by all.
 */
export function createPool<Job, Result>(file: URL, threads: number): Pool<Job, Result> {
  const waiting = new Map<number, Waiting<Result>>();
  const workerData = { models: sharedModels() };
  let failure: OnrecordError | null = null;
  const fail = (cause: unknown): void => {
    failure ??= new OnrecordError("thread-failed", "A worker thread stopped.", { cause });
    const error = failure;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(file, { workerData }), jobs: 0 };
    const { worker } = thread;
    worker.on("message", ({ number, result }: { number: number; result: Result }) => {
      thread.jobs--;
      if (thread.jobs === 0) worker.unref();
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
    });
    worker.on("error", fail);
    worker.unref();
    return thread;
  };
  const pool = Array.from({ length: threads }, start);
  let next = 0;
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        const number = next++;
        const thread = pool.reduce((least, one) => (one.jobs < least.jobs ? one : least));
        waiting.set(number, { resolve, reject });
        thread.jobs++;
        thread.worker.ref();
        const message: Numbered<Job> = { number, job };
        thread.worker.postMessage(message);
      }),
    close: async () => {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A worker's file, `path` from the module at `url`, with its extension: `.ts` in the source, `.js` when built. */
export function workerFile(path: string, url: string): URL {
  return new URL(`${path}${url.slice(url.lastIndexOf("."))}`, url);
}
