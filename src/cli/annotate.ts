import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { setFlagsFromString } from "node:v8";
import { createPool, workerFile } from "../engine/threads/pool.ts";
import { OnrecordError } from "../problem.ts";
import type { AnnotatedLines } from "./annotate-lines.ts";
import { reasonOf, writeOutput } from "./output.ts";

/** Options of `onrecord annotate`. */
export interface AnnotateOptions {
  readonly in?: string;
  readonly out?: string;
  readonly threads?: number;
}

/** Characters of input given to a thread at a time: enough to hide the hand-over. */
const chunkLength = 32_768;
/** Chunks on their way for each thread: one being annotated, one waiting, one being written. */
const chunksPerThread = 3;

/** Something that annotates lines: this thread or others. */
interface Lines {
  readonly run: (lines: readonly string[]) => Promise<AnnotatedLines>;
  /** Chunks held at once; each of at least `chunkLength` characters. */
  readonly ahead: number;
  readonly chunkLength: number;
  readonly close: () => Promise<void>;
}

/** `onrecord annotate`: one JSON object a document in, one out, in the same order. */
export async function runAnnotate(options: AnnotateOptions): Promise<void> {
  // Nothing is kept from document to document but caches: memory that has grown by half is
  // mostly waste. A fifth less at the peak, and no slower.
  setFlagsFromString("--heap-growing-percent=50");
  const lines = await createLines(options.threads ?? 1);
  let refused = 0;
  async function* annotate(): AsyncGenerator<Uint8Array> {
    const waiting: Promise<AnnotatedLines>[] = [];
    const first = async (): Promise<Uint8Array> => {
      const done = await waiting.shift();
      refused += done?.refused ?? 0;
      return done?.bytes ?? new Uint8Array();
    };
    for await (const chunk of chunks(readLines(options.in), lines.chunkLength)) {
      const running = lines.run(chunk);
      running.catch(() => {}); // Told where its turn comes.
      waiting.push(running);
      if (waiting.length >= lines.ahead) yield await first();
    }
    while (waiting.length > 0) yield await first();
  }
  try {
    await writeOutput(annotate(), options.out);
  } finally {
    await lines.close();
  }
  if (refused > 0) {
    console.error(
      `onrecord: ${refused} ${refused === 1 ? "line is" : "lines are"} no document; see "problems" in the output.`,
    );
    process.exitCode = 1;
  }
}

async function createLines(threads: number): Promise<Lines> {
  if (threads > 1) {
    const file = workerFile("./annotate-worker", import.meta.url);
    const { run, close } = createPool<readonly string[], AnnotatedLines>(file, threads);
    return { run, close, ahead: threads * chunksPerThread, chunkLength };
  }
  const { annotateLines } = await import("./annotate-lines.ts");
  return {
    run: (chunk) => Promise.resolve(annotateLines(chunk)),
    close: () => Promise.resolve(),
    // A single thread gains nothing from reading ahead, and holds one document instead of many.
    ahead: 1,
    chunkLength: 0,
  };
}

/** Lines in chunks of at least so many characters. */
async function* chunks(
  lines: AsyncIterable<string>,
  length: number,
): AsyncGenerator<readonly string[]> {
  let chunk: string[] = [];
  let size = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    chunk.push(line);
    size += line.length;
    if (size < length) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}

async function* readLines(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined || file === "-" ? process.stdin : createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line;
  } catch (error) {
    throw new OnrecordError(
      "input-unreadable",
      `Cannot read ${file ?? "stdin"}: ${reasonOf(error)}.`,
      {
        cause: error,
      },
    );
  }
}
