import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { createApp, createToken, type Listening, listen } from "../http/index.ts";
import { OnrecordError } from "../problem.ts";
import type { Store } from "../store/index.ts";
import { loadWebApp } from "./web-app.ts";

/** Serves a record on loopback and prints the address to open. `building` says what is still going on, or null. */
export async function serveRecord(
  store: Store,
  port: string,
  building: () => string | null = () => null,
): Promise<Listening> {
  const wanted = readPort(port);
  const token = createToken();
  const app = createApp({
    store,
    token,
    building,
    assets: await loadWebApp(),
    version: readVersion(),
    who: userName(),
    now: () => new Date().toISOString(),
    onError: (error) => console.error(`onrecord: ${error.message}`),
  });
  const server = await listen(app, wanted);
  if (wanted !== 0 && server.port !== wanted) {
    console.error(`onrecord: port ${wanted} is taken, ${server.port} is used instead.`);
  }
  console.log(`The record is open at http://127.0.0.1:${server.port}/?token=${token}`);
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

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new OnrecordError("wrong-port", `“${text}” is no port. Give a number from 0 to 65535.`);
}

function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Name that decisions are signed with; a system without one has nobody. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
