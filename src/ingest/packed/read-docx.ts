import mammoth from "mammoth";
import { createProblem, type Problem } from "../../problem.ts";
import { largestInput } from "../ingest.ts";
import { type RawInput, unpackedText } from "../raw-input.ts";
import { zipEntries } from "./zip-entries.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The text of a Word document, a blank line between paragraphs; pictures, headers and footers are left out. */
export async function readDocx(input: RawInput): Promise<RawInput | Problem> {
  const where = input.name;
  const parts = (zipEntries(input.bytes) ?? []).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  if (parts.some(({ size }) => size > largestInput)) {
    return createProblem("file-too-large", { where }, "The limit is 32 MB of text.");
  }
  // The library unpacks without a bound: a part that holds more than it says is not given to it.
  const isSound = parts.every(({ size, read }) => read(size) !== null);
  const text = isSound ? await textOf(input.bytes) : null;
  if (text === null) return createProblem("file-damaged", { where });
  return unpackedText(input, text, { mediaType, map: null });
}

/** Null when the bytes are no Word document, or a broken one. */
async function textOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{3,}/g, "\n\n").trim();
  } catch (error) {
    // The library throws plain errors of its own, of the archive's and of the XML's readers.
    if (error instanceof Error) return null;
    throw error;
  }
}
