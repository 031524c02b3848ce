import type { DocId } from "../doc/index.ts";

/** A column of repeated values: row `i` has `values[codes[i]]`. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly values: readonly (string | null)[];
}

/** A document as search orders and narrows by it. */
export interface SearchedDocument {
  readonly id: DocId;
  /** Place in the order of lists, from 0: by name, outlet, id. */
  readonly rank: number;
  readonly outlet: string | null;
  /** First and last ISO day it may be of; null when unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Places that search finds, in the order it gives them. All columns have one length. */
export interface UnitColumns {
  readonly length: number;
  /** The number that the text index knows the unit by. */
  readonly number: Int32Array;
  /** Index into the documents. */
  readonly doc: Uint32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Kind of a passage's block; kind of a statement. */
  readonly kind: Coded;
}

/** Statements with all that they are narrowed and counted by, judgments applied. */
export interface StatementColumns extends UnitColumns {
  readonly id: readonly string[];
  readonly speaker: Coded;
  readonly speakerId: Coded;
  readonly form: Coded;
  readonly status: Coded;
  readonly doubt: Coded;
  /** Names of those who passed it on, one to a line; empty for none. */
  readonly via: Coded;
  /** The remark that it reports; null for none. */
  readonly remark: Coded;
  /** First and last ISO day it may be of; null when unknown. */
  readonly from: Coded;
  readonly to: Coded;
}

/** Everything that a search looks at but the words: newest document first, then by place. Some 60 bytes a row. */
export interface SearchColumns {
  readonly documents: readonly SearchedDocument[];
  readonly statements: StatementColumns;
  readonly passages: UnitColumns;
}
