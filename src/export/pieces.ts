import type { DocId } from "../doc/index.ts";
import type { Evidence, Row } from "../record/index.ts";
import type { Span } from "../text/index.ts";
import type { DocShelf } from "./doc-shelf.ts";

/** A piece of evidence as every table gives it: offsets in two units, the hash of the text they count in, the words. */
export interface Piece {
  readonly doc_id: DocId;
  readonly file: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly offset_unit: "utf-16";
  readonly start_cp: number;
  readonly end_cp: number;
  readonly exact: string;
}

/** The evidence at a span of a document; null where the store does not hold the document. */
export async function pieceAt(shelf: DocShelf, doc: DocId, span: Span): Promise<Piece | null> {
  const head = shelf.head(doc);
  const shelved = await shelf.text(doc);
  if (head === null || shelved === null) return null;
  const { text, offsets } = shelved;
  return {
    doc_id: doc,
    file: head.name,
    sha256: head.textHash,
    start: span.start,
    end: span.end,
    offset_unit: "utf-16",
    start_cp: offsets.toCodePoints(span.start),
    end_cp: offsets.toCodePoints(span.end),
    exact: text.slice(span.start, span.end),
  };
}

/** From a row's first piece of evidence in a document to its last there: the words of a statement, with what stands between its runs. */
export function hullIn(row: Row, doc: DocId): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const evidence of row.evidence) {
    if (evidence.doc !== doc) continue;
    start = Math.min(start, evidence.start);
    end = Math.max(end, evidence.end);
  }
  return { start: Math.min(start, end), end };
}

/** `[start, end]` pairs, as JSON exports give spans. */
export function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}

/** A place in a document, by what exports call it. */
export function placeOf(
  shelf: DocShelf,
  evidence: Evidence,
): { doc: string; start: number; end: number } {
  return { doc: shelf.label(evidence.doc), start: evidence.start, end: evidence.end };
}

/** A place with its words. */
export function quoteOf(
  shelf: DocShelf,
  evidence: Evidence,
): { doc: string; start: number; end: number; exact: string } {
  return { ...placeOf(shelf, evidence), exact: evidence.exact };
}
