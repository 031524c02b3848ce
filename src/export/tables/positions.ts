import { recordTable, type Table, text } from "./table.ts";

/** One line a position. */
export const positions: Table = recordTable(
  "positions",
  [
    text("actor", "Holder of the position."),
    text("actor_id", "The holder's row in `entities`."),
    text("issue", "The proposal, in the document's words."),
    text("date", "When, EDTF."),
    text("stance", "`support`, `oppose`, `conditional` or `neutral`."),
  ],
  (row) => [row.actor, row.actorId, row.issue, row.date, row.stance],
);
