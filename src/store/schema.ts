import type { Kysely, Transaction } from "kysely";
import type { RecordKind } from "./store.ts";

/** One text that never changes, apart from its document's row so that lists read little. */
interface TextTable {
  doc_id: string;
  text: string;
  origin_map: Uint8Array | null;
}

interface DocumentTable {
  id: string;
  /** Hash of name and outlet: what another text of the same place is replaced by. */
  place: string;
  name: string;
  outlet: string | null;
  /** The outlet, empty for none: null sorts differently in every database. */
  outlet_key: string;
  url: string | null;
  title: string | null;
  words: string;
  date: string | null;
  date_from: string | null;
  date_to: string | null;
  media_type: string;
  encoding: string;
  bytes_hash: string;
  text_hash: string;
  language: string;
  length: number;
  pipeline: string | null;
}

interface LayerTable {
  doc_id: string;
  name: string;
  /** The layer as JSON, or null where it is columns. */
  json: string | null;
  columns: Uint8Array | null;
}

interface PassageTable {
  doc_id: string;
  id: string;
  kind: string;
  start_offset: number;
  end_offset: number;
}

/** What queries ask for, judgments applied. */
interface StatementTable {
  doc_id: string;
  id: string;
  start_offset: number;
  end_offset: number;
  speaker: string | null;
  speaker_words: string;
  speaker_id: string | null;
  addressee: string | null;
  form: string;
  kind: string;
  date: string | null;
  date_from: string | null;
  date_to: string | null;
  /** 1 where a person set the date. */
  date_set: number;
  status: string;
  confidence: number;
}

/** The machine's rows, apart from what queries ask for so that counting reads little. */
interface StatementBodyTable {
  doc_id: string;
  id: string;
  row: string;
}

interface ViaTable {
  doc_id: string;
  statement_id: string;
  ordinal: number;
  name: string;
  words: string;
}

/** Which remark a statement reports, and who speaks: what reconciling found out. */
interface LinkTable {
  doc_id: string;
  id: string;
  /** Name of the speaker that `speaker_id` is the entity of. */
  speaker: string | null;
  speaker_id: string | null;
  addressee_id: string | null;
  remark_id: string | null;
  date: string | null;
  date_from: string | null;
  date_to: string | null;
}

interface ProblemTable {
  /** Empty where no document came of the input. */
  doc_id: string;
  id: string;
  place: string | null;
  code: string;
  message: string;
  start_offset: number | null;
  end_offset: number | null;
}

/** Rows that span documents: the same columns for every kind. */
interface RecordTable {
  id: string;
  name: string | null;
  words: string;
  type: string | null;
  entity_id: string | null;
  date: string | null;
  date_from: string | null;
  date_to: string | null;
  /** Documents it cites. */
  documents: number;
  /** 1 for kinds that have none. */
  confidence: number;
  row: string;
}

/** Which record rows cite a document. */
interface CitationTable {
  doc_id: string;
  kind: string;
  row_id: string;
}

interface JudgmentTable {
  id: string;
  instant: string;
  row: string;
}

interface JudgmentTargetTable {
  doc_id: string;
  judgment_id: string;
}

/** A text that another took the place of, so that decisions about it can be found again. */
interface FormerTable {
  doc_id: string;
  place: string;
}

interface RetrievalTable {
  doc_id: string;
  instant: string;
}

interface FileTable {
  doc_id: string;
  /** Hash of the path of the file that the document was read from. */
  file: string;
}

/** The tables that every database has. */
export interface Tables extends Record<RecordKind, RecordTable> {
  schema_version: { version: number };
  documents: DocumentTable;
  texts: TextTable;
  layers: LayerTable;
  passages: PassageTable;
  statements: StatementTable;
  statement_bodies: StatementBodyTable;
  statement_vias: ViaTable;
  statement_links: LinkTable;
  problems: ProblemTable;
  citations: CitationTable;
  judgments: JudgmentTable;
  judgment_targets: JudgmentTargetTable;
  retrievals: RetrievalTable;
  files: FileTable;
  former_documents: FormerTable;
}

/** A connection to query, inside a transaction or not. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/** The tables whose content runs are compared by, with their keys. */
export const comparedTables: Readonly<Partial<Record<keyof Tables, readonly string[]>>> = {
  documents: ["id"],
  texts: ["doc_id"],
  layers: ["doc_id", "name"],
  passages: ["doc_id", "id"],
  statements: ["doc_id", "id"],
  statement_bodies: ["doc_id", "id"],
  statement_vias: ["doc_id", "statement_id", "ordinal"],
  statement_links: ["doc_id", "id"],
  problems: ["doc_id", "id"],
  entities: ["id"],
  remarks: ["id"],
  events: ["id"],
  figures: ["id"],
  positions: ["id"],
  datings: ["id"],
  citations: ["doc_id", "kind", "row_id"],
  judgments: ["id"],
  judgment_targets: ["doc_id", "judgment_id"],
};

/** The kinds of rows that span documents, in the order they are written. */
export const recordKinds: readonly RecordKind[] = [
  "entities",
  "remarks",
  "events",
  "figures",
  "positions",
  "datings",
];
