import { parentPort } from "node:worker_threads";
import { openStore } from "../../store/index.ts";
import { knowledge } from "../known.ts";
import { createRefresh } from "../refresh.ts";

const refresh = createRefresh(knowledge);

// One message, the store's address; one answer, the sentence of a failure or null.
parentPort?.on("message", async (url: string) => {
  let failure: string | null = null;
  try {
    const store = await openStore(url, { create: false });
    try {
      await refresh(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    failure = (error as Error).message;
  }
  parentPort?.postMessage(failure);
});
