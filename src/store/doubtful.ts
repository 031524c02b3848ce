import { sql } from "kysely";
import type { RowId } from "../record/index.ts";
import { compareTexts } from "../text/index.ts";
import type { Db } from "./schema.ts";
import { readStatements } from "./statements.ts";
import type { DoubtfulStatement } from "./store.ts";
import type { TextIndex } from "./text-index.ts";

/** What a statement is weighed by, and ordered by among equal ones. */
interface Weighed {
  readonly id: RowId;
  readonly doc: string;
  readonly start: number;
  readonly documents: number;
  readonly weight: number;
}

interface Row {
  readonly id: string;
  readonly doc_id: string;
  readonly start_offset: number;
  readonly confidence: number;
}

/**
 * See `Store.readDoubtful`. Statements whose remark is in one document come from the
 * index in order of doubt; the others remark by remark, those in most documents first,
 * until no remark in so few documents can hold a statement that weighs enough.
 */
export async function readDoubtful(
  db: Db,
  textIndex: TextIndex,
  limit: number,
): Promise<DoubtfulStatement[]> {
  const { rows: alone } = await sql<Row>`
    select id, doc_id, start_offset, confidence from statements where status = 'unverified'
    order by confidence, doc_id, start_offset, id limit ${limit}`.execute(db);
  const most = 1 - (alone[0]?.confidence ?? 1);
  const found = new Map<RowId, Weighed>();
  for (const row of alone) found.set(row.id, weigh(row, 1));
  let heaviest = byWeight(found.values(), limit);
  for (const documents of await sharedBy(db)) {
    const least = heaviest.length < limit ? -1 : (heaviest.at(-1)?.weight ?? -1);
    if (documents * most < least) break;
    for (const row of await reporting(db, documents)) found.set(row.id, weigh(row, documents));
    heaviest = byWeight(found.values(), limit);
  }
  const docs = [...new Set(heaviest.map(({ doc }) => doc))];
  const ids = heaviest.map(({ id }) => id);
  const statements = await readStatements(db, textIndex, { filter: { docs, ids } });
  // They come in the order of documents, and a sort leaves equal ones where they stand.
  return statements
    .flatMap((statement) => {
      const own = found.get(statement.id);
      return own === undefined ? [] : [{ statement, own }];
    })
    .sort((a, b) => b.own.weight - a.own.weight)
    .map(({ statement, own }) => ({ statement, documents: own.documents }));
}

function weigh({ id, doc_id, start_offset, confidence }: Row, documents: number): Weighed {
  const weight = (1 - confidence) * documents;
  return { id, doc: doc_id, start: start_offset, documents, weight };
}

/** Numbers of documents that remarks are reported in, from 2, the greatest first. */
async function sharedBy(db: Db): Promise<number[]> {
  const { rows } = await sql<{ documents: number }>`
    select distinct documents from remarks where documents > 1
    order by documents desc`.execute(db);
  return rows.map(({ documents }) => documents);
}

/** The statements nobody has looked at that report a remark in so many documents. */
async function reporting(db: Db, documents: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.doc_id, s.start_offset, s.confidence from remarks r
    cross join statement_links l on l.remark_id = r.id
    cross join statements s on s.doc_id = l.doc_id and s.id = l.id
    where r.documents = ${documents} and s.status = 'unverified'`.execute(db);
  return rows;
}

function byWeight(rows: Iterable<Weighed>, limit: number): Weighed[] {
  const sorted = [...rows].sort(
    (a, b) =>
      b.weight - a.weight ||
      compareTexts(a.doc, b.doc) ||
      a.start - b.start ||
      compareTexts(a.id, b.id),
  );
  return sorted.slice(0, limit);
}
