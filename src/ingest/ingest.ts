import { createProblem, type Problem } from "../problem.ts";
import { adviceOn } from "./advice.ts";
import { cutTexts } from "./cut-text.ts";
import { type Decoded, decode } from "./decode.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import { type Format, formatOf } from "./media-type.ts";
import type { IngestResult, RawInput } from "./raw-input.ts";
import { readHtml } from "./read-html.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readText } from "./read-text.ts";
import { unsupportedLanguages } from "./unsupported-language.ts";

/** Larger inputs are refused: 32 MB of text is a library, not a document. JSON Lines may be of any length. */
export const largestInput: number = 32 * 1024 * 1024;

/**
 * Turns bytes into documents. Never throws, whatever the bytes: what cannot be
 * read becomes a Problem. Reads no clock, file or network: the same input gives
 * the same documents. Takes time linear in the bytes.
 */
export function ingest(input: RawInput): IngestResult {
  const where = input.name;
  if (input.bytes.length === 0) return refusal(createProblem("empty-file", { where }));
  const format = formatOf(input);
  if (format === null)
    return refusal(createProblem("unknown-media-type", { where }, adviceOn(where)));
  if (input.bytes.length > largestInput && format !== "json-lines") {
    return refusal(createProblem("file-too-large", { where }, "The limit is 32 MB."));
  }
  const decoded = decode(input.bytes, charsetOf(input, format), where);
  if (!("text" in decoded)) return refusal(decoded);
  // What is strange inside a JSON string was meant; if it is no JSON, its reader will say so.
  const isJson = (format === "json" || format === "json-lines") && decoded.encoding === "utf-8";
  if (!decoded.isPrintable && !isJson) return refusal(createProblem("not-text", { where }));
  const result = readAs(format, input, decoded);
  return {
    docs: result.docs,
    problems: [
      ...decoded.problems,
      ...result.problems,
      ...unsupportedLanguages(result.docs),
      ...cutTexts(result.docs),
    ],
  };
}

/** The declared encoding: from outside first, as in a browser, then what a page says of itself. */
function charsetOf(input: RawInput, format: Format): string | null {
  const parameter = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(input.mediaType ?? "")?.[1];
  return input.charset ?? parameter ?? (format === "html" ? declaredCharset(input.bytes) : null);
}

function refusal(problem: Problem): IngestResult {
  return { docs: [], problems: [problem] };
}

function readAs(format: Format, input: RawInput, decoded: Decoded): IngestResult {
  switch (format) {
    case "json":
      return readJson(input, decoded);
    case "json-lines":
      return readJsonLines(input, decoded);
    case "html":
      return readHtml(input, decoded);
    default:
      return readText(input, decoded, format);
  }
}
