import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { Judgment, RecordedStatement } from "../record/index.ts";
import {
  allJoins,
  allOf,
  type Condition,
  countOf,
  pageOf,
  type StatementJoin,
  speakerId,
  statementConditions,
  statementFrom,
  statementSource,
} from "./conditions.ts";
import type { FacetField, FacetValue, Page, StatementFilter, StatementOrder } from "./filters.ts";
import { readJudgmentsOf } from "./judgments.ts";
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
function sourceOf(filter: StatementFilter, page: StatementPage): Condition {
  const isWalk =
    (page.order ?? "document") === "document" &&
    page.limit !== undefined &&
    selective.every((field) => filter[field] === undefined);
  if (!isWalk) return statementSource(allJoins);
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
  filter: StatementFilter,
  page: StatementPage,
): Promise<RecordedStatement[]> {
  const { conditions } = statementConditions(filter, textIndex);
  conditions.push(sql`d.id = s.doc_id`);
  const { rows } = await sql<LinkedRow>`
    select s.doc_id, s.id, b.row, s.status, l.speaker_id as link_speaker,
      l.addressee_id as link_addressee, l.remark_id as link_remark, l.date as link_date
    from ${sourceOf(filter, page)}
      join statement_bodies b on b.doc_id = s.doc_id and b.id = s.id
    where ${allOf(conditions)}
    order by ${orderOf(page.order ?? "document")} ${pageOf(page)}`.execute(db);
  const judgments = new Map<DocId, Judgment[]>();
  const out: RecordedStatement[] = [];
  for (const row of rows) {
    let own: Judgment[] = [];
    if (row.status !== "unverified") {
      own = judgments.get(row.doc_id) ?? (await readJudgmentsOf(db, row.doc_id));
      judgments.set(row.doc_id, own);
    }
    out.push(recordedStatement(row, own));
  }
  return out;
}

/** The expression each field is counted by, and the joins it needs; `via` has a table of its own. */
const facets: Readonly<Record<FacetField, readonly [Condition, ...StatementJoin[]]>> = {
  speaker: [sql`s.speaker`],
  form: [sql`s.form`],
  kind: [sql`s.kind`],
  status: [sql`s.status`],
  outlet: [sql`d.outlet`, "d"],
  document: [sql`s.doc_id`],
  via: [sql`v.name`],
  month: [sql`substr(${statementFrom}, 1, 7)`, ...allJoins],
};

/** See `Store.countStatementsBy`. */
export async function countStatementsBy(
  db: Db,
  textIndex: TextIndex,
  query: { readonly field: FacetField; readonly filter: StatementFilter; readonly page: Page },
): Promise<FacetValue[]> {
  const [value, ...needed] = facets[query.field];
  const { conditions, joins } = statementConditions(query.filter, textIndex);
  for (const join of needed) joins.add(join);
  const vias =
    query.field === "via"
      ? sql`join statement_vias v on v.doc_id = s.doc_id and v.statement_id = s.id`
      : sql``;
  const { rows } = await sql<{ value: string | null; count: number | bigint | string }>`
    select ${value} as value, count(*) as count from ${statementSource(joins)} ${vias}
    where ${allOf(conditions)}
    group by ${value} order by count(*) desc, ${value} nulls last ${pageOf(query.page)}`.execute(
    db,
  );
  return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
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
