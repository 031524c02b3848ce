import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { createProblem, type Problem } from "../../problem.ts";
import { hashText } from "../../text/index.ts";
import { decode } from "../decode.ts";
import { decodeStream } from "../encodings.ts";
import { largestInput } from "../ingest.ts";
import { type DayOrder, dayOrderOf, readPrintedDate } from "../printed-date.ts";
import { createRawInput, type RawInput } from "../raw-input.ts";
import { withStart } from "../stream-start.ts";
import { columnsOf, delimiterOf, type TableColumns, type TableField } from "./table-columns.ts";

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Known = Partial<Pick<RawInput, "outlet" | "charset">>;

/** Bytes from which encoding and delimiter are told. */
const startLength = 1 << 16;

/** Rows among which one is looked for that shows the order of day and month. */
const mostHeld = 1000;

interface Row {
  readonly record: readonly string[];
  /** Number of its first line in the file. */
  readonly line: number;
}

/**
 * The rows of a table of articles (CSV, TSV; RFC 4180, with any of four delimiters), each a text of its own named by
 * the file and its id, or the number of its line. The first row names the columns; which of them hold text, title,
 * date, outlet and address is told by the names ({@link columnsOf}). Read from a stream: memory is bounded by the
 * longest row and the first thousand. A row without text and a date that can be read two ways are Problems; the
 * row's other cells stand.
 */
export async function* readTable(
  where: string,
  chunks: Bytes,
  known: Known = {},
): AsyncGenerator<RawInput | Problem> {
  const stream = Readable.from(chunks, { objectMode: true });
  const source: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    const start = await startOf(source);
    const decoded = decode(start, known.charset ?? null, where);
    if (start.length === 0) yield createProblem("empty-file", { where });
    else if (!("text" in decoded)) yield decoded;
    else {
      yield* decoded.problems;
      const [firstLine = ""] = decoded.text.trimStart().split(/\r?\n|\r/, 1);
      const texts = decodeStream(withStart(start, source), decoded.encoding);
      yield* readRows(where, rowsOf(texts, delimiterOf(firstLine)), known);
    }
  } finally {
    // Whoever stops early leaves no file open.
    stream.destroy();
  }
}

/** The rows of a table, and at the end what went wrong between them: rows that are not well formed are passed over. */
async function* rowsOf(
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<Row | Damage> {
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
    yield { code, line: isOpen || typeof lines !== "number" ? line : lines };
  }
}

/** A row that is not well formed, and the number of its line. */
interface Damage {
  readonly code: CsvError["code"];
  readonly line: number;
}

/** What the library gives for a row. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

async function* readRows(
  where: string,
  rows: AsyncGenerator<Row | Damage>,
  known: Known,
): AsyncGenerator<RawInput | Problem> {
  let held: Row[] = [];
  let columns: TableColumns | null = null;
  let order: DayOrder | null = null;
  const problems: Problem[] = [];
  for await (const row of rows) {
    if ("code" in row) {
      problems.push(
        createProblem("file-damaged", { where: `${where}:${row.line}` }, damage(row.code)),
      );
    } else if (columns === null) {
      columns = columnsOf(row.record);
      if (columns.text !== undefined) continue;
      yield createProblem("table-no-text", { where }, `Its columns: ${listed(row.record)}.`);
      return;
    } else {
      held.push(row);
      order ??= dayOrderOf(row.record[columns.date ?? -1] ?? "");
      if (order === null && held.length < mostHeld) continue;
      for (const ready of held) yield* readRow(where, ready, { columns, order, known });
      held = [];
    }
  }
  for (const ready of held) {
    yield* readRow(where, ready, { columns: columns ?? {}, order, known });
  }
  yield* problems;
}

/** What a row is read with. */
interface RowSetting {
  readonly columns: TableColumns;
  readonly order: DayOrder | null;
  readonly known: Known;
}

function* readRow(
  file: string,
  { record, line }: Row,
  { columns, order, known }: RowSetting,
): Generator<RawInput | Problem> {
  const cell = (field: TableField): string | null => {
    const value = record[columns[field] ?? -1]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const id = cell("id");
  const where = `${file}:${line}`;
  const name = id === null ? where : `${file}#${id}`;
  const text = record[columns.text ?? -1] ?? "";
  if (text.trim() === "") {
    yield createProblem("empty-file", { where }, "The row has no text.");
    return;
  }
  const printed = cell("date");
  const date = printed === null ? null : readPrintedDate(printed, order);
  if (printed !== null && date !== null && date.kind !== "day") {
    const which =
      date.kind === "either" ? ` It may be ${date.first} or ${date.second}: print it so.` : "";
    const detail = `Given: ${printed.slice(0, 60)}.${which}`;
    yield createProblem("date-unreadable", { where }, detail);
  }
  yield createRawInput(name, new TextEncoder().encode(text), {
    mediaType: "text/plain",
    charset: "utf-8",
    url: cell("url"),
    outlet: cell("outlet") ?? known.outlet ?? null,
    title: cell("title"),
    date: date?.kind === "day" ? date.date : null,
    packed: { mediaType: "text/csv", bytesHash: hashText(record.join("\u001f")), map: null },
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `“${name.trim().slice(0, 40)}”`);
  return `${shown.join(", ")}${names.length > shown.length ? " and others" : ""}`;
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
