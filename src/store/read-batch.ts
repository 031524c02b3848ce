import { type RawBuilder, sql } from "kysely";
import type { Doc, DocId, LayerName } from "../doc/index.ts";
import { storedDoc } from "./document-rows.ts";
import type { Db, Tables } from "./schema.ts";
import type { StoredDocument } from "./store.ts";

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
  if (ids.length === 0 || names.length === 0) return new Map();
  const rows = await db
    .selectFrom("layers")
    .selectAll()
    .where("doc_id", "in", ids)
    .where("name", "in", names)
    .execute();
  return Map.groupBy(rows, (row) => row.doc_id);
}
