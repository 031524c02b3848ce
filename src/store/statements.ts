import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { Judgment, RecordedStatement } from "../record/index.ts";
import {
  allJoins,
  allOf,
  type Condition,
  countOf,
  ownFrom,
  pageOf,
  type StatementJoin,
  type StatementWhere,
  speakerId,
  statementConditions,
  statementDoubt,
  statementFrom,
  statementSource,
} from "./conditions.ts";
import type { FacetField, FacetValue, Page, StatementFilter, StatementOrder } from "./filters.ts";
import { judgmentsIn } from "./judgments.ts";
import type { Db } from "./schema.ts";
import { type LinkedRow, recordedStatement } from "./statement-rows.ts";
import type { TextIndex } from "./text-index.ts";

const byDocument = sql`d.name, d.outlet_key, d.id, s.start_offset, s.end_offset, s.id`;

function orderOf(order: StatementOrder): Condition {
  if (order === "document") return byDocument;
  const direction = order === "oldest" ? sql`asc` : sql`desc`;
  return sql`${statementFrom} ${direction} nulls last, ${byDocument}`;
}

/** Fields that leave few statements, so that sorting those beats walking through all documents. */
const selective = ["doc", "docs", "ids", "speaker", "speakerId", "remark", "about"] as const;

/**
 * Where statements are read from. A page by document walks through the documents in
 * order and stops when it is full; everything else finds its statements, then sorts.
 */
function sourceOf(
  filter: StatementFilter,
  page: StatementPage,
  joins: ReadonlySet<StatementJoin>,
): Condition {
  const isWalk =
    (page.order ?? "document") === "document" &&
    page.limit !== undefined &&
    selective.every((field) => filter[field] === undefined);
  if (!isWalk) {
    const isByDate = (page.order ?? "document") !== "document";
    return statementSource(isByDate ? allJoins : new Set([...joins, "l", "d"]));
  }
  return sql`documents d cross join statements s
    left join statement_links l on l.doc_id = s.doc_id and l.id = s.id
    left join datings t on t.id = s.doc_id`;
}

interface StatementPage extends Page {
  readonly order?: StatementOrder;
}

/** See `Store.readStatements`. */
export async function readStatements(
  db: Db,
  textIndex: TextIndex,
  { filter, page = {} }: { readonly filter: StatementFilter; readonly page?: StatementPage },
): Promise<RecordedStatement[]> {
  const { conditions, joins } = statementConditions(filter, textIndex);
  conditions.push(sql`d.id = s.doc_id`);
  const { rows } = await sql<LinkedRow>`
    select s.doc_id, s.id, b.row, s.status, l.speaker as link_name, l.speaker_id as link_speaker,
      l.addressee_id as link_addressee, l.remark_id as link_remark, l.date as link_date
    from ${sourceOf(filter, page, joins)}
      join statement_bodies b on b.doc_id = s.doc_id and b.id = s.id
    where ${allOf(conditions)}
    order by ${orderOf(page.order ?? "document")} ${pageOf(page)}`.execute(db);
  const judgments = new Map<DocId, Judgment[]>();
  const out: RecordedStatement[] = [];
  for (const row of rows) {
    let own: Judgment[] = [];
    if (row.status !== "unverified") {
      own = judgments.get(row.doc_id) ?? (await judgmentsIn(db, row.doc_id));
      judgments.set(row.doc_id, own);
    }
    out.push(recordedStatement(row, own));
  }
  return out;
}

/** The expression each field is counted by; `via` has a table of its own. */
const facets: Readonly<Record<Exclude<FacetField, "outlet" | "month">, Condition>> = {
  who: sql`coalesce(${speakerId}, 'name:' || s.speaker)`,
  speaker: sql`s.speaker`,
  speakerId,
  form: sql`s.form`,
  kind: sql`s.kind`,
  status: sql`s.status`,
  doubt: statementDoubt,
  document: sql`s.doc_id`,
  remark: sql`l.remark_id`,
  via: sql`v.name`,
};

/** Fields that reconciling found out. */
const linked: readonly FacetField[] = ["who", "speakerId", "remark"];

/** See `Store.countStatementsBy`. */
export async function countStatementsBy(
  db: Db,
  textIndex: TextIndex,
  query: { readonly field: FacetField; readonly filter: StatementFilter; readonly page: Page },
): Promise<FacetValue[]> {
  const { field, filter, page } = query;
  const where = statementConditions(filter, textIndex);
  const values =
    field === "outlet" || field === "month"
      ? countsByDocument(field, where)
      : countsByColumn(field, where);
  const { rows } = await sql<{ value: string | null; count: number | bigint | string }>`
    select x.value as value, sum(x.n) as count from ${values} x
    group by x.value order by sum(x.n) desc, x.value nulls last ${pageOf(page)}`.execute(db);
  return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
}

function countsByColumn(field: keyof typeof facets, where: StatementWhere): Condition {
  if (linked.includes(field)) where.joins.add("l");
  const vias =
    field === "via"
      ? sql`join statement_vias v on v.doc_id = s.doc_id and v.statement_id = s.id`
      : sql``;
  // An index that is in order of the column serves a whole count, but leads a filtered
  // one to every row in random order; an expression keeps SQLite from it.
  const isWhole = where.conditions.length === 0;
  const value = isWhole ? facets[field] : sql`(${facets[field]} || '')`;
  return sql`(select ${value} as value, count(*) as n
    from ${statementSource(where.joins)} ${vias} where ${allOf(where.conditions)}
    group by ${value})`;
}

/** Fields that documents have too: statements are counted by document first, which spares a look-up for each of them. */
function countsByDocument(field: "outlet" | "month", where: StatementWhere): Condition {
  const isMonth = field === "month";
  const own = isMonth ? ownFrom : sql`s.doc_id`;
  if (isMonth) where.joins.add("l");
  const value = isMonth
    ? sql`substr(coalesce(c.own, t.date_from, d.date_from), 1, 7)`
    : sql`d.outlet`;
  return sql`(select ${value} as value, c.n as n from (
      select s.doc_id as doc_id, ${own} as own, count(*) as n
      from ${statementSource(where.joins)} where ${allOf(where.conditions)}
      group by s.doc_id, ${own}) c
    join documents d on d.id = c.doc_id left join datings t on t.id = c.doc_id)`;
}

/** How many statements a filter allows. */
export async function countStatements(
  db: Db,
  textIndex: TextIndex,
  filter: StatementFilter,
): Promise<number> {
  const { conditions, joins } = statementConditions(filter, textIndex);
  return countOf(db, statementSource(joins), conditions);
}

/** How many speakers there are: entities where they are known, else names. */
export async function countSpeakers(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number | bigint | string }>`
    select count(distinct coalesce(${speakerId}, s.speaker)) as count
    from ${statementSource(new Set(["l"]))}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
