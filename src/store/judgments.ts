import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import {
  addedStatement,
  type Judgment,
  judgmentsAbout,
  type PlacedJudgment,
  type Placement,
  placeJudgment,
  type StandingText,
  type Statement,
  standingJudgments,
} from "../record/index.ts";
import { insertRows } from "./insert.ts";
import type { Db } from "./schema.ts";

/** All decisions as they were made, by time, then id. */
export async function readAllJudgments(db: Db): Promise<Judgment[]> {
  const query = db.selectFrom("judgments").select("row").orderBy("instant").orderBy("id");
  return (await query.execute()).map(({ row }) => JSON.parse(row) as Judgment);
}

/** The decisions about one document, or about a text that it took the place of, as they were made, by time, then id. */
export async function readJudgmentsOf(db: Db, doc: DocId): Promise<Judgment[]> {
  const { rows } = await sql<{ row: string }>`
    select j.row from judgments j where j.id in (
      select t.judgment_id from judgment_targets t where t.doc_id = ${doc}
      union select t.judgment_id from documents d
        join former_documents f on f.place = d.place
        join judgment_targets t on t.doc_id = f.doc_id
        where d.id = ${doc})
    order by j.instant, j.id`.execute(db);
  return rows.map(({ row }) => JSON.parse(row) as Judgment);
}

/** The decisions whose words stand in a document, moved to where they stand now; by time, then id. */
export async function judgmentsIn(db: Db, doc: DocId): Promise<Judgment[]> {
  const placements = await placeAll(db, await readJudgmentsOf(db, doc));
  return placements.flatMap((placement) => placement?.judgment ?? []);
}

/** The statements that standing decisions add to a document. */
export function addedStatements(doc: DocId, judgments: readonly Judgment[]): Statement[] {
  return standingJudgments(judgments).flatMap((judgment) => {
    const statement = addedStatement(judgment);
    return statement?.doc === doc ? [statement] : [];
  });
}

/** See `Store.placeJudgments`. */
export async function placeJudgments(db: Db, doc?: DocId): Promise<PlacedJudgment[]> {
  const judgments = await (doc === undefined ? readAllJudgments(db) : readJudgmentsOf(db, doc));
  const standing = new Set(standingJudgments(judgments).map(({ id }) => id));
  const placements = await placeAll(db, judgments);
  const held = await heldByStatements(db, placements);
  return judgments.map((judgment, i): PlacedJudgment => {
    const placement = placements[i] ?? null;
    if (judgment.action !== "undo" && !standing.has(judgment.id)) {
      return { judgment, state: "undone" };
    }
    const needsStatement = judgment.about === "statement" && judgment.action !== "undo";
    if (placement === null || (needsStatement && !held.has(judgment.id))) {
      return { judgment, state: "orphaned" };
    }
    return { judgment: placement.judgment, state: placement.moved ? "re-attached" : "kept" };
  });
}

/** Ids of the decisions that are about a statement which is there. */
async function heldByStatements(
  db: Db,
  placements: readonly (Placement | null)[],
): Promise<Set<string>> {
  const judgments = placements.flatMap((placement) => placement?.judgment ?? []);
  const about = judgments.filter((judgment) => judgment.about === "statement");
  const held = new Set<string>();
  for (const doc of docsOf(about)) {
    for (const statement of await bodiesOf(db, doc)) {
      for (const { id } of judgmentsAbout(statement, about)) held.add(id);
    }
  }
  return held;
}

async function placeAll(db: Db, judgments: readonly Judgment[]): Promise<(Placement | null)[]> {
  const texts = new Map<DocId, StandingText | null>();
  for (const doc of docsOf(judgments)) texts.set(doc, await standingText(db, doc));
  return judgments.map((judgment) => placeJudgment(judgment, (doc) => texts.get(doc) ?? null));
}

/** The document's text, or the one that took its place. */
async function standingText(db: Db, doc: DocId): Promise<StandingText | null> {
  const { rows } = await sql<{ doc_id: string; text: string }>`
    select x.doc_id, x.text from texts x where x.doc_id = ${doc}
    union all select x.doc_id, x.text from former_documents f
      join documents d on d.place = f.place join texts x on x.doc_id = d.id
      where f.doc_id = ${doc}`.execute(db);
  const [first] = rows;
  return first === undefined ? null : { doc: first.doc_id, text: first.text };
}

/** The documents that decisions name, each once. */
export function docsOf(judgments: readonly Judgment[]): DocId[] {
  return [...new Set(judgments.flatMap(({ target }) => target.map(({ doc }) => doc)))];
}

/** The machine's statements of a document, and those a person added. */
export async function bodiesOf(db: Db, doc: DocId): Promise<Statement[]> {
  const query = db.selectFrom("statement_bodies").select("row").where("doc_id", "=", doc);
  return (await query.execute()).map(({ row }) => JSON.parse(row) as Statement);
}

/** Adds a decision to the log, with the documents that it is about. */
export async function logJudgment(db: Db, judgment: Judgment): Promise<void> {
  const { id, when } = judgment;
  await insertRows(db, "judgments", [{ id, instant: when, row: JSON.stringify(judgment) }]);
  const targets = docsOf([judgment]).map((doc) => ({ doc_id: doc, judgment_id: id }));
  await insertRows(db, "judgment_targets", targets);
}
