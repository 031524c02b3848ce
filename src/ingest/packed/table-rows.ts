import { createProblem, type Problem } from "../../problem.ts";
import { hashText } from "../../text/index.ts";
import { type DayOrder, dayOrderOf, readPrintedDate } from "../printed-date.ts";
import { createRawInput, type RawInput } from "../raw-input.ts";
import { columnsOf, type TableColumns, type TableField } from "./table-columns.ts";

/** Rows among which one is looked for that shows the order of day and month. */
const mostHeld = 1000;

/** A row of a table, its cells as text. */
export interface TableRow {
  readonly record: readonly string[];
  /** Number of its first line in the file, of its row in a sheet; from 1 on. */
  readonly line: number;
}

/** What is known of a table beside its rows. */
export interface TableFacts {
  /** What its rows and Problems are named by: the file, or a sheet in it. */
  readonly name: string;
  /** IANA media type of the file. */
  readonly mediaType: string;
  /** Who published what has no outlet of its own; null where nobody knows. */
  readonly outlet: string | null;
}

/**
 * The rows of a table of articles, each a text of its own named by the table and its id, or the number of its line. The
 * first row names the columns; which of them hold text, title, date, outlet and address is told by the names
 * ({@link columnsOf}). Memory is bounded by the first thousand rows. A row without text and a date that can be read
 * two ways are Problems; the row's other cells stand.
 */
export async function* readTableRows(
  rows: AsyncIterable<TableRow | Problem> | Iterable<TableRow | Problem>,
  facts: TableFacts,
): AsyncGenerator<RawInput | Problem> {
  let held: TableRow[] = [];
  let columns: TableColumns | null = null;
  let order: DayOrder | null = null;
  for await (const row of rows) {
    if ("code" in row) {
      yield row;
    } else if (columns === null) {
      columns = columnsOf(row.record);
      if (columns.text !== undefined) continue;
      const detail = `Its columns: ${listed(row.record)}.`;
      yield createProblem("table-no-text", { where: facts.name }, detail);
      return;
    } else {
      held.push(row);
      order ??= dayOrderOf(row.record[columns.date ?? -1] ?? "");
      if (order === null && held.length < mostHeld) continue;
      for (const ready of held) yield* readRow(ready, { columns, order, facts });
      held = [];
    }
  }
  for (const ready of held) yield* readRow(ready, { columns: columns ?? {}, order, facts });
}

/** What a row is read with. */
interface RowSetting {
  readonly columns: TableColumns;
  readonly order: DayOrder | null;
  readonly facts: TableFacts;
}

function* readRow(
  { record, line }: TableRow,
  { columns, order, facts }: RowSetting,
): Generator<RawInput | Problem> {
  const cell = (field: TableField): string | null => {
    const value = record[columns[field] ?? -1]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const id = cell("id");
  const where = `${facts.name}:${line}`;
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
  const bytesHash = hashText(record.join("\u001f"));
  yield createRawInput(
    id === null ? where : `${facts.name}#${id}`,
    new TextEncoder().encode(text),
    {
      mediaType: "text/plain",
      charset: "utf-8",
      url: cell("url"),
      outlet: cell("outlet") ?? facts.outlet,
      title: cell("title"),
      date: date?.kind === "day" ? date.date : null,
      packed: { mediaType: facts.mediaType, bytesHash, map: null },
    },
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `“${name.trim().slice(0, 40)}”`);
  return `${shown.join(", ")}${names.length > shown.length ? " and others" : ""}`;
}
