import type { Layers } from "../doc/index.ts";
import { findWords, firstStartingFrom, hashParts } from "../text/index.ts";
import { insertRows } from "./insert.ts";
import { cutPassages } from "./passages.ts";
import type { Db, Tables } from "./schema.ts";
import type { DocumentEntry } from "./store.ts";
import { createTerms } from "./terms.ts";
import type { TextIndex, TextUnit } from "./text-index.ts";

/** Writes a document's passages and indexes them and its statements. */
export async function indexText(
  db: Db,
  textIndex: TextIndex,
  entry: Pick<DocumentEntry, "doc" | "statements">,
): Promise<void> {
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
      const first = firstStartingFrom(words, span.start);
      return terms.slice(first, firstStartingFrom(words, span.end));
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
