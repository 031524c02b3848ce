import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createAnnotator } from "../engine/index.ts";
import { renderAnnotation } from "../export/index.ts";
import { readAnnotationRow } from "../ingest/index.ts";
import { OnrecordError } from "../problem.ts";
import { writeOutput } from "./output.ts";

/** Options of `onrecord annotate`. */
export interface AnnotateOptions {
  readonly in?: string;
  readonly out?: string;
  readonly threads?: number;
}

/** Documents read ahead for each thread: they are annotated while the next are read. */
const aheadPerThread = 32;

/** `onrecord annotate`: one JSON object a document in, one out, in the same order. */
export async function runAnnotate(options: AnnotateOptions): Promise<void> {
  const threads = options.threads ?? 1;
  const annotator = createAnnotator(threads);
  // A single thread gains nothing from reading ahead, and holds one document instead of many.
  const atOnce = threads === 1 ? 1 : aheadPerThread * threads;
  let refused = 0;
  async function* annotate(): AsyncGenerator<string> {
    let batch: string[] = [];
    const flush = async (): Promise<string[]> => {
      const rows = batch.map((line) => readAnnotationRow(line));
      const docs = rows.flatMap((row) => row.doc ?? []);
      const annotated = await annotator.annotate(docs);
      batch = [];
      let next = 0;
      return rows.map(({ id, doc, problems }) => {
        if (doc === null) refused++;
        const result = doc === null ? null : (annotated[next++] ?? null);
        return `${JSON.stringify(renderAnnotation(id, result?.annotated ?? null, doc?.language ?? "und", [...problems, ...(result?.problems ?? [])]))}\n`;
      });
    };
    for await (const line of readLines(options.in)) {
      if (line.trim() === "") continue;
      batch.push(line);
      if (batch.length >= atOnce) yield (await flush()).join("");
    }
    yield (await flush()).join("");
  }
  try {
    await writeOutput(annotate(), options.out);
  } finally {
    await annotator.close();
  }
  if (refused > 0) {
    console.error(
      `onrecord: ${refused} ${refused === 1 ? "line is" : "lines are"} no document; see "problems" in the output.`,
    );
    process.exitCode = 1;
  }
}

async function* readLines(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined || file === "-" ? process.stdin : createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line;
  } catch (error) {
    throw new OnrecordError(
      "input-unreadable",
      `Cannot read ${file ?? "stdin"}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}
