import type { DocId } from "../doc/index.ts";
import type { Evidence } from "./rows.ts";

/** The address of a document within the web app. */
export function documentAddress(doc: DocId): string {
  return `/d/${doc}`;
}

/** Where a piece of evidence stands, as an address within the web app: its document, at its characters (RFC 5147). */
export function evidenceAddress({ doc, start, end }: Omit<Evidence, "exact">): string {
  return `${documentAddress(doc)}#char=${start},${end}`;
}
