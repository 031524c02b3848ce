import { wordsWider } from "../../query/index.ts";
import {
  confidenceColumn,
  dayCells,
  dayColumns,
  list,
  recordTable,
  type Table,
  text,
  whole,
  widerThanColumn,
} from "./table.ts";

/** One line a remark. */
export const remarks: Table = recordTable(
  "remarks",
  [
    text("speaker", "Who said it; empty when unknown."),
    text("speaker_id", "The speaker's row in `entities`."),
    text("addressee", "To whom."),
    text("date", "When, EDTF."),
    whole("reports", "Statements that report it."),
    whole("origins", "Origins the reports go back to."),
    text("origin_names", "Their names."),
    whole("variants", "Differences between the reports."),
    whole("glosses", "Wider or narrower wordings in an outlet's own voice."),
    confidenceColumn,
    widerThanColumn,
    ...dayColumns,
  ],
  (row, wordings) => [
    row.speaker,
    row.speakerId,
    row.addressee,
    row.date,
    row.reports.length,
    row.origins.length,
    list(row.origins.map(({ name }) => name)),
    row.variants.length,
    row.glosses.length,
    row.confidence,
    wordsWider(wordings, row),
    ...dayCells(row.date),
  ],
);
