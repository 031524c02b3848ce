import { userInfo } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { createRefresher } from "../engine/threads/refresher.ts";
import { createApp, createToken, type Listening, listen } from "../http/index.ts";
import type { Store } from "../store/index.ts";
import { print } from "./terminal.ts";
import { version } from "./version.ts";
import { loadWebApp } from "./web-app.ts";

/** Milliseconds between looks at whether a build is done. */
const buildPoll = 200;

/** What is served, and where. */
export interface Served {
  readonly store: Store;
  /** The store's address, for the thread that brings the record up to date. */
  readonly url: string;
  readonly port: number;
  /** What is still being built, in a few words; null when the record is whole. */
  readonly building: () => string | null;
}

/** Serves a record on loopback and prints the address to open. */
export async function serveRecord({ store, url, port, building }: Served): Promise<Listening> {
  const refresher = createRefresher(url);
  const token = createToken();
  const app = createApp({
    store,
    token,
    building: () => building() ?? (refresher.isBusy() ? "Bringing the record up to date …" : null),
    refresh: async () => {
      // A build that is going on has read the decisions already, and would write over what they change.
      while (building() !== null) await pause(buildPoll);
      await refresher.refresh();
    },
    assets: await loadWebApp(),
    version,
    who: userName(),
    now: () => new Date().toISOString(),
    onError: (error) => console.error(`onrecord: ${error.message}`),
  });
  const server = await listen(app, port);
  if (port !== 0 && server.port !== port) {
    console.error(`onrecord: port ${port} is taken, ${server.port} is used instead.`);
  }
  print(`The record is open at http://127.0.0.1:${server.port}/?token=${token}`);
  return server;
}

/** Waits for Ctrl-C or the end of the terminal, then closes server and store. */
export async function untilStopped(server: Listening, store: Store): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => resolve());
    }
  });
  await server.close();
  await store.close();
}

/** Name that decisions are signed with; a system without one has nobody. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
