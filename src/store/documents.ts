import type { DocId } from "../doc/index.ts";
import { addedBy, judge } from "../record/index.ts";
import { documentRow, layerRows, placeOf, textRow } from "./document-rows.ts";
import { indexText } from "./index-text.ts";
import { insertRows } from "./insert.ts";
import { addedStatements, bodiesOf, judgmentsIn } from "./judgments.ts";
import { problemRow } from "./problems.ts";
import { dropCiting } from "./record-tables.ts";
import type { Db } from "./schema.ts";
import { bodyRow, statementRow, viaRows } from "./statement-rows.ts";
import type { DocumentEntry, Written } from "./store.ts";
import type { TextIndex } from "./text-index.ts";

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
      await insertRows(db, "former_documents", [{ doc_id: id, place }]);
    }
  }
  if (written === "rewritten") await clear(db, entry);
  await insertRows(db, "documents", [documentRow(doc, entry.pipeline)]);
  await insertRows(db, "texts", [textRow(doc)]);
  await insertRows(db, "layers", layerRows(doc));
  const judgments = await judgmentsIn(db, doc.id);
  const all = [...statements, ...addedStatements(doc.id, judgments)];
  await insertRows(
    db,
    "statements",
    all.map((one) => statementRow(one, judgments)),
  );
  await insertRows(db, "statement_bodies", all.map(bodyRow));
  await insertRows(db, "statement_vias", all.flatMap(viaRows));
  await insertRows(
    db,
    "problems",
    entry.problems.map((one) => problemRow(doc.id, one)),
  );
  await indexText(db, textIndex, { doc, statements: all.map((one) => judge(one, judgments)) });
  if (entry.retrieved) {
    await insertRows(db, "retrievals", [{ doc_id: doc.id, instant: entry.retrieved }]);
  }
  if (entry.file) await insertRows(db, "files", [{ doc_id: doc.id, file: entry.file }]);
  return written;
}

/** Makes room for the same document again. Record rows that may name a statement that is gone go too. */
async function clear(db: Db, entry: DocumentEntry): Promise<void> {
  const doc = entry.doc.id;
  const added = (await bodiesOf(db, doc)).filter(({ by }) => by.stage === addedBy.stage);
  const kept = new Set([...entry.statements, ...added].map((statement) => statement.id));
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
  for (const table of [...ownTables, "statement_links", "texts", "retrievals", "files"] as const) {
    await db.deleteFrom(table).where("doc_id", "=", id).execute();
  }
  await db.deleteFrom("documents").where("id", "=", id).execute();
  return true;
}
