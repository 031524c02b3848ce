import { createProblem, type Problem } from "../../problem.ts";
import { adviceOn } from "../advice.ts";
import { largestInput } from "../ingest.ts";
import { isForeign } from "../media-type.ts";
import { createRawInput, type RawInput } from "../raw-input.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** What is left of the bytes that archives may unpack to, in a cell that all archives of a file share. */
export interface Budget {
  left: number;
}

/** Files of one archive that are looked at; more are counted and told. */
const mostFiles = 20_000;

/**
 * The files of an archive, named below it: `news.zip/may/one.txt`. Hidden files are passed over as in
 * folders; what is not read is told, file by file. Unpacks no more than is left of `budget`, whatever
 * the archive says of itself, so that a small file that holds gigabytes costs a bounded time.
 */
export function* readZip(input: RawInput, budget: Budget): Generator<RawInput | Problem> {
  const all = zipEntries(input.bytes);
  if (all === null) {
    yield createProblem("file-damaged", { where: input.name });
    return;
  }
  const shown = all.filter(({ name }) => !isHidden(name));
  if (shown.length === 0) yield createProblem("empty-file", { where: input.name });
  const { outlet, retrieved, charset } = input;
  for (const entry of shown.slice(0, mostFiles)) {
    const name = `${input.name}/${entry.name}`;
    const read = contentOf(entry, name, budget);
    yield "code" in read ? read : createRawInput(name, read, { outlet, retrieved, charset });
  }
  if (shown.length > mostFiles) {
    const left = `${shown.length - mostFiles} of its files were not read; the limit is ${mostFiles}.`;
    yield createProblem("file-too-large", { where: input.name }, left);
  }
}

/** What an operating system puts beside the files of a person. */
function isHidden(name: string): boolean {
  return name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

function contentOf(entry: ZipEntry, where: string, budget: Budget): Uint8Array | Problem {
  if (entry.isEncrypted) return createProblem("archive-encrypted", { where });
  if (isForeign(entry.name)) return createProblem("unknown-media-type", { where }, adviceOn(where));
  if (!entry.isKnown) {
    const advice = "It is packed in a rare way: unpack the archive and give the folder.";
    return createProblem("unknown-media-type", { where }, advice);
  }
  if (entry.size > largestInput) {
    return createProblem("file-too-large", { where }, "The limit is 32 MB.");
  }
  if (entry.size > budget.left) {
    const advice = "Its archive unpacks to more than 256 MB: unpack it and give the folder.";
    return createProblem("file-too-large", { where }, advice);
  }
  const content = entry.read(entry.size);
  budget.left -= entry.size;
  return content ?? createProblem("file-damaged", { where });
}
