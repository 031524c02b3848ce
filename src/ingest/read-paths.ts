import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createProblem, type Problem } from "../problem.ts";
import { sha256 } from "../text/index.ts";
import { adviceOn, adviceOnSize } from "./advice.ts";
import { findFiles, givenName, slashes } from "./find-files.ts";
import { type FoundFile, isProblem, problemOfError } from "./found-file.ts";
import { largestInput } from "./ingest.ts";
import { linePieces } from "./lines-of-stream.ts";
import { formatOfMediaType, isForeign, isJsonLinesName } from "./media-type.ts";
import { packedFormatOfMediaType, packedFormatOfName } from "./packed/packed-format.ts";
import { createRawInput, type RawInput } from "./raw-input.ts";
import { withStart } from "./stream-start.ts";

/** What is known of everything that is read, and where standard input comes from. */
export interface ReadOptions {
  /** IANA media type of all inputs, whatever their names say. */
  readonly mediaType?: string;
  readonly charset?: string;
  readonly outlet?: string;
  /** What `-` stands for; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

type Known = Pick<RawInput, "mediaType" | "charset" | "outlet">;

/**
 * Reads files, folders with everything below them, patterns and standard input
 * (`-`), in the order given. JSON Lines come in pieces of about 1 MB, a web archive page by
 * page, any other file whole, packed ones as they are: memory stays bounded by the largest input (32 MB) however much is read.
 * What cannot be read is a Problem in its place, and the rest goes on.
 */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawInput | Problem> {
  const known: Known = {
    mediaType: options.mediaType ?? null,
    charset: options.charset ?? null,
    outlet: options.outlet ?? null,
  };
  let files: string[] = [];
  for (const path of [...paths, null]) {
    if (path !== "-" && path !== null) {
      files.push(path);
      continue;
    }
    for await (const item of findFiles(files)) {
      if (isProblem(item)) yield item;
      else yield* fromFile(item, readFound(item, known));
    }
    files = [];
    if (path !== "-") continue;
    const stream = readStream("stdin", options.stdin ?? process.stdin, known);
    for await (const input of stream) yield isProblem(input) ? input : newFile(input);
  }
}

/** The inputs read from a file, each with the file; what has an address of its own has no need of it. */
async function* fromFile(
  { path, name }: FoundFile,
  inputs: AsyncIterable<RawInput | Problem>,
): AsyncGenerator<RawInput | Problem> {
  const file = { path: slashes(resolve(path)), name, given: givenName(path) };
  for await (const input of inputs) yield isProblem(input) ? input : { ...input, file };
}

/** What comes without a place is a file of its own whenever it is another text. */
function newFile(input: RawInput): RawInput {
  const { name, bytes } = input;
  return { ...input, file: { path: `${name}:${sha256(bytes)}`, name, given: name } };
}

async function* readFound(file: FoundFile, known: Known): AsyncGenerator<RawInput | Problem> {
  const where = file.name;
  if (known.mediaType === null && isForeign(file.name)) {
    yield createProblem("unknown-media-type", { where }, adviceOn(where));
    return;
  }
  try {
    const found = await stat(file.path);
    if (packedFormatOfName(file.name) === "warc") {
      const { readWarc } = await import("./packed/read-warc.ts");
      yield* readWarc(where, createReadStream(file.path, { highWaterMark: 1 << 18 }), known);
    } else if (isTable(file.name, known)) {
      const { readTable } = await import("./packed/read-table.ts");
      yield* readTable(where, createReadStream(file.path, { highWaterMark: 1 << 18 }), known);
    } else if (!found.isFile() || isLines(file.name, known)) {
      yield* readStream(file.name, createReadStream(file.path, { highWaterMark: 1 << 18 }), known);
    } else if (found.size > largestInput) {
      yield createProblem("file-too-large", { where }, adviceOnSize(where));
    } else {
      yield createRawInput(file.name, await readFile(file.path), known);
    }
  } catch (error) {
    yield problemOfError(error, where);
  }
}

function isTable(name: string, { mediaType }: Known): boolean {
  if (mediaType !== null) return packedFormatOfMediaType(mediaType) === "table";
  return packedFormatOfName(name) === "table";
}

function isLines(name: string, known: Known): boolean {
  if (known.mediaType !== null) return formatOfMediaType(known.mediaType) === "json-lines";
  return isJsonLinesName(name);
}

/** Reads a stream: in pieces if it is JSON Lines, by name or by its first line, else whole up to the limit. */
async function* readStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  known: Known,
): AsyncGenerator<RawInput | Problem> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const start = first.done === true ? new Uint8Array(0) : first.value;
  const all = withStart(start, chunks);
  const inLines = isLines(name, known) || (known.mediaType === null && hasLineOfJson(start));
  if (inLines && !isWide(start)) {
    const mediaType = known.mediaType ?? "application/x-ndjson";
    for await (const piece of linePieces(all, largestInput)) {
      if (piece.kind === "lines") {
        const { bytes, firstLine } = piece;
        yield createRawInput(name, bytes, { ...known, mediaType, firstLine });
      } else {
        const where = `${name}:${piece.line}`;
        yield createProblem("line-too-long", { where }, `Line ${piece.line}; the limit is 32 MB.`);
      }
    }
    return;
  }
  const bytes = await collect(all);
  if (bytes === null) {
    yield createProblem("file-too-large", { where: name }, adviceOnSize(name));
  } else {
    yield createRawInput(name, bytes, known);
  }
}

/** Whether bytes begin with a line that is an object, or with an object that is longer than they are. */
function hasLineOfJson(start: Uint8Array): boolean {
  const end = start.indexOf(10);
  const line = Buffer.from(end === -1 ? start : start.subarray(0, end))
    .toString("latin1")
    .trim();
  return /^(?:\u00ef\u00bb\u00bf)?\{\s*"/.test(line) && (end === -1 || line.endsWith("}"));
}

/** Whether characters take two or four bytes each: then the byte of a line feed does not end a line. */
function isWide(start: Uint8Array): boolean {
  const [a, b] = start;
  return (
    start.subarray(0, 4).includes(0) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  );
}

/** All bytes of a stream, or null when they are more than an input may have. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestInput) return null;
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts, size);
}
