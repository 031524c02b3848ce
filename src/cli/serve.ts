import { openStore } from "../store/index.ts";
import { serveRecord, untilStopped } from "./serve-record.ts";

/** Options of `onrecord serve`. */
export interface ServeOptions {
  readonly store: string;
  readonly port: number;
}

/** `onrecord serve`: opens an existing record in the web app until it is stopped. */
export async function runServe({ store: url, port }: ServeOptions): Promise<void> {
  const store = await openStore(url, { create: false, mapped: true });
  const server = await serveRecord({ store, url, port, building: () => null });
  await untilStopped(server, store);
}
