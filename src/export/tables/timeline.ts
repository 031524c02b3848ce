import { pieceAt } from "../pieces.ts";
import { timelineEntries } from "../timeline-rows.ts";
import {
  confidenceColumn,
  documentsColumn,
  idColumn,
  list,
  pieceCells,
  pieceColumns,
  type Table,
  text,
} from "./table.ts";

/** One line a remark or event, by date. */
export const timeline: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    documentsColumn,
    text("kind", "`remark` or `event`: the table that the row is in."),
    text("date", "When, EDTF; empty when unknown."),
    text("earliest", "First day it may be of."),
    text("latest", "Last day it may be of."),
    text("who", "Speaker or actors."),
    text("whom", "Addressee or recipients."),
    text("type", "PLOVER class of an event."),
    text("realis", "Of an event: `happened`, `ongoing`, `planned`, `conditional` or `not`."),
    text("place", "Where an event happened."),
    confidenceColumn,
  ],
  lines: async function* (store, shelf) {
    for await (const entry of timelineEntries(store)) {
      const [first] = entry.evidence;
      const piece = await pieceAt(shelf, first.doc, first);
      const many = new Set(entry.evidence.map(({ doc }) => doc)).size;
      const { id, kind, date, earliest, latest, who, whom, type, realis, place } = entry;
      const own = [kind, date, earliest, latest, list(who), list(whom), type, realis, place];
      yield [...pieceCells(piece), id, many, ...own, entry.confidence];
    }
  },
};
