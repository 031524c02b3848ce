import { widerThan } from "../../query/index.ts";
import {
  confidenceColumn,
  dayCells,
  dayColumns,
  recordTable,
  type Table,
  text,
  widerThanColumn,
} from "./table.ts";

/** One line a position. */
export const positions: Table = recordTable(
  "positions",
  [
    text("actor", "Holder of the position."),
    text("actor_id", "The holder's row in `entities`."),
    text("issue", "The proposal, in the document's words."),
    text("date", "When, EDTF."),
    text("stance", "`support`, `oppose`, `conditional` or `neutral`."),
    text("proposal", "One id for all positions on one proposal, whatever words name it."),
    confidenceColumn,
    widerThanColumn,
    ...dayColumns,
  ],
  (row, wordings) => [
    row.actor,
    row.actorId,
    row.issue,
    row.date,
    row.stance,
    row.proposal ?? null,
    row.confidence,
    widerThan(wordings, row),
    ...dayCells(row.date),
  ],
);
