import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import { addedBy, type Judgment, judge, type RecordedStatement } from "../record/index.ts";
import { indexText } from "./index-text.ts";
import { insertRows } from "./insert.ts";
import { addedStatements, bodiesOf, docsOf, judgmentsIn, logJudgment } from "./judgments.ts";
import { readBatch } from "./read-batch.ts";
import type { Db, Tables } from "./schema.ts";
import { bodyRow, statementRow } from "./statement-rows.ts";
import type { TextIndex } from "./text-index.ts";

/** Adds a decision and applies it to the statements of the documents that it names. */
export async function appendJudgment(
  db: Db,
  textIndex: TextIndex,
  judgment: Judgment,
): Promise<void> {
  await logJudgment(db, judgment);
  for (const doc of await targetsOf(db, judgment)) {
    const statements = await judgeAgain(db, doc);
    if (maySetWords(judgment)) await indexAgain(db, textIndex, { doc, statements });
  }
}

/** Whether statements may have other words after a decision: what is taken back may have set some. */
function maySetWords({ action, values }: Judgment): boolean {
  return (
    action === "add" || action === "undo" || (action === "edit" && "content" in (values ?? {}))
  );
}

/** The documents that stand where a decision's documents stood. */
async function targetsOf(db: Db, judgment: Judgment): Promise<DocId[]> {
  const docs = new Set<DocId>();
  for (const id of docsOf([judgment])) {
    const { rows } = await sql<{ id: string }>`select id from documents where id = ${id}
      union select d.id from former_documents f join documents d on d.place = f.place
      where f.doc_id = ${id}`.execute(db);
    for (const row of rows) docs.add(row.id);
  }
  return [...docs];
}

/** Writes the rows of a document's statements that its decisions change; gives the statements as they stand now. */
async function judgeAgain(db: Db, doc: DocId): Promise<RecordedStatement[]> {
  const judgments = await judgmentsIn(db, doc);
  const before = await db.selectFrom("statements").selectAll().where("doc_id", "=", doc).execute();
  const machine = (await bodiesOf(db, doc)).filter(({ by }) => by.stage !== addedBy.stage);
  const added = addedStatements(doc, judgments);
  const all = [...machine, ...added];
  const wanted = new Map(all.map((one) => [one.id, statementRow(one, judgments)]));
  for (const old of before) {
    const judged = wanted.get(old.id);
    wanted.delete(old.id);
    if (judged !== undefined && isSameRow(judged, old)) continue;
    await db.deleteFrom("statements").where("doc_id", "=", doc).where("id", "=", old.id).execute();
    if (judged !== undefined) await insertRows(db, "statements", [judged]);
    else await dropStatement(db, doc, old.id);
  }
  await insertRows(db, "statements", [...wanted.values()]);
  const fresh = added.filter(({ id }) => wanted.has(id));
  await insertRows(db, "statement_bodies", fresh.map(bodyRow));
  return all.map((one) => judge(one, judgments));
}

/** Indexes a document and its statements anew. */
async function indexAgain(
  db: Db,
  textIndex: TextIndex,
  { doc, statements }: { readonly doc: DocId; readonly statements: readonly RecordedStatement[] },
): Promise<void> {
  const stored = await db.selectFrom("layers").select("name").where("doc_id", "=", doc).execute();
  const names = stored.map(({ name }) => name).filter(isIndexed);
  const [kept] = (await readBatch(db, names, { id: doc })).docs;
  if (kept === undefined) return;
  await db.deleteFrom("passages").where("doc_id", "=", doc).execute();
  await indexText(db, textIndex, { doc: kept.doc, statements });
}

/** Layers that the text index reads. */
const indexedLayers = ["blocks", "tokens", "sentences", "tags"] as const;

function isIndexed(name: string): name is (typeof indexedLayers)[number] {
  return indexedLayers.some((one) => one === name);
}

function isSameRow(a: Tables["statements"], b: Tables["statements"]): boolean {
  const columns = Object.keys(a) as (keyof Tables["statements"])[];
  return columns.every((column) => a[column] === b[column]);
}

/** Removes a statement that a person had added. */
async function dropStatement(db: Db, doc: DocId, id: string): Promise<void> {
  for (const table of ["statement_bodies", "statement_links"] as const) {
    await db.deleteFrom(table).where("doc_id", "=", doc).where("id", "=", id).execute();
  }
}
