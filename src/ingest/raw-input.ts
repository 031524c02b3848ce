import type { Doc } from "../doc/index.ts";
import type { Problem } from "../problem.ts";

/** Bytes that may hold documents, and what is known of where they come from. */
export interface RawInput {
  /** What the documents are called: a path relative to the folder given, a URL, `stdin`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** IANA media type as declared by whoever sent the bytes; null when nobody did: name and bytes then tell. */
  readonly mediaType: string | null;
  /** Encoding as declared outside the bytes (an HTTP header, an option); null when nobody did. */
  readonly charset: string | null;
  /** Where the bytes were fetched from, or null. */
  readonly url: string | null;
  /** Who published them, where the caller knows; rows and pages that name an outlet themselves go first. */
  readonly outlet: string | null;
  /** Number of the first line in the file these bytes are cut from; 1 for a whole file. */
  readonly firstLine: number;
}

/** What became of one {@link RawInput}: documents in input order, and what could not be read. */
export interface IngestResult {
  readonly docs: readonly Doc[];
  readonly problems: readonly Problem[];
}

/** Creates a {@link RawInput} of which only name and bytes are known, unless `more` says otherwise. */
export function createRawInput(
  name: string,
  bytes: Uint8Array,
  more: Partial<Omit<RawInput, "name" | "bytes">> = {},
): RawInput {
  return {
    name,
    bytes,
    mediaType: null,
    charset: null,
    url: null,
    outlet: null,
    firstLine: 1,
    ...more,
  };
}
