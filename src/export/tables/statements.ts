import { hullIn, pieceAt } from "../pieces.ts";
import { chosenStatements } from "../row-choice.ts";
import {
  confidenceColumn,
  dayCells,
  dayColumns,
  idColumn,
  list,
  pieceCells,
  pieceColumns,
  type Table,
  text,
} from "./table.ts";

/** One line a statement. */
export const statements: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    text("content", "Runs of attributed words as start-end pairs in UTF-16 code units."),
    text("form", "`direct` (all in quotation marks), `indirect` (none), `mixed`."),
    text("kind", "`speech`, `writing`, `thought` or `finding`."),
    text("speaker", "To whom the words are attributed; empty when unknown."),
    text("speaker_id", "The speaker's row in `entities`."),
    text("addressee", "To whom it was said."),
    text("via", "Who passed it on, nearest to the speaker first."),
    text("date", "When it was said, EDTF; empty when unknown."),
    text("remark", "The row in `remarks` that it reports."),
    confidenceColumn,
    text("status", "`unverified`, `confirmed`, `rejected` or `edited` by a person."),
    text("made_by", "Stage and version that made the row."),
    text(
      "date_words",
      "The words that tell the date, as printed; empty where none do or a person set it.",
    ),
    text("date_place", "Where they stand, a start-end pair in UTF-16 code units."),
    ...dayColumns,
  ],
  lines: async function* (store, shelf, { rows }) {
    for await (const row of chosenStatements(store, rows)) {
      const piece = await pieceAt(shelf, row.doc, hullIn(row, row.doc));
      yield [
        ...pieceCells(piece),
        row.id,
        row.content.map(({ start, end }) => `${start}-${end}`).join(" "),
        row.form,
        row.kind,
        row.speaker,
        row.speakerId,
        row.addressee,
        list(row.via),
        row.date,
        row.remark,
        row.confidence,
        row.status,
        row.by.stage,
        row.dateEvidence?.exact ?? null,
        row.dateEvidence === null ? null : `${row.dateEvidence.start}-${row.dateEvidence.end}`,
        ...dayCells(row.date),
      ];
    }
  },
};
