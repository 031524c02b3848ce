import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { Judgment, Statement } from "../record/index.ts";
import { insertRows } from "./insert.ts";
import type { Db, Tables } from "./schema.ts";
import { statementRow } from "./statement-rows.ts";

/** The decisions about one document, by time, then id. */
export async function readJudgmentsOf(db: Db, doc: DocId): Promise<Judgment[]> {
  const { rows } = await sql<{ row: string }>`
    select j.row from judgment_targets t join judgments j on j.id = t.judgment_id
    where t.doc_id = ${doc} order by j.instant, j.id`.execute(db);
  return rows.map(({ row }) => JSON.parse(row) as Judgment);
}

/** All decisions, by time, then id. */
export async function readAllJudgments(db: Db): Promise<Judgment[]> {
  const query = db.selectFrom("judgments").select("row").orderBy("instant").orderBy("id");
  return (await query.execute()).map(({ row }) => JSON.parse(row) as Judgment);
}

/** Adds a decision and applies it to the statements of the documents it names. */
export async function appendJudgment(db: Db, judgment: Judgment): Promise<void> {
  const { id, when } = judgment;
  await insertRows(db, "judgments", [{ id, instant: when, row: JSON.stringify(judgment) }]);
  const docs = [...new Set(judgment.target.map((evidence) => evidence.doc))];
  await insertRows(
    db,
    "judgment_targets",
    docs.map((doc) => ({ doc_id: doc, judgment_id: id })),
  );
  for (const doc of docs) await judgeAgain(db, doc);
}

async function judgeAgain(db: Db, doc: DocId): Promise<void> {
  const judgments = await readJudgmentsOf(db, doc);
  const before = await db.selectFrom("statements").selectAll().where("doc_id", "=", doc).execute();
  const bodies = await db
    .selectFrom("statement_bodies")
    .selectAll()
    .where("doc_id", "=", doc)
    .execute();
  const statements = new Map(bodies.map(({ id, row }) => [id, JSON.parse(row) as Statement]));
  for (const old of before) {
    const statement = statements.get(old.id);
    if (statement === undefined) continue;
    const judged: Tables["statements"] = statementRow(statement, judgments);
    const columns = Object.keys(judged) as (keyof typeof judged)[];
    if (columns.every((column) => judged[column] === old[column])) continue;
    await db
      .updateTable("statements")
      .set(judged)
      .where("doc_id", "=", doc)
      .where("id", "=", old.id)
      .execute();
  }
}
