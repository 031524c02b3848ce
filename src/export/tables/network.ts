import { exportedNetwork } from "../network-edges.ts";
import { pieceAt } from "../pieces.ts";
import {
  documentsColumn,
  idColumn,
  list,
  pieceCells,
  pieceColumns,
  type Table,
  text,
  whole,
} from "./table.ts";

/** One line an edge; all evidence is in the table `evidence` under the ids in `rows`. */
export const network: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    documentsColumn,
    text(
      "kind",
      "`said`: remarks of one to the other; `did`: events with one as actor and the other as recipient.",
    ),
    text("from", "Who says or does."),
    text("from_id", "That one's row in `entities`; empty for a name that is none."),
    text("to", "To whom."),
    text("to_id", "That one's row in `entities`; empty for a name that is none."),
    whole("count", "Remarks or events; each counts once, however many documents report it."),
    text("first", "Earliest date of any, EDTF."),
    text("last", "Latest date of any, EDTF."),
    text("rows", "Ids of the remarks or events."),
  ],
  lines: async function* (store, shelf) {
    const { edges } = await exportedNetwork(store);
    for await (const edge of edges) {
      const [first] = edge.evidence;
      const piece = first === undefined ? null : await pieceAt(shelf, first.doc, first);
      const { id, documents: many, kind, source, target, rows } = edge;
      const ends = [source.name, source.entityId, target.name, target.entityId];
      const own = [kind, ...ends, rows.length, edge.first, edge.last, list(rows)];
      yield [...pieceCells(piece), id, many, ...own];
    }
  },
};
