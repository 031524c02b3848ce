import type { AttributionKind, DocId, Form } from "../doc/index.ts";
import type { Doubt, RowId, Status } from "../record/index.ts";
import type { Span } from "../text/index.ts";

/** A part of a longer answer. */
export interface Page {
  /** At most this many rows; all when not given. */
  readonly limit?: number;
  /** Rows to pass over. */
  readonly offset?: number;
}

/** Which documents; conditions that are not given do not restrict. */
export interface DocumentFilter {
  readonly ids?: readonly DocId[];
  /** Null asks for documents without an outlet. */
  readonly outlet?: string | null;
  readonly language?: string;
  /** Words that all stand in the name or title, in any order, case and accents ignored. */
  readonly words?: string;
  /** ISO days, inside: the document's date (reconciled, else as given) may fall on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

/** Which statements; conditions that are not given do not restrict. */
export interface StatementFilter {
  readonly doc?: DocId;
  /** Statements of any of these documents. */
  readonly docs?: readonly DocId[];
  readonly ids?: readonly RowId[];
  /** The speaker's name to the letter; null asks for unknown speakers. */
  readonly speaker?: string | null;
  /** The entity who speaks; null asks for statements whose speaker is no entity of the record. */
  readonly speakerId?: RowId | null;
  /** Words that all stand in the speaker's name, case and accents ignored. */
  readonly source?: string;
  /** Words that all stand in the names of those who passed it on. */
  readonly via?: string;
  readonly addressee?: string;
  readonly form?: Form;
  readonly kind?: AttributionKind;
  readonly status?: Status;
  readonly doubt?: Doubt;
  readonly outlet?: string | null;
  readonly remark?: RowId;
  /** What the content is about: see {@link TextExpression}. */
  readonly about?: TextExpression;
  /** ISO days, inside: the statement's date may fall on or after, on or before; without a date of its own, the document's. */
  readonly from?: string;
  readonly to?: string;
  /** Conditions of which none may hold. */
  readonly not?: readonly StatementFilter[];
}

/** How statements are ordered: by document and offset, or by date with undated ones last. */
export type StatementOrder = "document" | "oldest" | "newest";

/**
 * What statements can be counted by. `month` is that of the statement's date, else of its
 * document's; `who` is the entity who speaks, by id, else `name:` and the name as printed.
 */
export type FacetField =
  | "who"
  | "speaker"
  | "speakerId"
  | "form"
  | "kind"
  | "status"
  | "doubt"
  | "outlet"
  | "document"
  | "remark"
  | "via"
  | "month";

/** A value of a field and how many rows have it; null stands for *unknown*. */
export interface FacetValue {
  readonly value: string | null;
  readonly count: number;
}

/** Which record rows; conditions that are not given, or that a kind has no field for, do not restrict. */
export interface RowFilter {
  readonly ids?: readonly RowId[];
  /** Rows that cite this document. */
  readonly doc?: DocId;
  /** Rows that cite at least this many documents. */
  readonly documents?: number;
  /** Entity the row is about: speaker of a remark, actor of a position. */
  readonly entity?: RowId;
  /** Entity type, event class, unit of a figure, stance of a position. */
  readonly type?: string;
  /** Words that all stand in the row's name: of the entity, speaker, actors, counted thing, holder and issue. */
  readonly words?: string;
  /** Of kinds of rows that are never doubted, all are fair. */
  readonly doubt?: Doubt;
  /** At least as sure as this, from 0 to 1. */
  readonly confidence?: number;
  /** ISO days, inside: the row's date may fall on or after, on or before; undated rows are left out. */
  readonly from?: string;
  readonly to?: string;
}

/** How rows that span documents are ordered: by id, by date with undated ones last, or by name. */
export type RowOrder = "id" | "date" | "name";

/**
 * What a text must hold. Words are folded (`foldWord`) and match a word of the text
 * as written or its lemma; in an exact phrase as written only. `within` is how many
 * words may stand between the first and the last of a group, in any order.
 */
export type TextExpression =
  | {
      readonly kind: "phrase";
      readonly words: readonly [string, ...string[]];
      readonly exact?: boolean;
    }
  | { readonly kind: "prefix"; readonly word: string }
  | {
      readonly kind: "near";
      readonly words: readonly [string, ...string[]];
      readonly within: number;
    }
  | {
      readonly kind: "and" | "or";
      readonly parts: readonly [TextExpression, ...TextExpression[]];
    };

/** Which passages or statements of which documents. */
export interface PassageFilter {
  /** Search passages (paragraphs, or sentences of long ones), or the contents of statements. */
  readonly unit: "passage" | "statement";
  /** Null asks for every unit that the other conditions allow. */
  readonly text: TextExpression | null;
  /** Units that hold this are left out. */
  readonly notText?: TextExpression | null;
  /** For passages: at least one statement in it fulfils this. */
  readonly statements?: StatementFilter;
  /** Conditions each of which no statement of the passage fulfils. */
  readonly notStatements?: readonly StatementFilter[];
  readonly documents?: DocumentFilter;
}

/** A passage or statement that was found; offsets into its document's text. */
export interface PassageHit extends Span {
  readonly doc: DocId;
  /** Kind of its block (`paragraph`, `headline`, …), or `statement`. */
  readonly kind: string;
  /** The statement's id; null for a passage. */
  readonly statement: RowId | null;
}
