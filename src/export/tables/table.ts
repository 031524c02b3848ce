import { readWiderWordings, type WiderWordings } from "../../query/index.ts";
import { calendarDays, doubtfulBelow, type Row } from "../../record/index.ts";
import type { RecordKind, RecordTables, Store } from "../../store/index.ts";
import type { Cell } from "../delimited.ts";
import type { DocShelf } from "../doc-shelf.ts";
import { type Piece, pieceAt } from "../pieces.ts";
import type { RowChoice } from "../row-choice.ts";

/** A column as the codebook describes it. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly meaning: string;
}

/** A flat table: its columns, and its lines one after another. */
export interface Table {
  readonly columns: readonly Column[];
  /** `hasText`: documents carry their full text; `rows`: which of the rows, in tables that can be narrowed. */
  readonly lines: (
    store: Store,
    shelf: DocShelf,
    options: { readonly hasText?: boolean; readonly rows?: RowChoice },
  ) => AsyncIterable<readonly Cell[]>;
}

/** A column of words. */
export const text = (name: string, meaning: string): Column => ({ name, type: "string", meaning });
/** A column of whole numbers. */
export const whole = (name: string, meaning: string): Column => ({
  name,
  type: "integer",
  meaning,
});

/** The columns that every table with evidence begins with. */
export const pieceColumns: readonly Column[] = [
  text("doc_id", "Document: hash of name, outlet and text."),
  text("file", "Name of the document: path, URL or id of the input."),
  text("sha256", "SHA-256 of the document's text in UTF-8; offsets count in this text."),
  whole("start", "First offset of the words, in the unit of `offset_unit`."),
  whole("end", "Offset after the words, in the unit of `offset_unit`."),
  text(
    "offset_unit",
    "Unit of `start` and `end`: `utf-16` code units, as JavaScript and Java count.",
  ),
  whole("start_cp", "First offset in code points, as Python and R count (R: add 1)."),
  whole("end_cp", "Offset after the words in code points."),
  text("exact", "The words at these offsets, unaltered."),
];

/** What {@link pieceColumns} hold; all empty without a piece. */
export function pieceCells(piece: Piece | null): Cell[] {
  if (piece === null) return pieceColumns.map(() => null);
  return pieceColumns.map(({ name }) => piece[name as keyof Piece]);
}

/** Several names in one cell. */
export const list = (values: readonly string[]): string => values.join("; ");

/** The id of a row. */
export const idColumn: Column = text("id", "The row: a hash of its content.");
/** How sure a row is. */
export const confidenceColumn: Column = {
  name: "confidence",
  type: "number",
  meaning: `Of the rows at 0.8, about eight in ten are right; below ${doubtfulBelow} a row is doubtful.`,
};
/** The days of a date, for programs that sort and filter by days. */
export const dayColumns: readonly Column[] = [
  text(
    "earliest",
    "First day that `date` allows, `2031-05-01`; empty where that is open or unknown.",
  ),
  text("latest", "Last day that it allows, `2031-05-31`."),
];
/** What {@link dayColumns} hold. */
export function dayCells(date: string | null): Cell[] {
  const { earliest, latest } = calendarDays(date);
  return [earliest, latest];
}
/** Which remark a row is an outlet's wider wording of. */
export const widerThanColumn: Column = text(
  "wider_than",
  "The row in `remarks` that these words, an outlet's own, word more widely than its quotations; empty for others.",
);
/** How many documents a row rests on. */
export const documentsColumn: Column = whole("documents", "Documents that the row rests on.");
const documentsOf = (row: Row): number => new Set(row.evidence.map(({ doc }) => doc)).size;

/** A table of rows that span documents: the first piece of evidence, then the row's own columns; all evidence is in the table `evidence`. */
export function recordTable<Kind extends Exclude<RecordKind, "datings">>(
  kind: Kind,
  own: readonly Column[],
  cells: (row: RecordTables[Kind], wordings: WiderWordings) => readonly Cell[],
): Table {
  return {
    columns: [...pieceColumns, idColumn, documentsColumn, ...own],
    lines: async function* (store, shelf, { rows }) {
      const wordings = await readWiderWordings(store);
      for await (const row of store.streamRows(kind, rows)) {
        const [first] = row.evidence;
        const piece = await pieceAt(shelf, first.doc, first);
        yield [...pieceCells(piece), row.id, documentsOf(row), ...cells(row, wordings)];
      }
    },
  };
}
