import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { hashParts } from "../text/index.ts";
import { insertRows } from "./insert.ts";
import type { Db, Tables } from "./schema.ts";
import type { StoredProblem } from "./store.ts";

/** A problem's row; `doc` is empty where no document came of the input. */
export function problemRow(doc: DocId | "", problem: Problem): Tables["problems"] {
  const { where, code, message, start, end } = problem;
  return {
    doc_id: doc,
    id: hashParts("problem", doc, where ?? "", code, start ?? "", end ?? "", message),
    place: where,
    code,
    message,
    start_offset: start,
    end_offset: end,
  };
}

/** See `Store.writeProblems`. */
export async function writeProblems(
  db: Db,
  where: string,
  problems: readonly Problem[],
): Promise<void> {
  await db.deleteFrom("problems").where("doc_id", "=", "").where("place", "=", where).execute();
  await insertRows(
    db,
    "problems",
    problems.map((one) => problemRow("", { ...one, where })),
  );
}

/** See `Store.readProblems`. */
export async function readProblems(db: Db, doc: DocId | undefined): Promise<StoredProblem[]> {
  const one = doc === undefined ? sql`1 = 1` : sql`p.doc_id = ${doc}`;
  const { rows } = await sql<Tables["problems"]>`
    select p.* from problems p left join documents d on d.id = p.doc_id where ${one}
    order by case when p.doc_id = '' then 0 else 1 end, d.name, d.outlet_key, p.doc_id,
      coalesce(p.place, ''), coalesce(p.start_offset, -1), p.code, p.id`.execute(db);
  return rows.map((row) => ({
    doc: row.doc_id === "" ? null : row.doc_id,
    code: row.code as ProblemCode,
    message: row.message,
    where: row.place,
    start: row.start_offset,
    end: row.end_offset,
  }));
}
