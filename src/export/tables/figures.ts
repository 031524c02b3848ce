import {
  confidenceColumn,
  dayCells,
  dayColumns,
  list,
  recordTable,
  type Table,
  text,
} from "./table.ts";

/** One line a figure. */
export const figures: Table = recordTable(
  "figures",
  [
    { name: "value", type: "number", meaning: "The quantity." },
    text("unit", "Its unit; empty for a bare count."),
    text("what", "What is counted, in the text's words."),
    text("as_of", "Date it holds for, EDTF."),
    text("by", "Who gives it; empty for the narrator."),
    text("agrees_with", "Rows of other documents that agree."),
    text("differs_from", "Rows of other documents that differ."),
    text(
      "bound",
      "How exact it is put: exact, about, under (almost, up to), over (more than, at least).",
    ),
    confidenceColumn,
    ...dayColumns,
  ],
  (row) => [
    row.value,
    row.unit,
    row.what,
    row.asOf,
    row.givenBy,
    list(row.agreesWith),
    list(row.differsFrom),
    row.bound,
    row.confidence,
    ...dayCells(row.asOf),
  ],
);
