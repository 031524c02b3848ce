import { createProblem, type Problem } from "../../problem.ts";
import { decodeAs } from "../encodings.ts";
import { largestInput } from "../ingest.ts";
import { type RawInput, unpackedText } from "../raw-input.ts";
import { odtText } from "./odt-text.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

const mediaType = "application/vnd.oasis.opendocument.text";

/** The text of an OpenDocument text (`.odt`, LibreOffice), a blank line between paragraphs. */
export function readOdt(input: RawInput): RawInput | Problem {
  const where = input.name;
  const entries = zipEntries(input.bytes) ?? [];
  if (xmlOf(entries, "META-INF/manifest.xml")?.includes("encryption-data") === true) {
    return createProblem("archive-encrypted", { where });
  }
  const xml = xmlOf(entries, "content.xml");
  if (xml === null) return createProblem("file-damaged", { where });
  return unpackedText(input, odtText(xml), { mediaType, map: null });
}

/** Null where there is no such part, or one that is damaged or longer than any document may be. */
function xmlOf(entries: readonly ZipEntry[], name: string): string | null {
  const entry = entries.find((one) => one.name === name && one.isKnown);
  const bytes = entry?.read(largestInput) ?? null;
  return bytes === null ? null : decodeAs(bytes, "utf-8");
}
