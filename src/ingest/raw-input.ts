import type { Doc, TextMap } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import { sha256 } from "../text/index.ts";

/** The file that an input's text was taken out of. */
export interface PackedFile {
  /** IANA media type: `application/pdf`. */
  readonly mediaType: string;
  /** SHA-256 of the whole file's bytes, lower-case hexadecimal. */
  readonly bytesHash: string;
  /** Leads offsets in the text to pages; null where the file has none. */
  readonly map: TextMap | null;
}

/** A file of the machine, and what its documents are called by. */
export interface InputFile {
  /** Absolute, with `/` between folders; for standard input its name and the hash of what came. */
  readonly path: string;
  /** What the names of its documents begin with. */
  readonly name: string;
  /** What they begin with where that name belongs to another file: the path as it was given. */
  readonly given: string;
}

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
  /** What the document is called and when it was published (EDTF), where the caller knows; pages that say so themselves go first. */
  readonly title: string | null;
  readonly date: string | null;
  /** The file that the bytes were taken out of; null when they are a file's own. */
  readonly packed: PackedFile | null;
  /** When the bytes were fetched, ISO 8601; null when nobody said. */
  readonly retrieved: string | null;
  /** The file they were read from or unpacked out of; null where they came by themselves. */
  readonly file: InputFile | null;
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
    title: null,
    date: null,
    packed: null,
    retrieved: null,
    file: null,
    firstLine: 1,
    ...more,
  };
}

/** The input that stands for the text taken out of `file`, which keeps its name. */
export function unpackedText(
  file: RawInput,
  text: string,
  packed: Omit<PackedFile, "bytesHash">,
): RawInput {
  return {
    ...file,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
    charset: "utf-8",
    packed: { ...packed, bytesHash: sha256(file.bytes) },
  };
}
