import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../problem.ts";
import { summary } from "../query/index.ts";
import { openStore } from "../store/index.ts";
import { hashParts } from "../text/index.ts";
import { serveRecord, untilStopped } from "./serve-record.ts";
import { renderProblems, renderSummary } from "./summary.ts";
import { note, print } from "./terminal.ts";

/** Options of `onrecord start`. */
export interface StartOptions {
  readonly store?: string;
  readonly threads?: number;
  readonly port: number;
}

/** Threads that annotate while this one serves: with one alone the page would wait for the build. */
const startThreads = 2;

/**
 * `onrecord start`: opens the web app at once, builds the record behind it, and says
 * in the terminal what it found. Without paths it reads the examples.
 */
export async function runStart(paths: readonly string[], options: StartOptions): Promise<void> {
  const read = paths.length === 0 ? examples() : paths;
  const url = options.store ?? storeFor(read);
  const store = await openStore(url, { mapped: true });
  let building: string | null = "Reading documents …";
  const server = await serveRecord({ store, url, port: options.port, building: () => building });
  try {
    // Loaded only now: the models take longer to read than the page takes to open.
    const { buildInto } = await import("./build.ts");
    const threads = options.threads ?? startThreads;
    const report = await buildInto(store, read, { threads });
    print(renderSummary(await summary(store), report));
    const problems = renderProblems(await store.readProblems());
    if (problems !== "") note(problems);
  } catch (error) {
    await server.close();
    await store.close();
    throw error;
  }
  building = null;
  await untilStopped(server, store);
}

/** The folder of the example documents; its `.onrecordignore` leaves out what explains and checks them. */
function examples(): string[] {
  const folder = fileURLToPath(new URL("../../examples", import.meta.url));
  if (!existsSync(folder)) {
    throw new OnrecordError("no-examples", "Say what to read: onrecord start FOLDER.");
  }
  return [folder];
}

/** The store for these paths, in `.onrecord/` of the current folder: the same paths find it again. */
function storeFor(paths: readonly string[]): string {
  const folder = resolve(".onrecord");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${hashParts(...paths.map((path) => resolve(path)))}.sqlite`);
}
