import type { Evidence, RowId } from "./rows.ts";

/** What a person decided about a row; `add` makes a statement that the machine missed. */
export type JudgmentAction =
  | "add"
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
  /** Kind of row: `statement`, `remark`, `entity`, `event`, `figure`, `position`, `dating`. */
  readonly about: string;
  /** New values by field name, as JSON; null where the action needs none. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly who: string;
  /** ISO 8601 instant. */
  readonly when: string;
  readonly why: string;
}

/**
 * What became of a decision after a rebuild. `kept`: its words stand where they stood.
 * `re-attached`: another text took the document’s place and has exactly the same words once.
 * `orphaned`: neither is so, and a person has to look. `undone`: a later decision took it back.
 */
export type JudgmentState = "kept" | "re-attached" | "orphaned" | "undone";

/** A decision and how it stands. */
export interface PlacedJudgment {
  /** With the words it is about where they stand now; as it was made where it is orphaned or undone. */
  readonly judgment: Judgment;
  readonly state: JudgmentState;
}
