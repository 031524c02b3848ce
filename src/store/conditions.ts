import { type RawBuilder, sql } from "kysely";
import { type Doubt, doubtfulBelow } from "../record/index.ts";
import { foldedWords } from "../text/index.ts";
import type { DocumentFilter, Page, RowFilter, StatementFilter } from "./filters.ts";
import type { Db } from "./schema.ts";
import type { RecordKind } from "./store.ts";
import { encodeWord } from "./terms.ts";
import type { TextIndex } from "./text-index.ts";

/** A condition in SQL. */
export type Condition = RawBuilder<unknown>;

/** Conditions that must all hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `);
}

/** The rows of a page; the largest limit there is stands for none. */
export function pageOf(page: Page): Condition {
  const limit = Math.max(0, Math.floor(page.limit ?? Number.MAX_SAFE_INTEGER));
  return sql`limit ${limit} offset ${Math.max(0, Math.floor(page.offset ?? 0))}`;
}

/** Words that must all stand in a column written by `encodeWords`. */
function hold(column: Condition, words: string): Condition[] {
  return foldedWords(words).map((word) => sql`${column} like ${`% ${encodeWord(word)} %`}`);
}

function within(
  from: Condition,
  to: Condition,
  filter: { from?: string; to?: string },
): Condition[] {
  const found: Condition[] = [];
  if (filter.from !== undefined) found.push(sql`${to} >= ${filter.from}`);
  // A day bound “2023-03-31” and a date without a day compare as text.
  if (filter.to !== undefined) found.push(sql`${from} <= ${filter.to}`);
  return found;
}

function same(column: Condition, value: string | null): Condition {
  return value === null ? sql`${column} is null` : sql`${column} = ${value}`;
}

/** Documents as `d` with their dating as `t`: what document conditions speak of. */
export const documentSource: Condition = sql`documents d left join datings t on t.id = d.id`;
const documentFrom = sql`coalesce(t.date_from, d.date_from)`;
/** The last day a document may be of. */
export const documentTo: Condition = sql`coalesce(t.date_to, d.date_to)`;
/** The first day a document may be of, for ordering. */
export const documentDay: Condition = documentFrom;

/** Conditions on `d` and `t`. */
export function documentConditions(filter: DocumentFilter): Condition[] {
  const found: Condition[] = [];
  if (filter.ids !== undefined) found.push(isIn(sql`d.id`, filter.ids));
  if (filter.outlet !== undefined) found.push(same(sql`d.outlet`, filter.outlet));
  if (filter.language !== undefined) found.push(sql`d.language = ${filter.language}`);
  if (filter.words !== undefined) found.push(...hold(sql`d.words`, filter.words));
  found.push(...within(documentFrom, documentTo, filter));
  return found;
}

function isIn(column: Condition, values: readonly string[]): Condition {
  return values.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join(values)})`;
}

/** A table that statements can be joined with: links, documents, datings. */
export type StatementJoin = "l" | "d" | "t";

/** Conditions on statements `s`, and the tables that they speak of besides. */
export interface StatementWhere {
  readonly conditions: Condition[];
  readonly joins: Set<StatementJoin>;
}

/** Statements as `s`, joined only with what is asked for: each join costs a look-up for every row. */
export function statementSource(joins: ReadonlySet<StatementJoin>): Condition {
  const links = sql` left join statement_links l on l.doc_id = s.doc_id and l.id = s.id`;
  const documents = sql` join documents d on d.id = s.doc_id`;
  const datings = sql` left join datings t on t.id = s.doc_id`;
  const none = sql``;
  return sql`statements s${joins.has("l") ? links : none}${joins.has("d") ? documents : none}${joins.has("t") ? datings : none}`;
}

/** The entity who speaks: as a person set it, else what reconciling found for that name. Needs the join `l`. */
export const speakerId: Condition = sql`coalesce(s.speaker_id,
  case when coalesce(l.speaker, '') = coalesce(s.speaker, '') then l.speaker_id end)`;
/** First day of a statement as far as it is its own: a correction, else the link's, else what the document shows. Needs the join `l`. */
export const ownFrom: Condition = sql`case when s.date_set = 1 then s.date_from
  else coalesce(l.date_from, s.date_from) end`;
/** First and last day of a statement: a correction, else the link's, else its own, else its document's. Needs every join. */
export const statementFrom: Condition = sql`coalesce(${ownFrom}, t.date_from, d.date_from)`;
/** Last day of a statement, as {@link statementFrom}. */
export const statementTo: Condition = sql`coalesce(
  case when s.date_set = 1 then s.date_to else coalesce(l.date_to, s.date_to) end,
  t.date_to, d.date_to)`;
/** What {@link statementFrom} needs. */
export const allJoins: ReadonlySet<StatementJoin> = new Set(["l", "d", "t"]);

/** {@link Doubt} of a statement. */
export const statementDoubt: Condition = sql`case when s.status = 'unverified'
  and s.confidence < ${sql.lit(doubtfulBelow)} then 'doubtful' else 'fair' end`;

function rowDoubt(doubt: Doubt): Condition {
  return doubt === "doubtful"
    ? sql`r.confidence < ${sql.lit(doubtfulBelow)}`
    : sql`r.confidence >= ${sql.lit(doubtfulBelow)}`;
}

/** Conditions on statements. */
export function statementConditions(filter: StatementFilter, textIndex: TextIndex): StatementWhere {
  const found: Condition[] = [];
  const joins = new Set<StatementJoin>();
  if (filter.doc !== undefined) found.push(sql`s.doc_id = ${filter.doc}`);
  // An expression keeps the database from looking up every id in every document: the ids alone are few.
  const doc = filter.ids === undefined ? sql`s.doc_id` : sql`(s.doc_id || '')`;
  if (filter.docs !== undefined) found.push(isIn(doc, filter.docs));
  if (filter.ids !== undefined) found.push(isIn(sql`s.id`, filter.ids));
  if (filter.speaker !== undefined) found.push(same(sql`s.speaker`, filter.speaker));
  if (filter.speakerId !== undefined) {
    joins.add("l");
    found.push(same(speakerId, filter.speakerId));
  }
  if (filter.source !== undefined) found.push(...hold(sql`s.speaker_words`, filter.source));
  if (filter.via !== undefined) {
    found.push(sql`(s.doc_id, s.id) in (select v.doc_id, v.statement_id from statement_vias v
      where ${allOf(hold(sql`v.words`, filter.via))})`);
  }
  if (filter.addressee !== undefined) found.push(sql`s.addressee = ${filter.addressee}`);
  if (filter.form !== undefined) found.push(sql`s.form = ${filter.form}`);
  if (filter.kind !== undefined) found.push(sql`s.kind = ${filter.kind}`);
  if (filter.status !== undefined) found.push(sql`s.status = ${filter.status}`);
  if (filter.doubt !== undefined) found.push(sql`${statementDoubt} = ${filter.doubt}`);
  if (filter.outlet !== undefined) {
    joins.add("d");
    found.push(same(sql`d.outlet`, filter.outlet));
  }
  if (filter.remark !== undefined) {
    joins.add("l");
    found.push(sql`l.remark_id = ${filter.remark}`);
  }
  if (filter.about !== undefined) {
    found.push(sql`(s.doc_id, s.id) in ${textIndex.matches("statement", filter.about)}`);
  }
  const dates = within(statementFrom, statementTo, filter);
  if (dates.length > 0) for (const join of allJoins) joins.add(join);
  found.push(...dates);
  for (const not of filter.not ?? []) {
    const inner = statementConditions(not, textIndex);
    for (const join of inner.joins) joins.add(join);
    found.push(sql`(${allOf(inner.conditions)}) is not true`);
  }
  return { conditions: found, joins };
}

/** Conditions on the record table `r` of a kind. */
export function rowConditions(kind: RecordKind, filter: RowFilter): Condition[] {
  const found: Condition[] = [];
  if (filter.ids !== undefined) found.push(isIn(sql`r.id`, filter.ids));
  if (filter.doc !== undefined) {
    found.push(sql`r.id in (select row_id from citations
      where doc_id = ${filter.doc} and kind = ${kind})`);
  }
  if (filter.documents !== undefined) found.push(sql`r.documents >= ${filter.documents}`);
  if (filter.entity !== undefined) found.push(sql`r.entity_id = ${filter.entity}`);
  if (filter.type !== undefined) found.push(sql`r.type = ${filter.type}`);
  if (filter.words !== undefined) found.push(...hold(sql`r.words`, filter.words));
  if (filter.doubt !== undefined) found.push(rowDoubt(filter.doubt));
  if (filter.confidence !== undefined) found.push(sql`r.confidence >= ${filter.confidence}`);
  found.push(...within(sql`r.date_from`, sql`r.date_to`, filter));
  return found;
}

/** The number a counting query gives. */
export async function countOf(
  db: Db,
  from: Condition,
  conditions: readonly Condition[],
): Promise<number> {
  const result = await sql<{ count: number | bigint | string }>`
    select count(*) as count from ${from} where ${allOf(conditions)}`.execute(db);
  return Number(result.rows[0]?.count ?? 0);
}
