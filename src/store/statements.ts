import { sql } from "kysely";
import type { DocId } from "../doc/index.ts";
import type { Judgment, RecordedStatement } from "../record/index.ts";
import {
  allOf,
  type Condition,
  pageOf,
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

/** See `Store.readStatements`. */
export async function readStatements(
  db: Db,
  textIndex: TextIndex,
  filter: StatementFilter,
  page: Page & { readonly order?: StatementOrder; readonly documents?: readonly DocId[] },
): Promise<RecordedStatement[]> {
  const conditions = statementConditions(filter, textIndex);
  if (page.documents !== undefined) {
    conditions.push(sql`s.doc_id in (${sql.join(page.documents)})`);
  }
  const { rows } = await sql<LinkedRow>`
    select s.doc_id, s.id, s.row, s.status, l.speaker_id as link_speaker,
      l.addressee_id as link_addressee, l.remark_id as link_remark, l.date as link_date
    from ${statementSource} where ${allOf(conditions)}
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

/** The expression each field is counted by; `via` has a table of its own. */
const facets: Readonly<Record<FacetField, Condition>> = {
  speaker: sql`s.speaker`,
  form: sql`s.form`,
  kind: sql`s.kind`,
  status: sql`s.status`,
  outlet: sql`d.outlet`,
  document: sql`s.doc_id`,
  via: sql`v.name`,
  month: sql`substr(${statementFrom}, 1, 7)`,
};

/** See `Store.countStatementsBy`. */
export async function countStatementsBy(
  db: Db,
  textIndex: TextIndex,
  query: { readonly field: FacetField; readonly filter: StatementFilter; readonly page: Page },
): Promise<FacetValue[]> {
  const value = facets[query.field];
  const vias =
    query.field === "via"
      ? sql`join statement_vias v on v.doc_id = s.doc_id and v.statement_id = s.id`
      : sql``;
  const { rows } = await sql<{ value: string | null; count: number | bigint | string }>`
    select ${value} as value, count(*) as count from ${statementSource} ${vias}
    where ${allOf(statementConditions(query.filter, textIndex))}
    group by ${value} order by count(*) desc, ${value} nulls last ${pageOf(query.page)}`.execute(
    db,
  );
  return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
}

/** How many speakers there are: entities where they are known, else names. */
export async function countSpeakers(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number | bigint | string }>`
    select count(distinct coalesce(${speakerId}, s.speaker)) as count
    from ${statementSource}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
