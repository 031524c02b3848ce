import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a server answered, as an archive keeps it. */
export interface HttpAnswer {
  readonly status: number;
  /** The declared media type with its parameters; empty when there is none. */
  readonly mediaType: string;
  /** The body with its transfer and content encodings undone. */
  readonly body: Uint8Array;
}

/** Longer heads are none. */
const longestHead = 1 << 18;

/**
 * Reads an HTTP answer (RFC 9112) from its bytes. Null when they are none, when the body is
 * encoded in a way that is not known or broken, or when it is longer than `most` bytes.
 */
export function readHttpAnswer(bytes: Uint8Array, most: number): HttpAnswer | null {
  const start = Buffer.from(bytes.subarray(0, longestHead)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(start);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(start)?.[1];
  if (end === null || status === undefined) return null;
  const head = start.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  const header = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*?)\\s*$`, "im").exec(head)?.[1] ?? "";
  let body: Uint8Array | null = bytes.subarray(end.index + end[0].length);
  if (/\bchunked\b/i.test(header("transfer-encoding"))) body = joinChunks(body);
  body = decompress(body, header("content-encoding").toLowerCase(), most);
  if (body === null) return null;
  return { status: Number(status), mediaType: header("content-type"), body };
}

/** The pieces of a chunked body one after the other; a body that was stored whole all the same stays as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = Buffer.from(body.subarray(at, at + 100)).toString("latin1");
    const size = /^([0-9a-f]{1,8})[^\r\n]*\r\n/i.exec(line);
    if (size === null) return at === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) break;
    at += size[0].length;
    pieces.push(body.subarray(at, at + length));
    at += length + 2;
  }
  return Buffer.concat(pieces);
}

function decompress(body: Uint8Array, encoding: string, most: number): Uint8Array | null {
  if (encoding === "" || encoding === "identity") return body;
  const limit = { maxOutputLength: most };
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(body, limit);
    if (encoding === "deflate") return inflateSync(body, limit);
    if (encoding === "br") return brotliDecompressSync(body, limit);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Archives often keep the header of an encoding that they have undone.
    return /^\s*</.test(Buffer.from(body.subarray(0, 20)).toString("latin1")) ? body : null;
  }
  return null;
}
