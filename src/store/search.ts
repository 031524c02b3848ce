import { sql } from "kysely";
import {
  allJoins,
  allOf,
  type Condition,
  countOf,
  documentConditions,
  documentDay,
  pageOf,
  statementConditions,
  statementSource,
} from "./conditions.ts";
import type { Page, PassageFilter, PassageHit, StatementFilter } from "./filters.ts";
import type { Db } from "./schema.ts";
import type { TextIndex } from "./text-index.ts";

interface Search {
  readonly from: Condition;
  readonly conditions: Condition[];
  /** Alias of the table whose rows are found: `p` or `s`. */
  readonly unit: Condition;
}

function plan(textIndex: TextIndex, filter: PassageFilter): Search {
  const conditions = documentConditions(filter.documents ?? {});
  const key = filter.unit === "statement" ? sql`(s.doc_id, s.id)` : sql`(p.doc_id, p.id)`;
  if (filter.text !== null) {
    conditions.push(sql`${key} in ${textIndex.matches(filter.unit, filter.text)}`);
  }
  if (filter.notText) {
    conditions.push(sql`${key} not in ${textIndex.matches(filter.unit, filter.notText)}`);
  }
  if (filter.unit === "statement") {
    for (const own of [filter.statements ?? {}, { not: filter.notStatements ?? [] }]) {
      conditions.push(...statementConditions(own, textIndex).conditions);
    }
    return { from: statementSource(allJoins), conditions, unit: sql`s` };
  }
  conditions.push(sql`p.kind <> 'boilerplate'`);
  if (filter.statements !== undefined) {
    conditions.push(sql`${key} in ${holding(textIndex, filter.statements)}`);
  }
  for (const not of filter.notStatements ?? []) {
    conditions.push(sql`${key} not in ${holding(textIndex, not)}`);
  }
  const from = sql`passages p join documents d on d.id = p.doc_id
    left join datings t on t.id = d.id`;
  return { from, conditions, unit: sql`p` };
}

/** The passages in which a statement stands that fulfils a filter: found from the statements, which are fewer than passages. */
function holding(textIndex: TextIndex, filter: StatementFilter): Condition {
  const { conditions, joins } = statementConditions(filter, textIndex);
  // “cross join” keeps SQLite from walking through all passages first.
  return sql`(select h.doc_id, h.id from ${statementSource(joins)} cross join passages h
    where h.doc_id = s.doc_id and h.start_offset < s.end_offset and h.end_offset > s.start_offset
      and ${allOf(conditions)})`;
}

/** See `Store.findPassages`. */
export async function findPassages(
  db: Db,
  textIndex: TextIndex,
  { filter, page }: { readonly filter: PassageFilter; readonly page: Page },
): Promise<PassageHit[]> {
  const { from, conditions, unit } = plan(textIndex, filter);
  const isStatement = filter.unit === "statement";
  const kind = isStatement ? sql`'statement'` : sql`p.kind`;
  const { rows } = await sql<Found>`
    select ${unit}.doc_id as doc_id, ${unit}.id as id, ${kind} as kind,
      ${unit}.start_offset as start_offset, ${unit}.end_offset as end_offset
    from ${from} where ${allOf(conditions)}
    order by ${documentDay} desc nulls last, d.name, d.outlet_key, d.id,
      ${unit}.start_offset, ${unit}.end_offset, ${unit}.id ${pageOf(page)}`.execute(db);
  return rows.map((row) => ({
    doc: row.doc_id,
    kind: row.kind,
    statement: isStatement ? row.id : null,
    start: row.start_offset,
    end: row.end_offset,
  }));
}

interface Found {
  readonly doc_id: string;
  readonly id: string;
  readonly kind: string;
  readonly start_offset: number;
  readonly end_offset: number;
}

/** How many units a filter allows. */
export async function countPassages(
  db: Db,
  textIndex: TextIndex,
  filter: PassageFilter,
): Promise<number> {
  const { from, conditions } = plan(textIndex, filter);
  return countOf(db, from, conditions);
}
