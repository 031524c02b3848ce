import { type RawBuilder, sql } from "kysely";
import type { TextExpression } from "../filters.ts";
import { insertRows } from "../insert.ts";
import type { Db } from "../schema.ts";
import { encodeWord } from "../terms.ts";
import type { TextIndex, TextUnit } from "../text-index.ts";

/** Positions that PostgreSQL keeps of a text, and of one word in it. */
const lastPosition = 16_383;
const mostPositions = 255;

/**
 * Full text in PostgreSQL's `tsvector`. Words come encoded as `[a-z0-9]+`, so vectors
 * and queries are written as they are and no dictionary changes them.
 */
export const postgresTextIndex: TextIndex = {
  binaryType: "bytea",
  jsonNumber: (column, key) => sql`(${column}::jsonb ->> ${sql.lit(key)})::double precision`,
  migrate: async (db, version) => {
    if (version === 1) {
      await sql`create table text_units (doc_id text not null,
        number bigint generated always as identity, unit text not null, id text not null,
        forms tsvector not null, lemmas tsvector not null, primary key (doc_id, number))`.execute(
        db,
      );
      await sql`create index text_units_by_words on text_units using gin (forms, lemmas)`.execute(
        db,
      );
    }
    await orderByBytes(db);
  },
  write: async (db, doc, units) => {
    await sql`delete from text_units where doc_id = ${doc}`.execute(db);
    const rows = units.map(({ unit, id, forms, lemmas }) => ({
      doc_id: doc,
      unit,
      id,
      forms: vectorOf(forms),
      lemmas: vectorOf(lemmas),
    }));
    await insertRows(db, "text_units" as never, rows as never); // A table of PostgreSQL alone, which `Tables` does not have.
  },
  units: sql`text_units`,
  match: async (db, expression) => {
    const { rows } = await sql<{ number: number }>`
      select u.number from text_units u where ${condition(expression)}
      order by u.number`.execute(db);
    return Int32Array.from(rows, ({ number }) => number);
  },
  matches: (unit: TextUnit["unit"], expression) =>
    sql`(select u.doc_id, u.id from text_units u
      where u.unit = ${unit} and ${condition(expression)})`,
};

/** Sorts text as SQLite and the code do, by code points, whatever the database's language. */
async function orderByBytes(db: Db): Promise<void> {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.data_type = 'text'
      and c.collation_name is distinct from 'C'
      and c.table_name in (select t.table_name from information_schema.tables t
        where t.table_schema = current_schema() and t.table_type = 'BASE TABLE')
    order by c.table_name, c.column_name`.execute(db);
  for (const { table_name: table, column_name: column } of rows) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)}
      type text collate "C"`.execute(db);
  }
}

/** Encoded words with one space between, as a vector: `harbor:3,9 reopen:4`. */
function vectorOf(words: string): string {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.split(" ").entries()) {
    if (word === "") continue;
    const own = places.get(word);
    if (own === undefined) places.set(word, [Math.min(at + 1, lastPosition)]);
    else if (own.length < mostPositions && at < lastPosition) own.push(at + 1);
  }
  return [...places].map(([word, at]) => `${word}:${at.join(",")}`).join(" ");
}

/** The expression as a condition on the unit `u`. */
function condition(expression: TextExpression): RawBuilder<unknown> {
  switch (expression.kind) {
    case "phrase": {
      const query = expression.words.map(encodeWord).join(" <-> ");
      return expression.exact === true ? sql`u.forms @@ ${query}::tsquery` : either(query);
    }
    case "prefix":
      return either(`${encodeWord(expression.word)}:*`);
    case "near": {
      const words = [...new Set(expression.words.map(encodeWord))];
      return sql`(${near(sql`u.forms`, words, expression.within)}
        or ${near(sql`u.lemmas`, words, expression.within)})`;
    }
    case "and":
      return sql`(${sql.join(expression.parts.map(condition), sql` and `)})`;
    case "or":
      return sql`(${sql.join(expression.parts.map(condition), sql` or `)})`;
  }
}

function either(query: string): RawBuilder<unknown> {
  return sql`(u.forms @@ ${query}::tsquery or u.lemmas @@ ${query}::tsquery)`;
}

/** All words, and no more than `within` others between the first and the last: looked up by words, then by places. */
function near(
  column: RawBuilder<unknown>,
  words: readonly string[],
  within: number,
): RawBuilder<unknown> {
  const all = words.join(" & ");
  const placed = sql`unnest(${column}) w, unnest(w.positions) at`;
  const each = words.map(
    (word) => sql`exists (select 1 from ${placed} where w.lexeme = ${word}
      and at between first.at and first.at + ${within + 1})`,
  );
  return sql`(${column} @@ ${all}::tsquery and exists (
    select 1 from (select at from ${placed} where w.lexeme in (${sql.join(words)})) first
    where ${sql.join(each, sql` and `)}))`;
}
