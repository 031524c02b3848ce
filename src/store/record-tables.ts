import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { ProblemCode } from "../problem.ts";
import type { RecordRows, RowId } from "../record/index.ts";
import { allOf, type Condition, countOf, pageOf, rowConditions } from "./conditions.ts";
import type { FacetValue, Page, RowFilter, RowOrder } from "./filters.ts";
import { insertRows } from "./insert.ts";
import { problemRow } from "./problems.ts";
import { keptId, keptRow, keptText, linkKey, linkRows } from "./record-rows.ts";
import { type Db, recordKinds, type Tables } from "./schema.ts";
import type { RecordChange, RecordKind, RecordTables } from "./store.ts";

/** Rows compared at a time, so that the old record is never in memory as a whole. */
const batch = 500;

/** See `Store.replaceRecord`. */
export async function replaceRecord(db: Db, record: RecordRows): Promise<RecordChange> {
  const change = { written: 0, removed: 0, unchanged: 0 };
  for (const kind of recordKinds) {
    await replaceKind(db, kind, record[kind] as readonly RecordTables[typeof kind][], change);
  }
  await replaceLinks(db, record);
  await replaceProblems(db, record);
  return change;
}

/** Codes of the problems that reconciling finds: no stage that reads one document uses them. */
const recordCodes: readonly ProblemCode[] = ["date-order", "date-contradiction"];

async function replaceProblems(db: Db, { problems }: RecordRows): Promise<void> {
  await db
    .deleteFrom("problems")
    .where("doc_id", "!=", "")
    .where("code", "in", recordCodes)
    .execute();
  const rows = new Map(
    problems.map(({ doc, problem }) => {
      const row = problemRow(doc, problem);
      return [`${row.doc_id} ${row.id}`, row] as const;
    }),
  );
  await insertRows(db, "problems", [...rows.values()]);
}

async function replaceKind<Kind extends RecordKind>(
  db: Db,
  kind: Kind,
  rows: readonly RecordTables[Kind][],
  change: { written: number; removed: number; unchanged: number },
): Promise<void> {
  const wanted = new Map<RowId, RecordTables[Kind]>();
  for (const row of rows) {
    const id = keptId(kind, row);
    // Of two rows with one id the first counts.
    if (!wanted.has(id)) wanted.set(id, row);
  }
  let after = "";
  for (;;) {
    const old = await db
      .selectFrom(recordTable(kind))
      .select(["id", "row"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(batch)
      .execute();
    for (const { id, row } of old) {
      const next = wanted.get(id);
      if (next !== undefined && keptText(next) === row) {
        change.unchanged++;
        wanted.delete(id);
        continue;
      }
      await db.deleteFrom(recordTable(kind)).where("id", "=", id).execute();
      await db.deleteFrom("citations").where("kind", "=", kind).where("row_id", "=", id).execute();
      if (next === undefined) change.removed++;
    }
    const last = old.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  change.written += wanted.size;
  const left = [...wanted.values()];
  for (let from = 0; from < left.length; from += batch) {
    const kept = left.slice(from, from + batch).map((row) => keptRow(kind, row));
    await insertRows(
      db,
      recordTable(kind),
      kept.map(({ row }) => row),
    );
    const citations = kept.flatMap(({ row, docs }) =>
      docs.map((doc) => ({ doc_id: doc, kind, row_id: row.id })),
    );
    await insertRows(db, "citations", citations);
  }
}

/** The table of a kind: all have the same columns. */
function recordTable(kind: RecordKind): RecordKind {
  return kind;
}

async function replaceLinks(db: Db, record: RecordRows): Promise<void> {
  const wanted = linkRows(record);
  let after: readonly [DocId, RowId] = ["", ""];
  for (;;) {
    const { rows: old } = await sql<Tables["statement_links"]>`select * from statement_links
      where (doc_id, id) > (${after[0]}, ${after[1]}) order by doc_id, id limit ${batch}`.execute(
      db,
    );
    for (const link of old) {
      const key = linkKey(link.doc_id, link.id);
      if (isSameLink(link, wanted.get(key))) wanted.delete(key);
      else {
        await db
          .deleteFrom("statement_links")
          .where("doc_id", "=", link.doc_id)
          .where("id", "=", link.id)
          .execute();
      }
    }
    const last = old.at(-1);
    if (last === undefined) break;
    after = [last.doc_id, last.id];
  }
  await insertRows(db, "statement_links", [...wanted.values()]);
}

function isSameLink(
  link: Tables["statement_links"],
  next: Tables["statement_links"] | undefined,
): boolean {
  return (
    next !== undefined &&
    next.speaker === link.speaker &&
    next.speaker_id === link.speaker_id &&
    next.addressee_id === link.addressee_id &&
    next.remark_id === link.remark_id &&
    next.date === link.date
  );
}

/** Removes every record row that cites a document, and what points at those rows: a row without its evidence is none. */
export async function dropCiting(db: Db, doc: DocId): Promise<void> {
  for (const kind of recordKinds) {
    const citing = sql`(select row_id from citations where doc_id = ${doc} and kind = ${kind})`;
    if (kind === "remarks") {
      await sql`update statement_links set remark_id = null where remark_id in ${citing}`.execute(
        db,
      );
    }
    if (kind === "entities") {
      for (const column of [sql`speaker_id`, sql`addressee_id`]) {
        await sql`update statement_links set ${column} = null where ${column} in ${citing}`.execute(
          db,
        );
      }
    }
    await sql`delete from ${sql.table(kind)} where id in ${citing}`.execute(db);
    await sql`delete from citations where kind = ${kind} and row_id in ${citing}`.execute(db);
  }
}

const orders: Readonly<Record<RowOrder, Condition>> = {
  id: sql`r.id`,
  date: sql`r.date_from nulls last, r.date_to, r.id`,
  name: sql`r.name nulls last, r.id`,
};

/** The same order, found by sorting: rows of few days are few, and those of all ids are not walked through. */
const unindexedId = sql`(r.id || '')`;

/** A page of record rows; `after` is the id to go on from. */
interface RowPage extends Page {
  readonly after?: RowId;
  readonly order?: RowOrder;
}

/** Record rows of one kind, one page. */
export async function readRows<Kind extends RecordKind>(
  db: Db,
  kind: Kind,
  { filter, page = {} }: { readonly filter: RowFilter; readonly page?: RowPage },
): Promise<{ rows: RecordTables[Kind][]; last: RowId | null }> {
  const conditions = rowConditions(kind, filter);
  if (page.after !== undefined) conditions.push(sql`r.id > ${page.after}`);
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const byId = (page.order ?? "id") === "id";
  const { rows } = await sql<{ id: string; row: string }>`
    select r.id, r.row from ${sql.table(kind)} r where ${allOf(conditions)}
    order by ${isDated && byId ? unindexedId : orders[page.order ?? "id"]} ${pageOf(page)}`.execute(
    db,
  );
  return {
    rows: rows.map(({ row }) => JSON.parse(row) as RecordTables[Kind]),
    last: rows.at(-1)?.id ?? null,
  };
}

/** How many rows of a kind a filter allows. */
export async function countRows(db: Db, kind: RecordKind, filter: RowFilter): Promise<number> {
  return countOf(db, sql`${sql.table(kind)} r`, rowConditions(kind, filter));
}

/** See `Store.countRowsByDate`. */
export async function countRowsByDate(
  db: Db,
  kind: RecordKind,
  filter: RowFilter,
): Promise<FacetValue[]> {
  const { rows } = await sql<{ value: string | null; count: number | bigint | string }>`
    select r.date as value, count(*) as count from ${sql.table(kind)} r
    where ${allOf(rowConditions(kind, filter))} group by r.date, r.date_from, r.date_to
    order by r.date_from nulls last, r.date_to, r.date`.execute(db);
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}
