import { sql } from "kysely";
import { OnrecordError } from "../problem.ts";
import { type Db, recordKinds } from "./schema.ts";
import type { TextIndex } from "./text-index.ts";

/** One step forward of the tables; steps are never changed once released, and there is no way back. */
export interface Migration {
  readonly version: number;
  /** `dialect` is what databases write differently. */
  readonly up: (db: Db, dialect: Dialect) => Promise<void>;
}

/** What a step needs to know of the database. */
export type Dialect = Pick<TextIndex, "binaryType" | "jsonNumber">;

/** All steps, in order. */
export const migrations: readonly Migration[] = [
  { version: 1, up: firstTables },
  { version: 2, up: addFormerDocuments },
  { version: 3, up: addCounting },
  { version: 4, up: addRowConfidence },
  { version: 5, up: addFiles },
];

/** Whether the tables are those of this release, so that a reader need not wait for writers. */
export async function isUpToDate(db: Db): Promise<boolean> {
  return (await readVersion(db)) === migrations.at(-1)?.version;
}

/** The version of the tables; 0 for none: an empty store. */
async function readVersion(db: Db): Promise<number> {
  try {
    const row = await db.selectFrom("schema_version").select("version").executeTakeFirst();
    return row?.version ?? 0;
  } catch (error) {
    // A database that cannot be read is not one without the table.
    if (error instanceof OnrecordError) throw error;
    return 0;
  }
}

/**
 * For a reader who must not change the tables: throws {@link OnrecordError} `store-newer`
 * or `store-older` where they are not those of this release.
 */
export async function needUpToDate(db: Db): Promise<void> {
  const version = await readVersion(db);
  const latest = migrations.at(-1)?.version ?? 0;
  refuseNewer(version, latest);
  if (version === latest) return;
  throw new OnrecordError(
    "store-older",
    version === 0
      ? "The store holds nothing yet. Fill it with: onrecord build"
      : `The store has version ${version}; this release reads ${latest}. Bring it up to date with: onrecord verify`,
  );
}

function refuseNewer(version: number, latest: number): void {
  if (version <= latest) return;
  throw new OnrecordError(
    "store-newer",
    `The store has version ${version}; this release reads up to ${latest}. Update onrecord.`,
  );
}

/**
 * Brings the tables up to date inside one transaction. Throws {@link OnrecordError}
 * `store-newer` for tables that a later release made.
 */
export async function migrate(
  db: Db,
  textIndex: TextIndex,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  const row = await db.selectFrom("schema_version").select("version").executeTakeFirst();
  const latest = steps.at(-1)?.version ?? 0;
  const version = row?.version ?? 0;
  refuseNewer(version, latest);
  if (version === latest) return;
  for (const step of steps) {
    if (step.version <= version) continue;
    await step.up(db, textIndex);
    await textIndex.migrate(db, step.version);
  }
  await db.deleteFrom("schema_version").execute();
  await db.insertInto("schema_version").values({ version: latest }).execute();
}

async function firstTables(db: Db, { binaryType }: Dialect): Promise<void> {
  const binary = sql.raw(binaryType);
  await sql`create table documents (id text primary key, place text not null, name text not null,
    outlet text, outlet_key text not null, url text, title text, words text not null, date text,
    date_from text, date_to text, media_type text not null, encoding text not null,
    bytes_hash text not null, text_hash text not null, language text not null,
    length integer not null, pipeline text)`.execute(db);
  await index(db, "documents", "place");
  await index(db, "documents", "name", "outlet_key", "id");
  await sql`create table texts (doc_id text primary key, text text not null, origin_map ${binary})`.execute(
    db,
  );
  await sql`create table layers (doc_id text not null, name text not null, json text,
    columns ${binary}, primary key (doc_id, name))`.execute(db);
  await sql`create table passages (doc_id text not null, id text not null, kind text not null,
    start_offset integer not null, end_offset integer not null, primary key (doc_id, id))`.execute(
    db,
  );
  await sql`create table statements (doc_id text not null, id text not null,
    start_offset integer not null, end_offset integer not null, speaker text,
    speaker_words text not null, speaker_id text, speaker_set integer not null, addressee text,
    form text not null, kind text not null, date text, date_from text, date_to text,
    date_set integer not null, status text not null, primary key (doc_id, id))`.execute(db);
  await sql`create table statement_bodies (doc_id text not null, id text not null,
    row text not null, primary key (doc_id, id))`.execute(db);
  for (const column of ["speaker", "form", "kind", "status"]) await index(db, "statements", column);
  await index(db, "statements", "doc_id", "start_offset", "end_offset", "id");
  await sql`create table statement_vias (doc_id text not null, statement_id text not null,
    ordinal integer not null, name text not null, words text not null,
    primary key (doc_id, statement_id, ordinal))`.execute(db);
  await sql`create table statement_links (doc_id text not null, id text not null, speaker_id text,
    addressee_id text, remark_id text, date text, date_from text, date_to text,
    primary key (doc_id, id))`.execute(db);
  await index(db, "statement_links", "remark_id");
  await index(db, "statement_links", "speaker_id");
  await sql`create table problems (doc_id text not null, id text not null, place text,
    code text not null, message text not null, start_offset integer, end_offset integer,
    primary key (doc_id, id))`.execute(db);
  for (const kind of recordKinds) {
    await sql`create table ${sql.table(kind)} (id text primary key, name text,
      words text not null, type text, entity_id text, date text, date_from text, date_to text,
      documents integer not null, row text not null)`.execute(db);
    await index(db, kind, "entity_id");
  }
  await sql`create table citations (doc_id text not null, kind text not null, row_id text not null,
    primary key (doc_id, kind, row_id))`.execute(db);
  await index(db, "citations", "kind", "row_id");
  await sql`create table judgments (id text primary key, instant text not null, row text not null)`.execute(
    db,
  );
  await sql`create table judgment_targets (doc_id text not null, judgment_id text not null,
    primary key (doc_id, judgment_id))`.execute(db);
  await sql`create table retrievals (doc_id text primary key, instant text not null)`.execute(db);
}

/** Decisions outlive a text: which texts stood in a place before; and whose entity a link names. */
async function addFormerDocuments(db: Db): Promise<void> {
  await sql`create table former_documents (doc_id text primary key, place text not null)`.execute(
    db,
  );
  await index(db, "former_documents", "place");
  await sql`alter table statement_links add column speaker text`.execute(db);
  await sql`update statement_links set speaker = (select s.speaker from statements s
    where s.doc_id = statement_links.doc_id and s.id = statement_links.id
      and s.speaker_set = 0)`.execute(db);
  await sql`alter table statements drop column speaker_set`.execute(db);
}

/** What large stores are counted and looked through by, apart from the rows themselves, which are wide. */
async function addCounting(db: Db, { jsonNumber }: Dialect): Promise<void> {
  await sql`alter table statements add column confidence double precision not null default 0`.execute(
    db,
  );
  await sql`update statements set confidence = (select ${jsonNumber(sql`b.row`, "confidence")}
    from statement_bodies b where b.doc_id = statements.doc_id and b.id = statements.id)`.execute(
    db,
  );
  await sql`drop index statements_by_status`.execute(db);
  await index(db, "statements", "status", "confidence", "doc_id", "start_offset", "id");
  await index(db, "statements", "id");
  for (const kind of recordKinds) {
    await index(db, kind, "date_from", "date_to", "date", "documents");
  }
  await index(db, "remarks", "documents", "id");
}

/** Rows that span documents are narrowed to those that can be trusted. */
async function addRowConfidence(db: Db, { jsonNumber }: Dialect): Promise<void> {
  for (const kind of recordKinds) {
    await sql`alter table ${sql.table(kind)} add column confidence double precision
      not null default 1`.execute(db);
    await sql`update ${sql.table(kind)}
      set confidence = coalesce(${jsonNumber(sql.ref("row"), "confidence")}, 1)`.execute(db);
  }
}

/** Two files of one name in different folders are told apart when they are read one after the other. */
async function addFiles(db: Db): Promise<void> {
  await sql`create table files (doc_id text primary key, file text not null)`.execute(db);
  await index(db, "files", "file");
}

async function index(db: Db, table: string, ...columns: string[]): Promise<void> {
  const name = `${table}_by_${columns.join("_")}`;
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`create index ${sql.raw(name)} on ${sql.table(table)} (${list})`.execute(db);
}
