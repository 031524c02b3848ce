import { type Block, type DocId, pageAt, type TextMap } from "../doc/index.ts";
import type { Evidence, PlacedJudgment } from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import { createOffsetMap, type OffsetMap, type Span } from "../text/index.ts";
import { findContext, type Passage, wholeOffset } from "./passage.ts";

/** Characters of context on either side of a quotation in a Web Annotation. */
const selectorContext = 32;

/** Words of a document in their paragraphs, with what a citation of them needs. */
export interface PlaceView {
  readonly document: ListedDocument;
  /** When the document's bytes were fetched, ISO 8601; null when nobody said. */
  readonly retrieved: string | null;
  /** The paragraphs they stand in. */
  readonly context: Passage;
  /** First to last character of the words, in code points: what Python and R count. */
  readonly startCp: number;
  readonly endCp: number;
  /** The page that they begin on, counted from 1; null where the document has no pages. */
  readonly page: number | null;
  /** Up to 32 characters on either side of the words. */
  readonly prefix: string;
  readonly suffix: string;
}

/** The words of one row in one paragraph of a document. */
export interface ReportView extends PlaceView {
  /** In the order of the text; more than one where a paragraph tells of it twice. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** A document that places are cut from. */
export interface OpenDocument {
  readonly document: ListedDocument;
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly map: TextMap | null;
  readonly blocks: readonly Block[];
  readonly retrieved: string | null;
  /** Decisions about its words, oldest first, each with how it stands now. */
  readonly decisions: readonly PlacedJudgment[];
}

/** Opens documents, each once, by id; those that are gone are left out. */
export async function openDocuments(
  store: Store,
  ids: Iterable<DocId>,
): Promise<ReadonlyMap<DocId, OpenDocument>> {
  const open = new Map<string, OpenDocument>();
  for (const document of await store.listDocuments({ ids: [...new Set(ids)] })) {
    const { id } = document;
    // A document that is stored and not annotated has no blocks.
    const layered = await store.readDocument(id, ["blocks"]);
    const stored = layered ?? (await store.readDocument(id, []));
    if (stored === null) continue;
    const { text, origin } = stored.doc;
    open.set(id, {
      document,
      text,
      offsets: createOffsetMap(text),
      map: origin.map,
      blocks: layered?.doc.layers.blocks ?? [],
      retrieved: stored.retrieved,
      decisions: await store.placeJudgments(id),
    });
  }
  return open;
}

/** Words in view; `around` is what the paragraphs are to hold besides. */
export function placeIn(
  { document, text, offsets, map, blocks, retrieved }: OpenDocument,
  words: Span,
  around: Span = words,
): PlaceView {
  return {
    document,
    retrieved,
    context: findContext(text, blocks, around),
    startCp: offsets.toCodePoints(words.start),
    endCp: offsets.toCodePoints(words.end),
    page: pageAt(map, words.start),
    prefix: text.slice(wholeOffset(text, words.start - selectorContext), words.start),
    suffix: text.slice(words.end, wholeOffset(text, words.end + selectorContext)),
  };
}

/** The words of a row, paragraph by paragraph, in the order of its evidence; those in documents that are gone are left out. */
export function reportsOf(
  open: ReadonlyMap<DocId, OpenDocument>,
  evidence: readonly Evidence[],
): ReportView[] {
  const reports = new Map<string, ReportView>();
  for (const own of evidence) {
    const document = open.get(own.doc);
    if (document === undefined) continue;
    const { start } = findContext(document.text, document.blocks, own);
    const key = `${own.doc} ${start}`;
    const before = reports.get(key)?.evidence;
    const words: ReportView["evidence"] = before === undefined ? [own] : [...before, own];
    const hull = {
      start: Math.min(...words.map((one) => one.start)),
      end: Math.max(...words.map((one) => one.end)),
    };
    reports.set(key, { ...placeIn(document, hull), evidence: words });
  }
  return [...reports.values()];
}
