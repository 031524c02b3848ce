import { OnrecordError } from "../problem.ts";
import type { ListedDocument, Store } from "../store/index.ts";

/** Documents that a sentence about several of them names. */
const mostNamed = 8;

/**
 * The one document with this id or name, or with these words in its name or title.
 * Throws {@link OnrecordError} `no-such-document`, or `several-documents` with which they
 * are.
 */
export async function findDocument(store: Store, words: string): Promise<ListedDocument> {
  const [byId] = await store.listDocuments({ ids: [words] });
  if (byId !== undefined) return byId;
  const held = words.trim() === "" ? [] : await store.listDocuments({ words });
  const exact = held.filter(({ name, title }) => name === words || title === words);
  const found = exact.length > 0 ? exact : held;
  const [first, ...rest] = found;
  if (first === undefined) {
    throw new OnrecordError(
      "no-such-document",
      `The record has no document “${words}”. Give an id or a name as lists of documents have it.`,
    );
  }
  if (rest.length === 0) return first;
  const names = found.slice(0, mostNamed).map(({ name, id }) => `${name} (${id})`);
  const more = found.length > mostNamed ? `, and ${found.length - mostNamed} more` : "";
  throw new OnrecordError(
    "several-documents",
    `Several documents are named ${words}: ${names.join(", ")}${more}. Give the id of one.`,
  );
}
