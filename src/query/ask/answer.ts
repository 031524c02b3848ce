import type { RecordedStatement, RowId } from "../../record/index.ts";
import type { ListedDocument } from "../../store/index.ts";
import type { Span } from "../../text/index.ts";
import type { QuestionReading } from "./read-question.ts";

/** How the rows of a group stand to each other. `single`: one document alone. */
export type Relation = "agree" | "differ" | "single";

/** One piece of evidence that answers, in the words of its document. */
export interface AskRow {
  readonly kind: "statement" | "gloss" | "position" | "figure" | "passage";
  /** Id of the statement, position or figure; null for a passage. */
  readonly id: RowId | null;
  readonly document: ListedDocument;
  readonly start: number;
  readonly end: number;
  /** The document's text between the offsets; the pieces of a statement joined by “ … ”. */
  readonly exact: string;
  /** Words of the question in it, as offsets into the document. */
  readonly found: readonly Span[];
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly date: string | null;
  /** The statement, where the row is one. */
  readonly statement: RecordedStatement | null;
  /** What sets the row apart in its group: the stance, the value, what a gloss names besides. */
  readonly label: string | null;
  /** Whether the row itself holds what was asked; false for the other reports of its group. */
  readonly isMatch: boolean;
}

/** Rows that belong together: reports of one remark, positions on one proposal, figures on one thing. */
export interface AskGroup {
  readonly kind: "remark" | "issue" | "figure" | "passage";
  /** The remark's id; null where no row of the record holds the group together. */
  readonly id: RowId | null;
  readonly relation: Relation;
  /** In what the rows differ: kinds of variants, `wider`, `stance`, `value`. Empty when they agree. */
  readonly differences: readonly string[];
  /** How well it answers; of one answer's groups only. */
  readonly score: number;
  readonly rows: readonly [AskRow, ...AskRow[]];
}

/** The answer to a question: rows of the record and nothing else. */
export interface AskAnswer {
  readonly question: string;
  readonly reading: QuestionReading;
  /** Best first. Empty: nothing found in `searched` documents. */
  readonly groups: readonly AskGroup[];
  /** Groups found, of which `groups` is one page. */
  readonly total: number;
  readonly searched: number;
  /** Words of the matter that no statement holds, and statements and remarks left out because they were said to others. */
  readonly missing: readonly string[];
  readonly toOthers: number;
  /** How the question was understood where that is not plain, in sentences. */
  readonly remarks: readonly string[];
}
