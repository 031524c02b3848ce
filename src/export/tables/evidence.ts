import type { Dating, Row } from "../../record/index.ts";
import type { Cell } from "../delimited.ts";
import type { DocShelf } from "../doc-shelf.ts";
import { pieceAt } from "../pieces.ts";
import { pieceCells, pieceColumns, type Table, text, whole } from "./table.ts";

/** One line a piece of evidence, of every row of every table. */
export const evidence: Table = {
  columns: [
    ...pieceColumns,
    text("table", "Table of the row that it proves."),
    text("row_id", "That row; in `datings` the dated document."),
    whole("number", "Place among the row's evidence, from 1."),
  ],
  lines: async function* (store, shelf) {
    const kinds = ["entities", "remarks", "events", "figures", "positions", "datings"] as const;
    for await (const row of store.streamStatements())
      yield* evidenceLines(shelf, "statements", row);
    for (const kind of kinds) {
      for await (const row of store.streamRows(kind)) yield* evidenceLines(shelf, kind, row);
    }
  },
};

async function* evidenceLines(
  shelf: DocShelf,
  table: string,
  row: Row | Dating,
): AsyncIterable<readonly Cell[]> {
  const isDating = "reasons" in row && "how" in row;
  const pieces = isDating ? row.reasons.flatMap((reason) => reason.evidence) : row.evidence;
  const id = isDating ? row.doc : row.id;
  for (const [at, one] of pieces.entries()) {
    yield [...pieceCells(await pieceAt(shelf, one.doc, one)), table, id, at + 1];
  }
}
