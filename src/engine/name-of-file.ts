import { createDoc, type Doc } from "../doc/index.ts";
import type { RawInput } from "../ingest/index.ts";
import type { Store } from "../store/index.ts";
import { hashParts } from "../text/index.ts";

/** A document under the name that it has in a store. */
export interface NamedDoc {
  readonly doc: Doc;
  /** Hash of the path of its file, and of its place there; null where its name is no file's. */
  readonly file: string | null;
}

/**
 * A document under a name that no other file's document has: that by which the store knows
 * it already; else its own; else, where another file's text has that, the path it was given
 * by, and at last “name (2)” and so on. So two files of one name, read one day after the
 * other, are two documents, and a file that changed is one. A name that a row or a page
 * gives itself is not touched: who gives it says what it replaces. The same text under the same name
 * is the same document, wherever its file is now. Costs two look-ups, as a rule.
 */
export async function nameOfFile(store: Store, doc: Doc, input: RawInput): Promise<NamedDoc> {
  const { file, name } = input;
  if (file === null || doc.origin.name !== name || !name.startsWith(file.name)) {
    return { doc, file: null };
  }
  const inside = name.slice(file.name.length);
  const key = hashParts(file.path, inside);
  const known = await store.findDocumentOfFile(key);
  if (known !== null && known.outlet === doc.origin.outlet) {
    return { doc: renamed(doc, known.name), file: key };
  }
  for (let count = 0; ; count++) {
    const free = renamed(doc, nameTried(count, name, file.given + inside));
    const head = await store.findDocument(free.origin.name, free.origin.outlet);
    if (head === null || head.id === free.id) return { doc: free, file: key };
    const other = await store.fileOf(head.id);
    if (other === null || other === key) return { doc: free, file: key };
  }
}

function nameTried(count: number, own: string, given: string): string {
  if (count === 0) return own;
  return count === 1 ? given : `${given} (${count})`;
}

function renamed(doc: Doc, name: string): Doc {
  return doc.origin.name === name
    ? doc
    : createDoc(doc.text, { ...doc.origin, name }, doc.language);
}
