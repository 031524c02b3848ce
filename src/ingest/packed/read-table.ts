import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { createProblem, type Problem } from "../../problem.ts";
import { decode } from "../decode.ts";
import { decodeStream } from "../encodings.ts";
import { largestInput } from "../ingest.ts";
import type { RawInput } from "../raw-input.ts";
import { withStart } from "../stream-start.ts";
import { delimiterOf } from "./table-columns.ts";
import { readTableRows, type TableRow } from "./table-rows.ts";

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Known = Partial<Pick<RawInput, "outlet" | "charset">>;

/** Bytes from which encoding and delimiter are told. */
const startLength = 1 << 16;

/**
 * The rows of a table of articles as plain text (CSV, TSV; RFC 4180, with any of four delimiters), as
 * {@link readTableRows} tells, from a stream: memory is bounded by the longest row and the first thousand.
 */
export async function* readTable(
  name: string,
  chunks: Bytes,
  known: Known = {},
): AsyncGenerator<RawInput | Problem> {
  const stream = Readable.from(chunks, { objectMode: true });
  const source: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    const start = await startOf(source);
    const decoded = decode(start, known.charset ?? null, name);
    if (start.length === 0) yield createProblem("empty-file", { where: name });
    else if (!("text" in decoded)) yield decoded;
    else {
      yield* decoded.problems;
      const [firstLine = ""] = decoded.text.trimStart().split(/\r?\n|\r/, 1);
      const texts = decodeStream(withStart(start, source), decoded.encoding);
      const facts = { name, mediaType: "text/csv", outlet: known.outlet ?? null };
      yield* readTableRows(rowsOf(name, texts, delimiterOf(firstLine)), facts);
    }
  } finally {
    // Whoever stops early leaves no file open.
    stream.destroy();
  }
}

/** What the library gives for a row. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

/** The rows of a table, and at the end what went wrong between them: rows that are not well formed are passed over. */
async function* rowsOf(
  name: string,
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<TableRow | Problem> {
  const skipped: CsvError[] = [];
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: largestInput,
    on_skip: (error) => {
      if (error !== undefined) skipped.push(error);
      return undefined;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const records = Readable.from(texts).pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of records as AsyncIterable<Parsed>) {
      yield { record, line };
      line = info.lines + 1;
    }
  } finally {
    records.destroy();
  }
  for (const { code, lines } of skipped) {
    const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
    const where = `${name}:${isOpen || typeof lines !== "number" ? line : lines}`;
    yield createProblem("file-damaged", { where }, damage(code));
  }
}

function damage(code: CsvError["code"]): string {
  switch (code) {
    case "CSV_MAX_RECORD_SIZE":
      return "A row is longer than 32 MB: is a quotation mark left open?";
    case "CSV_QUOTE_NOT_CLOSED":
      return "A quotation mark that opens a cell is never closed; what follows it was not read.";
    default:
      return "The row at this line was not read.";
  }
}

/** The first bytes of a stream, at least as many as tell the encoding if there are so many. */
async function startOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < startLength) {
    const next = await source.next();
    if (next.done === true) break;
    parts.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  return Buffer.concat(parts, size);
}
