import { type RawBuilder, sql } from "kysely";
import type { Doc, DocId, LayerName, Layers } from "../doc/index.ts";
import { findWords, hashParts } from "../text/index.ts";
import { documentRow, layerRows, placeOf, storedDoc, textRow } from "./document-rows.ts";
import { insertRows } from "./insert.ts";
import { readJudgmentsOf } from "./judgments.ts";
import { cutPassages } from "./passages.ts";
import { problemRow } from "./problems.ts";
import { dropCiting } from "./record-tables.ts";
import type { Db, Tables } from "./schema.ts";
import { bodyRow, statementRow, viaRows } from "./statement-rows.ts";
import type { DocumentEntry, StoredDocument, Written } from "./store.ts";
import { createTerms } from "./terms.ts";
import type { TextIndex, TextUnit } from "./text-index.ts";

/** Tables whose rows belong to one document; links are kept where their statement stays. */
const ownTables = [
  "layers",
  "passages",
  "statements",
  "statement_bodies",
  "statement_vias",
  "problems",
] as const;

/** Writes one document; see `Store.writeDocument`. */
export async function writeDocument(
  db: Db,
  textIndex: TextIndex,
  entry: DocumentEntry,
): Promise<Written> {
  const { doc, statements } = entry;
  const place = placeOf(doc.origin.name, doc.origin.outlet);
  const before = await db
    .selectFrom("documents")
    .select("id")
    .where((or) => or.or([or("place", "=", place), or("id", "=", doc.id)]))
    .execute();
  let written: Written = "added";
  for (const { id } of before) {
    if (id === doc.id) written = "rewritten";
    else {
      if (written === "added") written = "replaced";
      await removeDocument(db, textIndex, id);
    }
  }
  if (written === "rewritten") await clear(db, entry);
  await insertRows(db, "documents", [documentRow(doc, entry.pipeline)]);
  await insertRows(db, "texts", [textRow(doc)]);
  await insertRows(db, "layers", layerRows(doc));
  const judgments = await readJudgmentsOf(db, doc.id);
  await insertRows(
    db,
    "statements",
    statements.map((one) => statementRow(one, judgments)),
  );
  await insertRows(db, "statement_bodies", statements.map(bodyRow));
  await insertRows(db, "statement_vias", statements.flatMap(viaRows));
  await insertRows(
    db,
    "problems",
    entry.problems.map((one) => problemRow(doc.id, one)),
  );
  await writePassages(db, textIndex, entry);
  if (entry.retrieved) {
    await insertRows(db, "retrievals", [{ doc_id: doc.id, instant: entry.retrieved }]);
  }
  return written;
}

/** Makes room for the same document again. Record rows that may name a statement that is gone go too. */
async function clear(db: Db, entry: DocumentEntry): Promise<void> {
  const doc = entry.doc.id;
  const kept = new Set(entry.statements.map((statement) => statement.id));
  const old = await db.selectFrom("statements").select("id").where("doc_id", "=", doc).execute();
  if (old.some(({ id }) => !kept.has(id))) await dropCiting(db, doc);
  for (const { id } of old) {
    if (kept.has(id)) continue;
    await db.deleteFrom("statement_links").where("doc_id", "=", doc).where("id", "=", id).execute();
  }
  for (const table of ownTables) await db.deleteFrom(table).where("doc_id", "=", doc).execute();
  await db.deleteFrom("texts").where("doc_id", "=", doc).execute();
  await db.deleteFrom("documents").where("id", "=", doc).execute();
}

/** Removes a document and everything that cites it. */
export async function removeDocument(db: Db, textIndex: TextIndex, id: DocId): Promise<boolean> {
  const found = await db.selectFrom("documents").select("id").where("id", "=", id).execute();
  if (found.length === 0) return false;
  await dropCiting(db, id);
  await textIndex.write(db, id, []);
  for (const table of [...ownTables, "statement_links", "texts", "retrievals"] as const) {
    await db.deleteFrom(table).where("doc_id", "=", id).execute();
  }
  await db.deleteFrom("documents").where("id", "=", id).execute();
  return true;
}

async function writePassages(db: Db, textIndex: TextIndex, entry: DocumentEntry): Promise<void> {
  const { doc } = entry;
  const layers = doc.layers as Partial<Layers>;
  const words = findWords(doc.text);
  const { tokens, tags } = layers;
  const tagged = tokens === undefined || tags === undefined ? null : { tokens, tags };
  const terms = createTerms(doc.text, words, tagged);
  const passages = cutPassages(doc.text, words, {
    blocks: layers.blocks ?? null,
    sentences: layers.sentences ?? [],
  });
  const rows: Tables["passages"][] = [];
  const units: TextUnit[] = [];
  for (const [ordinal, passage] of passages.entries()) {
    const id = hashParts("passage", doc.id, ordinal);
    rows.push({
      doc_id: doc.id,
      id,
      kind: passage.kind,
      start_offset: passage.start,
      end_offset: passage.end,
    });
    units.push(unitOf("passage", id, [terms.slice(passage.firstWord, passage.endWord)]));
  }
  for (const statement of entry.statements) {
    const pieces = statement.content.map((span) => {
      const first = firstFrom(words, span.start);
      return terms.slice(first, firstFrom(words, span.end));
    });
    units.push(unitOf("statement", statement.id, pieces));
  }
  await insertRows(db, "passages", rows);
  await textIndex.write(db, doc.id, units);
}

function unitOf(
  unit: TextUnit["unit"],
  id: string,
  pieces: readonly { forms: string[]; lemmas: string[] }[],
): TextUnit {
  return {
    unit,
    id,
    forms: pieces.flatMap((piece) => piece.forms).join(" "),
    lemmas: pieces.flatMap((piece) => piece.lemmas).join(" "),
  };
}

/** Index of the first word that starts at or after an offset. */
function firstFrom(words: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where reading goes on: the key of the last document given. */
export interface DocumentKey {
  readonly name: string;
  readonly outlet_key: string;
  readonly id: string;
}

/** The next documents after a key, with the layers asked for; those that lack one are left out, but count for `last`. */
export async function readBatch<Has extends LayerName>(
  db: Db,
  layers: readonly Has[],
  where: { readonly after: DocumentKey | null; readonly limit: number } | { readonly id: DocId },
): Promise<{ docs: StoredDocument<Has>[]; last: DocumentKey | null }> {
  const condition: RawBuilder<unknown> =
    "id" in where
      ? sql`d.id = ${where.id}`
      : where.after === null
        ? sql`1 = 1`
        : sql`(d.name, d.outlet_key, d.id) > (${where.after.name}, ${where.after.outlet_key}, ${where.after.id})`;
  const limit = "id" in where ? 1 : where.limit;
  const { rows } = await sql<Tables["documents"] & Tables["texts"] & { instant: string | null }>`
    select d.*, x.text, x.origin_map, r.instant from documents d join texts x on x.doc_id = d.id
    left join retrievals r on r.doc_id = d.id
    where ${condition} order by d.name, d.outlet_key, d.id limit ${limit}`.execute(db);
  const found = await layersOf(
    db,
    rows.map((row) => row.id),
    layers,
  );
  const docs: StoredDocument<Has>[] = [];
  for (const row of rows) {
    const own = found.get(row.id) ?? [];
    if (own.length < new Set(layers).size) continue;
    const doc: Doc<Has> = storedDoc(row, row, own);
    docs.push({ doc, pipeline: row.pipeline, retrieved: row.instant });
  }
  return { docs, last: rows.at(-1) ?? null };
}

async function layersOf(
  db: Db,
  ids: readonly DocId[],
  names: readonly LayerName[],
): Promise<Map<DocId, Tables["layers"][]>> {
  const found = new Map<DocId, Tables["layers"][]>();
  if (ids.length === 0 || names.length === 0) return found;
  const rows = await db
    .selectFrom("layers")
    .selectAll()
    .where("doc_id", "in", ids)
    .where("name", "in", names)
    .execute();
  for (const row of rows) {
    const own = found.get(row.doc_id);
    if (own === undefined) found.set(row.doc_id, [row]);
    else own.push(row);
  }
  return found;
}
