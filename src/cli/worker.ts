import { createAnnotator, work } from "../engine/index.ts";
import { openStore } from "../store/index.ts";
import { counted } from "../text/index.ts";
import { print } from "./terminal.ts";

/** Options of `onrecord worker`. */
export interface WorkerOptions {
  readonly store: string;
  readonly threads?: number;
  readonly once?: boolean;
}

/** Milliseconds until a worker with nothing to do looks again. */
const pause = 2000;

/** `onrecord worker`: reads what builds have stored unread, with other workers, until it is stopped. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const store = await openStore(options.store, { create: false });
  const annotator = createAnnotator(options.threads ?? 1);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stopping.abort());
  }
  let all = 0;
  try {
    while (!stopping.signal.aborted) {
      all += await work(
        store,
        annotator,
        (many) => console.error(`${counted(many, "document")} read`),
        stopping.signal,
      );
      if (options.once === true) break;
      await rest(stopping.signal);
    }
    print(`${counted(all, "document")} read`);
  } finally {
    await annotator.close();
    await store.close();
  }
}

function rest(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, pause);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
