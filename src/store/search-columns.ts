import { type RawBuilder, sql } from "kysely";
import type {
  Coded,
  SearchColumns,
  SearchedDocument,
  StatementColumns,
  UnitColumns,
} from "./columns.ts";
import {
  allJoins,
  documentDay,
  documentSource,
  documentTo,
  speakerId,
  statementDoubt,
  statementFrom,
  statementSource,
  statementTo,
} from "./conditions.ts";
import type { Db } from "./schema.ts";
import type { Session } from "./session.ts";
import type { TextIndex } from "./text-index.ts";

/** Documents read in one piece of work, between which others are answered. */
const chunk = 100;

/** See `Store.readSearchColumns`. */
export async function readSearchColumns(
  session: Pick<Session, "read">,
  textIndex: TextIndex,
): Promise<SearchColumns> {
  const documents = await session.read(readDocuments);
  const statements = createStatementColumns();
  const passages = createUnitColumns();
  for (let first = 0; first < documents.length; first += chunk) {
    const ids = documents.slice(first, first + chunk).map(({ id }) => id);
    await session.read(async (db) => {
      const numbers = await readNumbers(db, textIndex, ids);
      const vias = await readVias(db, ids);
      const said = Map.groupBy(await readStatements(db, ids), (row) => row.doc_id);
      const cut = Map.groupBy(await readPassages(db, ids), (row) => row.doc_id);
      for (const [i, id] of ids.entries()) {
        for (const row of said.get(id) ?? []) {
          statements.add(row, numbers.get(row.id) ?? -1, first + i, vias.get(row.id) ?? "");
        }
        for (const row of cut.get(id) ?? [])
          passages.add(row, numbers.get(row.id) ?? -1, first + i);
      }
    });
  }
  return { documents, statements: statements.done(), passages: passages.done() };
}

async function readDocuments(db: Db): Promise<SearchedDocument[]> {
  const { rows } = await sql<{
    id: string;
    rank: number;
    outlet: string | null;
    first: string | null;
    last: string | null;
  }>`
    select d.id, row_number() over (order by d.name, d.outlet_key, d.id) - 1 as rank,
      d.outlet, ${documentDay} as first, ${documentTo} as last from ${documentSource}
    order by ${documentDay} desc nulls last, d.name, d.outlet_key, d.id`.execute(db);
  return rows.map(({ id, rank, outlet, first, last }) => ({
    id,
    rank: Number(rank),
    outlet,
    from: first,
    to: last,
  }));
}

function list(ids: readonly string[]): RawBuilder<unknown> {
  return sql.join(ids);
}

async function readNumbers(
  db: Db,
  textIndex: TextIndex,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; number: number }>`
    select u.id, u.number from ${textIndex.units} u where u.doc_id in (${list(ids)})`.execute(db);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

async function readVias(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select v.statement_id as id, v.name from statement_vias v where v.doc_id in (${list(ids)})
    order by v.doc_id, v.statement_id, v.ordinal`.execute(db);
  const vias = new Map<string, string>();
  for (const { id, name } of rows) {
    const before = vias.get(id);
    vias.set(id, before === undefined ? name : `${before}\n${name}`);
  }
  return vias;
}

interface UnitRow {
  readonly doc_id: string;
  readonly id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly kind: string;
}

interface StatementRow extends UnitRow {
  readonly speaker: string | null;
  readonly speaker_id: string | null;
  readonly form: string;
  readonly status: string;
  readonly doubt: string;
  readonly remark: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

async function readStatements(db: Db, ids: readonly string[]): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select s.doc_id, s.id, s.start_offset, s.end_offset, s.kind, s.speaker,
      ${speakerId} as speaker_id, s.form, s.status, ${statementDoubt} as doubt, l.remark_id as remark, ${statementFrom} as first,
      ${statementTo} as last
    from ${statementSource(allJoins)} where s.doc_id in (${list(ids)})
    order by s.start_offset, s.end_offset, s.id`.execute(db);
  return rows;
}

async function readPassages(db: Db, ids: readonly string[]): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select p.doc_id, p.id, p.start_offset, p.end_offset, p.kind from passages p
    where p.doc_id in (${list(ids)}) and p.kind <> 'boilerplate'
    order by p.start_offset, p.end_offset, p.id`.execute(db);
  return rows;
}

/** Collects the values of a column. */
function createCoded(): { add: (value: string | null) => void; done: () => Coded } {
  const codes: number[] = [];
  const known = new Map<string | null, number>();
  return {
    add: (value) => {
      let code = known.get(value);
      if (code === undefined) {
        code = known.size;
        known.set(value, code);
      }
      codes.push(code);
    },
    done: () => ({ codes: Uint32Array.from(codes), values: [...known.keys()] }),
  };
}

interface Collecting<Row, Columns> {
  readonly add: (row: Row, number: number, doc: number, via?: string) => void;
  readonly done: () => Columns;
}

function createUnitColumns(): Collecting<UnitRow, UnitColumns> {
  const [numbers, docs, starts, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
  const kind = createCoded();
  return {
    add: (row, number, doc) => {
      numbers.push(number);
      docs.push(doc);
      starts.push(row.start_offset);
      ends.push(row.end_offset);
      kind.add(row.kind);
    },
    done: () => ({
      length: numbers.length,
      number: Int32Array.from(numbers),
      doc: Uint32Array.from(docs),
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      kind: kind.done(),
    }),
  };
}

function createStatementColumns(): Collecting<StatementRow, StatementColumns> {
  const units = createUnitColumns();
  const id: string[] = [];
  const coded = {
    speaker: createCoded(),
    speakerId: createCoded(),
    form: createCoded(),
    status: createCoded(),
    doubt: createCoded(),
    via: createCoded(),
    remark: createCoded(),
    from: createCoded(),
    to: createCoded(),
  };
  return {
    add: (row, number, doc, via = "") => {
      units.add(row, number, doc);
      id.push(row.id);
      coded.speaker.add(row.speaker);
      coded.speakerId.add(row.speaker_id);
      coded.form.add(row.form);
      coded.status.add(row.status);
      coded.doubt.add(row.doubt);
      coded.via.add(via);
      coded.remark.add(row.remark);
      coded.from.add(row.first);
      coded.to.add(row.last);
    },
    done: () => ({
      ...units.done(),
      id,
      speaker: coded.speaker.done(),
      speakerId: coded.speakerId.done(),
      form: coded.form.done(),
      status: coded.status.done(),
      doubt: coded.doubt.done(),
      via: coded.via.done(),
      remark: coded.remark.done(),
      from: coded.from.done(),
      to: coded.to.done(),
    }),
  };
}
