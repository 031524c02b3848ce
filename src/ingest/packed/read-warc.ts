import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { createProblem, type Problem } from "../../problem.ts";
import { largestInput } from "../ingest.ts";
import { createRawInput, type RawInput } from "../raw-input.ts";
import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { readHttpAnswer } from "./http-answer.ts";

/** Kinds of answers that may hold a text; pictures, styles and scripts of a page are counted, not listed. */
const textual =
  /^(?:text\/(?:html|plain|markdown)|message\/rfc822|application\/(?:pdf|xhtml\+xml|(?:rss|atom)\+xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i;

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Known = Partial<Pick<RawInput, "outlet">>;

/** The head of a record: names in small letters. */
type Head = ReadonlyMap<string, string>;

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500, plain or gzipped), each with its address as name
 * and the time of its record, read from a stream one after the other: memory is bounded by the largest
 * page. What servers answered without a page (errors, redirections, pictures) is counted in one Problem at
 * the end; of an archive that is cut or damaged, what stands before the damage is read. Written here, because
 * the reader on npm (warcio 2.4) does not come to an end on a record that is cut short.
 */
export async function* readWarc(
  where: string,
  chunks: Bytes,
  known: Known = {},
): AsyncGenerator<RawInput | Problem> {
  let passedOver = 0;
  let pages = 0;
  let isWhole = true;
  const stream = Readable.from(chunks, { objectMode: true });
  try {
    const reader = createByteReader(await plain(stream));
    for (let head = await nextHead(reader); head !== null; head = await nextHead(reader)) {
      const length = Number(head.get("content-length") ?? Number.NaN);
      isWhole = Number.isSafeInteger(length) && length >= 0;
      if (!isWhole) break;
      const page = await readRecord(reader, { head, length, known });
      if (page === "cut") isWhole = false;
      else if (page === "no-page") passedOver++;
      else if (page !== "no-answer") {
        pages++;
        yield page;
      }
      if (!isWhole) break;
    }
  } catch (error) {
    // What cannot be inflated.
    if (!(error instanceof Error)) throw error;
    isWhole = false;
  } finally {
    // Whoever stops early, at damage or because enough was seen, leaves no file open.
    stream.destroy();
  }
  if (!isWhole || pages + passedOver === 0) {
    yield createProblem("file-damaged", { where }, `${pages} pages in it were read.`);
  } else if (passedOver > 0) {
    const detail = `${passedOver} answers in the archive are no pages: pictures, redirections, errors.`;
    yield createProblem("unknown-media-type", { where }, detail);
  }
}

/** The bytes of an archive without its compression, which goes record by record or over the whole. */
async function plain(stream: Readable): Promise<Bytes> {
  const reader = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await reader.next();
  const start = first.done === true ? new Uint8Array(0) : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
      yield next.value;
    }
  }
  if (start[0] !== 0x1f || start[1] !== 0x8b) return all();
  // The reader sees the errors of the stream; nobody else waits for its end.
  return pipeline(all, createGunzip(), () => undefined);
}

/** The head of the next record; null at the end, or where something else begins. */
async function nextHead(reader: ByteReader): Promise<Head | null> {
  let line = await reader.line();
  while (line === "") line = await reader.line();
  if (line === null || !/^WARC\/\d/.test(line)) return null;
  const head = new Map<string, string>();
  for (line = await reader.line(); line !== null && line !== ""; line = await reader.line()) {
    const colon = line.indexOf(":");
    if (colon > 0) head.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return head;
}

/** Reads the `length` bytes of a record behind its head. */
async function readRecord(
  reader: ByteReader,
  { head, length, known }: { readonly head: Head; readonly length: number; readonly known: Known },
): Promise<RawInput | Problem | "no-answer" | "no-page" | "cut"> {
  const type = head.get("warc-type");
  const url = head.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  const isAnswer = url !== "" && (type === "response" || type === "resource");
  if (!isAnswer || length > largestInput) {
    if ((await reader.skip(length)) < length) return "cut";
    return isAnswer
      ? createProblem("file-too-large", { where: url }, "The limit is 32 MB.")
      : "no-answer";
  }
  const bytes = await reader.take(length);
  if (bytes.length < length) return "cut";
  const answer =
    type === "response"
      ? readHttpAnswer(bytes, largestInput)
      : { status: 200, mediaType: head.get("content-type") ?? "", body: bytes };
  if (answer === null || answer.status < 200 || answer.status > 299) return "no-page";
  const mediaType = answer.mediaType.trim();
  if (!textual.test(mediaType)) return "no-page";
  const retrieved = head.get("warc-date") ?? null;
  return createRawInput(url, answer.body, { ...known, mediaType, url, retrieved });
}
