import type { RawInput } from "../raw-input.ts";
import { isMbox } from "./read-mbox.ts";

/** Formats that wrap their text: it has to be taken out before it can be read. */
export type PackedFormat =
  | "pdf"
  | "docx"
  | "odt"
  | "mail"
  | "mbox"
  | "feed"
  | "rtf"
  | "warc"
  | "zip"
  | "table"
  | "sheet";

const byExtension: Readonly<Record<string, PackedFormat>> = {
  csv: "table",
  docx: "docx",
  eml: "mail",
  odt: "odt",
  pdf: "pdf",
  rss: "feed",
  rtf: "rtf",
  atom: "feed",
  tab: "table",
  tsv: "table",
  warc: "warc",
  xlsx: "sheet",
  zip: "zip",
};

const byMediaType: Readonly<Record<string, PackedFormat>> = {
  "application/atom+xml": "feed",
  "application/feed+json": "feed",
  "application/pdf": "pdf",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/rss+xml": "feed",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/rtf": "rtf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "sheet",
  "application/warc": "warc",
  "application/x-zip-compressed": "zip",
  "application/zip": "zip",
  "message/rfc822": "mail",
  "text/csv": "table",
  "text/rtf": "rtf",
  "text/tab-separated-values": "table",
};

/** How the XML of a feed begins, after its declaration and comments: RSS, Atom, RSS 1.0. */
const feedStart =
  /^\s*(?:<\?[^>]{0,300}>\s*){0,4}(?:<!--[\s\S]{0,500}?-->\s*){0,4}<(?:rss|feed|rdf:RDF)\b/i;
const jsonFeedStart = /^\s*\{[^{}[\]]{0,400}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//;

/** Bytes at the start that tell what a file is. */
const headLength = 2048;

/**
 * The packed format of an input; null when it is not packed, or unpacked already. The bytes decide where they
 * can (a name may lie), then the declared media type, then the name.
 */
export function packedFormatOf(input: RawInput): PackedFormat | null {
  if (input.packed !== null) return null;
  const start = String.fromCharCode(...input.bytes.subarray(0, headLength)).replace(
    /^\u00ef\u00bb\u00bf/,
    "",
  );
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^WARC\/[01]\.\d\r?\n/.test(start)) return "warc";
  if (isMbox(start)) return "mbox";
  if (feedStart.test(start) || jsonFeedStart.test(start)) return "feed";
  const isZip = start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
  const isGzip = start.startsWith("\u001f\u008b");
  const format = packedFormatOfMediaType(input.mediaType ?? "") ?? packedFormatOfName(input.name);
  if (format === "docx" || format === "odt" || format === "sheet" || format === "zip")
    return isZip ? format : null;
  if (format === "warc") return isGzip ? format : null;
  return format === "mail" || format === "table" ? format : null;
}

/** The packed format that a declared media type stands for; null when it stands for none. */
export function packedFormatOfMediaType(mediaType: string): PackedFormat | null {
  return byMediaType[mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? ""] ?? null;
}

/** The packed format that a file's name promises; null when it promises none. */
export function packedFormatOfName(name: string): PackedFormat | null {
  const end = name.slice(-16).toLowerCase();
  if (end.endsWith(".warc.gz")) return "warc";
  return byExtension[/\.([a-z]{1,5})$/.exec(end)?.[1] ?? ""] ?? null;
}
