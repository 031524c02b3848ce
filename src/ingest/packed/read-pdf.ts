import { extractTextItems, getDocumentProxy } from "unpdf";
import { createProblem, type Problem } from "../../problem.ts";
import { type RawInput, unpackedText } from "../raw-input.ts";
import { linesOfPage } from "./pdf-lines.ts";
import { textOfPages } from "./pdf-text.ts";

type Pages = Awaited<ReturnType<typeof extractTextItems>>["items"];

/**
 * The text of a PDF: lines made paragraphs again, words cut at line ends made whole, page
 * numbers and running heads left out. The map leads offsets to pages.
 */
export async function readPdf(input: RawInput): Promise<RawInput | Problem> {
  const pages = await pagesOf(input.bytes);
  if (typeof pages === "string") return createProblem(pages, { where: input.name });
  const { text, map } = textOfPages(pages.map(linesOfPage));
  if (text === "") return createProblem("pdf-no-text", { where: input.name });
  return unpackedText(input, text, { mediaType: "application/pdf", map });
}

async function pagesOf(bytes: Uint8Array): Promise<Pages | "pdf-encrypted" | "file-damaged"> {
  try {
    // A copy, because the reader takes the bytes away, and takes no Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    return (await extractTextItems(pdf)).items;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name === "PasswordException" ? "pdf-encrypted" : "file-damaged";
  }
}
