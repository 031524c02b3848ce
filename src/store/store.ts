import type { Doc, DocId, LayerName } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import type {
  CodedEvent,
  Dating,
  Entity,
  FigureRow,
  Judgment,
  PlacedJudgment,
  Position,
  RecordedStatement,
  RecordRows,
  Remark,
  RowId,
  Statement,
} from "../record/index.ts";
import type { WithClaims } from "./claims.ts";
import type { SearchColumns } from "./columns.ts";
import type {
  DocumentFilter,
  FacetField,
  FacetValue,
  Page,
  PassageFilter,
  PassageHit,
  RowFilter,
  RowOrder,
  StatementFilter,
  StatementOrder,
  TextExpression,
} from "./filters.ts";

/** One document with all that was found in it, to be written in one piece. */
export interface DocumentEntry {
  /** The document with the layers to keep; a layer that is not there is not kept. */
  readonly doc: Doc;
  /** Version of the pipeline that annotated it; null when it was only ingested. */
  readonly pipeline: string | null;
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
  /** When the bytes were fetched, ISO 8601; kept apart from what runs are compared by. The first one given stays. */
  readonly retrieved?: string | null;
  /** Hash of the path of the file that the document was read from; not compared either, and the first one given stays. */
  readonly file?: string | null;
}

/** What writing did: a new document, one that took the place of another text under its name and outlet, or the same again. */
export type Written = "added" | "replaced" | "rewritten";

/** A document as kept, with the layers asked for. */
export interface StoredDocument<Has extends LayerName = never> {
  readonly doc: Doc<Has>;
  readonly pipeline: string | null;
  /** When the bytes were fetched, ISO 8601; null when nobody said. */
  readonly retrieved: string | null;
}

/** A document without its text: what lists show. */
export interface DocumentHead {
  readonly id: DocId;
  readonly name: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The date that the input gives, EDTF; the dating is a row of the record. */
  readonly date: string | null;
  readonly mediaType: string;
  readonly encoding: string;
  readonly bytesHash: string;
  readonly textHash: string;
  readonly language: string;
  /** UTF-16 code units of text. */
  readonly length: number;
  readonly pipeline: string | null;
}

/** A document in a list, with what stands in it. */
export interface ListedDocument extends DocumentHead {
  /** The date that reconciling arrived at, EDTF; null when unknown or not yet reconciled. */
  readonly dated: string | null;
  readonly statements: number;
  readonly problems: number;
}

/** A problem and the document it is about; `doc` is null when no document came of the input. */
export interface StoredProblem extends Problem {
  readonly doc: DocId | null;
}

/** Rows that span documents, by the name of their kind. */
export interface RecordTables {
  readonly entities: Entity;
  readonly remarks: Remark;
  readonly events: CodedEvent;
  readonly figures: FigureRow;
  readonly positions: Position;
  readonly datings: Dating;
}

/** Names a kind of row that spans documents. */
export type RecordKind = keyof RecordTables;

/** Totals of a store. */
export interface StoreCounts extends Readonly<Record<RecordKind, number>> {
  readonly documents: number;
  readonly statements: number;
  /** Different speakers: entities where known, else names. */
  readonly speakers: number;
  /** Remarks reported by two documents or more. */
  readonly sharedRemarks: number;
  readonly problems: number;
  readonly judgments: number;
}

/** A statement that nobody has looked at, and in how many documents its remark is reported: 1 where it is in none. */
export interface DoubtfulStatement {
  readonly statement: RecordedStatement;
  readonly documents: number;
}

/** How many record rows a replacement touched. */
export interface RecordChange {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * A place where documents, what was found in them and what people decided are kept.
 * Every write is one transaction: after a crash it has happened or it has not. Keys
 * are hashes of content, so writing twice writes once. Methods may be called
 * concurrently, and several processes may have one store open.
 */
export interface Store {
  /** Writes a document and everything that belongs to it, in place of any other text under the same name and outlet. */
  readonly writeDocument: (entry: DocumentEntry) => Promise<Written>;
  /** Writes several documents in one transaction: faster, because the disk is awaited once. */
  readonly writeDocuments: (entries: readonly DocumentEntry[]) => Promise<Written[]>;
  /** Removes a document, all that belongs to it and every record row that cites it. False when there is none. */
  readonly removeDocument: (id: DocId) => Promise<boolean>;
  /** Null when there is no such document or it lacks one of the layers. */
  readonly readDocument: <Has extends LayerName>(
    id: DocId,
    layers: readonly Has[],
  ) => Promise<StoredDocument<Has> | null>;
  /** All documents that have the layers, by name, outlet, id (code-point order); holds one batch in memory. */
  readonly readDocuments: <Has extends LayerName>(
    layers: readonly Has[],
    options?: { readonly batch?: number },
  ) => AsyncIterable<StoredDocument<Has>>;
  /** The document under this name and outlet; null when there is none. Costs one look-up. */
  readonly findDocument: (name: string, outlet: string | null) => Promise<DocumentHead | null>;
  /** The document that was read from a file ({@link DocumentEntry.file}); null when there is none. Costs one look-up. */
  readonly findDocumentOfFile: (file: string) => Promise<DocumentHead | null>;
  /** The file that a document was read from; null when nobody said. Costs one look-up. */
  readonly fileOf: (id: DocId) => Promise<string | null>;
  /** Documents without text, in the order of {@link readDocuments}. */
  readonly listDocuments: (filter?: DocumentFilter, page?: Page) => Promise<ListedDocument[]>;
  readonly countDocuments: (filter?: DocumentFilter) => Promise<number>;

  /** Replaces the problems of one input (`where`) of which no document came; an empty list clears them. */
  readonly writeProblems: (where: string, problems: readonly Problem[]) => Promise<void>;
  /** Problems of one document, or all: those without a document first. */
  readonly readProblems: (doc?: DocId) => Promise<StoredProblem[]>;

  /** Statements with links and judgments applied, one page, in the order asked for (default: by document, then offset). */
  readonly readStatements: (
    filter?: StatementFilter,
    page?: Page & { readonly order?: StatementOrder },
  ) => Promise<RecordedStatement[]>;
  /** All statements a filter allows, by document name, outlet, id, then offset; holds one batch in memory. */
  readonly streamStatements: (filter?: StatementFilter) => AsyncIterable<RecordedStatement>;
  readonly countStatements: (filter?: StatementFilter) => Promise<number>;
  /**
   * Statements nobody has looked at, heaviest first, at most `limit`: doubt times the
   * number of documents that report the same remark; equal ones in the order of documents,
   * of which a limit leaves those of the least ids. Looks at few more rows than it gives.
   */
  readonly readDoubtful: (limit: number) => Promise<DoubtfulStatement[]>;
  /** How many statements there are by each value of a field; most first, then by value. */
  readonly countStatementsBy: (
    field: FacetField,
    filter?: StatementFilter,
    limit?: number,
  ) => Promise<FacetValue[]>;

  /** Replaces all rows that span documents; rows that stay the same are not rewritten. One transaction. */
  readonly replaceRecord: (rows: RecordRows) => Promise<RecordChange>;
  readonly readRow: <Kind extends RecordKind>(
    kind: Kind,
    id: RowId,
  ) => Promise<RecordTables[Kind] | null>;
  /** Rows of one kind, one page: by id (datings: by document id) unless another order is asked for. */
  readonly readRows: <Kind extends RecordKind>(
    kind: Kind,
    filter?: RowFilter,
    page?: Page & { readonly order?: RowOrder },
  ) => Promise<RecordTables[Kind][]>;
  /** All rows of one kind by id; holds one batch in memory. */
  readonly streamRows: <Kind extends RecordKind>(
    kind: Kind,
    filter?: RowFilter,
  ) => AsyncIterable<RecordTables[Kind]>;
  readonly countRows: (kind: RecordKind, filter?: RowFilter) => Promise<number>;
  /** How many rows of a kind there are of each date, EDTF, in order of its first day; undated rows last. */
  readonly countRowsByDate: (kind: RecordKind, filter?: RowFilter) => Promise<FacetValue[]>;

  /** Adds a decision; nothing ever changes or removes one. The same id twice is once. */
  readonly appendJudgment: (judgment: Judgment) => Promise<void>;
  /** Decisions as they were made, by time, then id; where `doc` is given those about it or about a text that it replaced. */
  readonly readJudgments: (doc?: DocId) => Promise<Judgment[]>;
  /** The same decisions with how they stand now. Reads the texts of the documents that they name. */
  readonly placeJudgments: (doc?: DocId) => Promise<PlacedJudgment[]>;

  /** Passages or statements that match, newest document first, then by document and offset. */
  readonly findPassages: (filter: PassageFilter, page?: Page) => Promise<PassageHit[]>;
  readonly countPassages: (filter: PassageFilter) => Promise<number>;
  /**
   * Passages and statements with what they are narrowed and counted by, for a face that
   * searches again and again; holds until {@link revision} changes. Reads every row once,
   * a hundred documents at a time: about 4 µs a row.
   */
  readonly readSearchColumns: () => Promise<SearchColumns>;
  /** The numbers of the units in the columns that hold the words. */
  readonly matchUnits: (expression: TextExpression) => Promise<Int32Array>;

  readonly counts: () => Promise<StoreCounts>;
  /**
   * SHA-256 of each table's rows in key order: equal for equal content, whatever
   * the order and number of writes. Reads everything. Times of retrieval are left out.
   */
  readonly fingerprint: () => Promise<Readonly<Record<string, string>>>;
  /** A text that changes whenever anything in the store does, whichever process wrote it: what was read before still holds while it stays. Cheap. */
  readonly revision: () => Promise<string>;
  /** Ids of documents that these stages have not annotated, least first, at most `limit`. */
  readonly readUnread: (pipeline: string, limit: number) => Promise<DocId[]>;
  /** Lets several workers share out documents; null where a store is of one machine. */
  readonly withClaims: WithClaims | null;
  readonly close: () => Promise<void>;
}
