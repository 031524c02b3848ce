import { isKnownBinary } from "./magic.ts";
import { packedFormatOfName } from "./packed/packed-format.ts";
import type { RawInput } from "./raw-input.ts";

/** The formats that are read. */
export type Format = "text" | "markdown" | "html" | "json" | "json-lines";

const byMediaType: Readonly<Record<string, Format>> = {
  "application/json": "json",
  "application/jsonl": "json-lines",
  "application/x-jsonlines": "json-lines",
  "application/x-ndjson": "json-lines",
  "application/xhtml+xml": "html",
  "text/html": "html",
  "text/markdown": "markdown",
  "text/plain": "text",
  "text/x-markdown": "markdown",
};

const byExtension: Readonly<Record<string, Format>> = {
  htm: "html",
  html: "html",
  json: "json",
  jsonl: "json-lines",
  jsonlines: "json-lines",
  markdown: "markdown",
  md: "markdown",
  ndjson: "json-lines",
  text: "text",
  txt: "text",
  xhtml: "html",
};

/** The IANA media type that a document read in each format is said to have. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  json: "application/json",
  "json-lines": "application/x-ndjson",
};

/** How a page begins: an XML declaration and a comment may go first. */
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** Extensions of files that are text or not, but never a news text; they are refused without being read. */
const foreign: ReadonlySet<string> = new Set(
  (
    "avi bak bin bz2 c cfg class conf cpp css dat db doc epub exe gif gz h ico ini java jpeg jpg js " +
    "jsx lock log lz4 mjs mov mp3 mp4 mpg odp ods ogg otf php pl png ppt pptx ps py rar rb rs sh " +
    "so sql sqlite sqlite-shm sqlite-wal svg tar tgz tif tiff toml ts tsx ttf wasm wav webm webp woff " +
    "woff2 xls xz yaml yml zst 7z"
  ).split(" "),
);

/**
 * The format of an input, or null when it is of a kind that is not read. The
 * declared media type decides, then the file name, then the first bytes; the
 * bytes of a known binary format are refused whatever the name says.
 */
export function formatOf(input: RawInput): Format | null {
  if (isKnownBinary(input.bytes)) return null;
  const declared = input.mediaType?.trim() ?? "";
  if (declared !== "" && declared !== "application/octet-stream") {
    return formatOfMediaType(declared);
  }
  // Files of packed formats have been unpacked before this: what is left of them is none.
  if (isForeign(input.name) || packedFormatOfName(input.name) !== null) return null;
  if (extensionOf(input.name) === "xml") return null;
  return byExtension[extensionOf(input.name)] ?? sniff(input.bytes);
}

/** The format that a declared media type stands for, or null when it is of a kind that is not read. */
export function formatOfMediaType(mediaType: string): Format | null {
  return byMediaType[mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? ""] ?? null;
}

/** Whether the name alone says that the file is of a kind that is not read. */
export function isForeign(name: string): boolean {
  return foreign.has(extensionOf(name));
}

/** Whether the name says that the file is JSON Lines, which can be read in pieces. */
export function isJsonLinesName(name: string): boolean {
  return byExtension[extensionOf(name)] === "json-lines";
}

function extensionOf(name: string): string {
  return /\.([a-z0-9_-]{1,12})$/i.exec(name.slice(-16))?.[1]?.toLowerCase() ?? "";
}

function sniff(bytes: Uint8Array): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
  if (htmlStart.test(text)) return "html";
  return /^\s*(?:\[\s*)?\{\s*"/.test(text) ? "json" : "text";
}
