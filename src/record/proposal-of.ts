import type { Position, RowId } from "./rows.ts";

/** What the positions on one proposal share: its id; in records of versions that kept none, its name. */
export function proposalOf({
  proposal,
  issue,
}: Pick<Position, "proposal" | "issue">): RowId | string {
  return proposal ?? issue;
}
