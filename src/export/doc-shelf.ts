import type { DocId } from "../doc/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import { createOffsetMap, type OffsetMap } from "../text/index.ts";

/** A document's text at hand, with the conversion of its offsets. */
interface ShelvedText {
  readonly text: string;
  readonly offsets: OffsetMap;
}

/** The documents of a store while an export runs: all heads, and the texts used last. */
export interface DocShelf {
  readonly heads: readonly ListedDocument[];
  readonly head: (id: DocId) => ListedDocument | null;
  /** What exports call a document: its name; with its outlet before it where two outlets share the name. */
  readonly label: (id: DocId) => string;
  /** Null when there is no such document. */
  readonly text: (id: DocId) => Promise<ShelvedText | null>;
}

/** UTF-16 units of text kept at hand. */
const room = 30_000_000;
const pageSize = 1000;

/** Reads the heads of all documents; texts are read when asked for. */
export async function createDocShelf(store: Store): Promise<DocShelf> {
  const heads: ListedDocument[] = [];
  for (;;) {
    const page = await store.listDocuments({}, { limit: pageSize, offset: heads.length });
    heads.push(...page);
    if (page.length < pageSize) break;
  }
  const byId = new Map(heads.map((head) => [head.id, head]));
  const sharing = new Map<string, number>();
  for (const { name } of heads) sharing.set(name, (sharing.get(name) ?? 0) + 1);
  const texts = new Map<DocId, ShelvedText>();
  let used = 0;
  return {
    heads,
    head: (id) => byId.get(id) ?? null,
    label: (id) => {
      const head = byId.get(id);
      if (head === undefined) return id;
      return (sharing.get(head.name) ?? 0) > 1 ? `${head.outlet ?? ""}:${head.name}` : head.name;
    },
    text: async (id) => {
      const known = texts.get(id);
      if (known !== undefined) {
        // Moves it to the end: the first in the map is the one unused longest.
        texts.delete(id);
        texts.set(id, known);
        return known;
      }
      const stored = await store.readDocument(id, []);
      if (stored === null) return null;
      const { text } = stored.doc;
      const shelved = { text, offsets: createOffsetMap(text) };
      texts.set(id, shelved);
      used += text.length;
      for (const [oldest, { text: old }] of texts) {
        if (used <= room || oldest === id) break;
        texts.delete(oldest);
        used -= old.length;
      }
      return shelved;
    },
  };
}
