import mammoth from "mammoth";
import { createProblem, type Problem } from "../../problem.ts";
import { type RawInput, unpackedText } from "../raw-input.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The text of a Word document, a blank line between paragraphs; pictures, headers and footers are left out. */
export async function readDocx(input: RawInput): Promise<RawInput | Problem> {
  const text = await textOf(input.bytes);
  if (text === null) return createProblem("file-damaged", { where: input.name });
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
