import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import { appendJudgment } from "./append-judgment.ts";
import { allOf, countOf, documentConditions, documentSource, pageOf } from "./conditions.ts";
import { documentHead, placeOf } from "./document-rows.ts";
import { removeDocument, writeDocument } from "./documents.ts";
import { readDoubtful } from "./doubtful.ts";
import { fingerprint } from "./fingerprint.ts";
import { placeJudgments, readAllJudgments, readJudgmentsOf } from "./judgments.ts";
import { readProblems, writeProblems } from "./problems.ts";
import { type DocumentKey, readBatch } from "./read-batch.ts";
import { countRows, countRowsByDate, readRows, replaceRecord } from "./record-tables.ts";
import { type Db, recordKinds, type Tables } from "./schema.ts";
import { countPassages, findPassages } from "./search.ts";
import { readSearchColumns } from "./search-columns.ts";
import type { Session } from "./session.ts";
import { countSpeakers, countStatements, countStatementsBy, readStatements } from "./statements.ts";
import type { ListedDocument, Store, StoreCounts, Written } from "./store.ts";
import type { TextIndex } from "./text-index.ts";

/** Documents, or rows, held in memory at a time while streaming. */
const documentBatch = 50;
const rowBatch = 500;

/** A {@link Store} over a database that speaks SQL: everything but what its session and its text index do. */
export function createSqlStore(session: Session, textIndex: TextIndex): Store {
  const { read, write, revision, withClaims, close } = session;
  return {
    writeDocument: (entry) => write((db) => writeDocument(db, textIndex, entry)),
    writeDocuments: (entries) =>
      write(async (db) => {
        const written: Written[] = [];
        for (const entry of entries) written.push(await writeDocument(db, textIndex, entry));
        return written;
      }),
    removeDocument: (id) => write((db) => removeDocument(db, textIndex, id)),
    readDocument: (id, layers) =>
      read(async (db) => (await readBatch(db, layers, { id })).docs[0] ?? null),
    readDocuments: async function* (layers, options = {}) {
      const limit = options.batch ?? documentBatch;
      let after: DocumentKey | null = null;
      for (;;) {
        const where: { after: DocumentKey | null; limit: number } = { after, limit };
        const { docs, last } = await read((db) => readBatch(db, layers, where));
        yield* docs;
        if (last === null) return;
        after = last;
      }
    },
    findDocument: (name, outlet) =>
      read(async (db) => {
        const query = db.selectFrom("documents").selectAll();
        const row = await query.where("place", "=", placeOf(name, outlet)).executeTakeFirst();
        return row === undefined ? null : documentHead(row);
      }),
    findDocumentOfFile: (file) =>
      read(async (db) => {
        const query = db.selectFrom("files").innerJoin("documents", "documents.id", "files.doc_id");
        const row = await query.where("file", "=", file).selectAll("documents").executeTakeFirst();
        return row === undefined ? null : documentHead(row);
      }),
    fileOf: (id) =>
      read(async (db) => {
        const query = db.selectFrom("files").select("file").where("doc_id", "=", id);
        return (await query.executeTakeFirst())?.file ?? null;
      }),
    listDocuments: (filter = {}, page = {}) => read((db) => listDocuments(db, filter, page)),
    countDocuments: (filter = {}) =>
      read((db) => countOf(db, documentSource, documentConditions(filter))),
    writeProblems: (where, problems) => write((db) => writeProblems(db, where, problems)),
    readProblems: (doc) => read((db) => readProblems(db, doc)),
    readStatements: (filter = {}, page = {}) =>
      read((db) => readStatements(db, textIndex, { filter, page })),
    streamStatements: async function* (filter = {}) {
      let after: DocumentKey | null = null;
      for (;;) {
        const keys: DocumentKey[] = await read((db) => documentKeys(db, after));
        const wanted = filter.docs === undefined ? null : new Set(filter.docs);
        const docs = keys.map(({ id }) => id).filter((id) => wanted?.has(id) ?? true);
        if (keys.length === 0) return;
        const here = { ...filter, docs };
        yield* await read((db) => readStatements(db, textIndex, { filter: here }));
        after = keys.at(-1) ?? null;
      }
    },
    readDoubtful: (limit) => read((db) => readDoubtful(db, textIndex, limit)),
    countStatements: (filter = {}) => read((db) => countStatements(db, textIndex, filter)),
    countStatementsBy: (field, filter = {}, limit) =>
      read((db) =>
        countStatementsBy(db, textIndex, {
          field,
          filter,
          page: limit === undefined ? {} : { limit },
        }),
      ),
    replaceRecord: (rows) => write((db) => replaceRecord(db, rows)),
    readRow: (kind, id) =>
      read(async (db) => (await readRows(db, kind, { filter: { ids: [id] } })).rows[0] ?? null),
    readRows: (kind, filter = {}, page = {}) =>
      read(async (db) => (await readRows(db, kind, { filter, page })).rows),
    streamRows: async function* (kind, filter = {}) {
      let after = "";
      for (;;) {
        const page = { after, limit: rowBatch };
        const { rows, last } = await read((db) => readRows(db, kind, { filter, page }));
        yield* rows;
        if (last === null) return;
        after = last;
      }
    },
    countRows: (kind, filter = {}) => read((db) => countRows(db, kind, filter)),
    countRowsByDate: (kind, filter = {}) => read((db) => countRowsByDate(db, kind, filter)),
    appendJudgment: (judgment) => write((db) => appendJudgment(db, textIndex, judgment)),
    readJudgments: (doc) =>
      read((db) => (doc === undefined ? readAllJudgments(db) : readJudgmentsOf(db, doc))),
    placeJudgments: (doc) => read((db) => placeJudgments(db, doc)),
    findPassages: (filter, page = {}) =>
      read((db) => findPassages(db, textIndex, { filter, page })),
    countPassages: (filter) => read((db) => countPassages(db, textIndex, filter)),
    readSearchColumns: () => readSearchColumns(session, textIndex),
    matchUnits: (expression) => read((db) => textIndex.match(db, expression)),
    counts: () => read(counts),
    fingerprint: () => read(fingerprint),
    revision,
    readUnread: (pipeline, limit) => read((db) => readUnread(db, pipeline, limit)),
    withClaims,
    close,
  };
}

async function listDocuments(
  db: Db,
  filter: Parameters<Store["listDocuments"]>[0] & object,
  page: Parameters<Store["listDocuments"]>[1] & object,
): Promise<ListedDocument[]> {
  const { rows } = await sql<
    Tables["documents"] & { dated: string | null; said: number; troubles: number }
  >`
    select d.*, t.date as dated,
      (select count(*) from statements s where s.doc_id = d.id) as said,
      (select count(*) from problems p where p.doc_id = d.id) as troubles
    from ${documentSource} where ${allOf(documentConditions(filter))}
    order by d.name, d.outlet_key, d.id ${pageOf(page)}`.execute(db);
  return rows.map((row) => ({
    ...documentHead(row),
    dated: row.dated,
    statements: Number(row.said),
    problems: Number(row.troubles),
  }));
}

async function readUnread(db: Db, pipeline: string, limit: number): Promise<DocId[]> {
  const { rows } = await sql<{ id: string }>`select id from documents
    where pipeline is null or pipeline <> ${pipeline} order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

async function documentKeys(db: Db, after: DocumentKey | null): Promise<DocumentKey[]> {
  const rest =
    after === null
      ? sql`1 = 1`
      : sql`(name, outlet_key, id) > (${after.name}, ${after.outlet_key}, ${after.id})`;
  const { rows } = await sql<DocumentKey>`select name, outlet_key, id from documents where ${rest}
    order by name, outlet_key, id limit ${documentBatch}`.execute(db);
  return rows;
}

async function counts(db: Db): Promise<StoreCounts> {
  const all = (table: keyof Tables) => countOf(db, sql.table(table), []);
  const kinds: Partial<Record<(typeof recordKinds)[number], number>> = {};
  for (const kind of recordKinds) kinds[kind] = await all(kind);
  return {
    ...(kinds as Record<(typeof recordKinds)[number], number>),
    documents: await all("documents"),
    statements: await all("statements"),
    speakers: await countSpeakers(db),
    sharedRemarks: await countOf(db, sql`remarks`, [sql`documents >= 2`]),
    problems: await all("problems"),
    judgments: await all("judgments"),
  };
}
