import type { Evidence } from "./rows.ts";

/** Where a piece of evidence stands, as an address within the web app: its document, at its characters (RFC 5147). */
export function evidenceAddress({ doc, start, end }: Omit<Evidence, "exact">): string {
  return `/d/${doc}#char=${start},${end}`;
}
