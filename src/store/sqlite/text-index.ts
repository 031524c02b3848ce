import { sql } from "kysely";
import type { TextExpression } from "../filters.ts";
import { encodeWord } from "../terms.ts";
import type { TextIndex } from "../text-index.ts";

/**
 * Full text in SQLite's FTS5. `text_units` gives each passage and statement the
 * number that FTS5 wants for it; the numbers mean nothing and are not compared.
 */
export const sqliteTextIndex: TextIndex = {
  binaryType: "blob",
  jsonNumber: (column, key) => sql`json_extract(${column}, ${sql.lit(`$.${key}`)})`,
  migrate: async (db, version) => {
    if (version !== 1) return;
    await sql`create table text_units (number integer primary key, doc_id text not null,
      unit text not null, id text not null)`.execute(db);
    await sql`create index text_units_by_doc_id on text_units (doc_id)`.execute(db);
    await sql`create virtual table text_terms using fts5(
      forms, lemmas, content='', contentless_delete=1, tokenize='ascii')`.execute(db);
  },
  write: async (db, doc, units) => {
    await sql`delete from text_terms
      where rowid in (select number from text_units where doc_id = ${doc})`.execute(db);
    await sql`delete from text_units where doc_id = ${doc}`.execute(db);
    for (const { unit, id, forms, lemmas } of units) {
      await sql`insert into text_units (doc_id, unit, id) values (${doc}, ${unit}, ${id})`.execute(
        db,
      );
      await sql`insert into text_terms (rowid, forms, lemmas)
        values (last_insert_rowid(), ${forms}, ${lemmas})`.execute(db);
    }
  },
  units: sql`text_units`,
  match: async (db, expression) => {
    // As one text: a row for each number would take longer than finding them. As its bytes, which
    // lie outside of what the collector walks through.
    const { rows } = await sql<{ numbers: Uint8Array | null }>`
      select cast(group_concat(rowid) as blob) as numbers
      from text_terms where text_terms match ${render(expression)}`.execute(db);
    return readNumbers(rows[0]?.numbers ?? new Uint8Array(0));
  },
  matches: (unit, expression) => sql`(select text_units.doc_id, text_units.id from text_terms
    join text_units on text_units.number = text_terms.rowid
    where text_terms match ${render(expression)} and text_units.unit = ${unit})`,
};

const comma = 44;
const zero = 48;

/** Numbers that are written in digits with commas between them. */
function readNumbers(written: Uint8Array): Int32Array {
  let count = written.length > 0 ? 1 : 0;
  for (const byte of written) if (byte === comma) count++;
  const numbers = new Int32Array(count);
  let at = 0;
  let number = 0;
  for (const byte of written) {
    if (byte === comma) {
      numbers[at++] = number;
      number = 0;
    } else {
      number = number * 10 + byte - zero;
    }
  }
  if (count > 0) numbers[at] = number;
  return numbers;
}

/** The expression in FTS5's query language. */
function render(expression: TextExpression): string {
  switch (expression.kind) {
    case "phrase":
      return expression.exact === true
        ? `{forms} : ${quote(expression.words)}`
        : inEither(quote(expression.words));
    case "prefix":
      return `{forms lemmas} : "${encodeWord(expression.word)}" *`;
    case "near": {
      const words = expression.words.map((word) => quote([word])).join(" ");
      return inEither(`NEAR(${words}, ${expression.within})`);
    }
    case "and":
      return `(${expression.parts.map(render).join(" AND ")})`;
    case "or":
      return `(${expression.parts.map(render).join(" OR ")})`;
  }
}

function quote(words: readonly string[]): string {
  return `"${words.map(encodeWord).join(" ")}"`;
}

function inEither(expression: string): string {
  return `({forms} : ${expression} OR {lemmas} : ${expression})`;
}
