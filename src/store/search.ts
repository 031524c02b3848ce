import { sql } from "kysely";
import {
  allOf,
  type Condition,
  countOf,
  documentConditions,
  documentDay,
  pageOf,
  statementConditions,
  statementSource,
} from "./conditions.ts";
import type { Page, PassageFilter, PassageHit } from "./filters.ts";
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
    conditions.push(...statementConditions(filter.statements ?? {}, textIndex));
    for (const not of filter.notStatements ?? []) {
      conditions.push(sql`(${allOf(statementConditions(not, textIndex))}) is not true`);
    }
    return { from: statementSource, conditions, unit: sql`s` };
  }
  conditions.push(sql`p.kind <> 'boilerplate'`);
  const holds = (one: NonNullable<PassageFilter["statements"]>): Condition => {
    const inside = statementConditions(one, textIndex);
    return sql`exists (select 1 from ${statementSource} where s.doc_id = p.doc_id
      and s.start_offset < p.end_offset and s.end_offset > p.start_offset and ${allOf(inside)})`;
  };
  if (filter.statements !== undefined) conditions.push(holds(filter.statements));
  for (const not of filter.notStatements ?? []) conditions.push(sql`not ${holds(not)}`);
  return {
    from: sql`passages p join documents d on d.id = p.doc_id
      left join datings t on t.id = d.id`,
    conditions,
    unit: sql`p`,
  };
}

/** See `Store.findPassages`. */
export async function findPassages(
  db: Db,
  textIndex: TextIndex,
  filter: PassageFilter,
  page: Page,
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
