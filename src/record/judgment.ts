import type { Evidence, RowId } from "./rows.ts";

/** What a person decided about a row. */
export type JudgmentAction =
  | "confirm"
  | "reject"
  | "edit"
  | "set-speaker"
  | "merge"
  | "split"
  | "redate"
  | "undo";

/**
 * A person's decision, kept beside the machine's rows and never overwritten by
 * them. It names the reports it is about by their exact text: after a rebuild it
 * holds where that text still stands, else it is shown as orphaned.
 */
export interface Judgment {
  readonly id: RowId;
  readonly action: JudgmentAction;
  /** What it is about. */
  readonly target: readonly [Evidence, ...Evidence[]];
  /** Kind of row: `statement`, `remark`, `entity`, `event`, `dating`. */
  readonly about: string;
  /** New values by field name, as JSON; null where the action needs none. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly who: string;
  /** ISO 8601 instant. */
  readonly when: string;
  readonly why: string;
}
