import type { DocId } from "../doc/index.ts";
import type { Evidence, RowId } from "./rows.ts";

/**
 * The address of a document within the web app; of a place in it (RFC 5147) where a
 * range is given, of one statement there where its id is too.
 */
export function documentAddress(
  doc: DocId,
  range: { readonly start: number; readonly end: number } | null = null,
  statement: RowId | null = null,
): string {
  const query = statement === null ? "" : `?s=${statement}`;
  return `/d/${doc}${query}${range === null ? "" : `#char=${range.start},${range.end}`}`;
}

/** Where a piece of evidence stands, as an address within the web app: its document, at its characters. */
export function evidenceAddress({ doc, start, end }: Omit<Evidence, "exact">): string {
  return documentAddress(doc, { start, end });
}
