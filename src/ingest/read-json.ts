import type { Doc } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";
import { hashText, sha256 } from "../text/index.ts";
import type { Decoded } from "./decode.ts";
import { docOfRow, type RowContext } from "./json-row.ts";
import { mediaTypes } from "./media-type.ts";
import type { IngestResult, RawInput } from "./raw-input.ts";

/**
 * Reads JSON Lines: one object a line, blank lines skipped. A line that is not
 * one is a Problem that gives its number, and the rest goes on. A row's bytes are
 * its line: the document stays the same when lines are added around it.
 */
export function readJsonLines(input: RawInput, decoded: Decoded): IngestResult {
  const docs: Doc[] = [];
  const problems: Problem[] = [];
  const context: Omit<RowContext, "bytesHash" | "where" | "place"> = {
    outlet: input.outlet,
    mediaType: mediaTypes["json-lines"],
    encoding: decoded.encoding,
  };
  let number = input.firstLine - 1;
  for (const line of decoded.text.split("\n")) {
    number++;
    const json = line.trim();
    if (json === "") continue;
    const where = `${input.name}:${number}`;
    const parsed = parseJson(json);
    const place = `Line ${number}.`;
    if (parsed === null) {
      problems.push(createProblem("json-invalid", { where }, place));
      continue;
    }
    const row = docOfRow(parsed.value, { ...context, bytesHash: hashText(json), where, place });
    if (row.doc !== null) docs.push(row.doc);
    problems.push(...row.problems);
  }
  const isEmpty = docs.length === 0 && problems.length === 0 && input.firstLine === 1;
  return isEmpty ? emptyFile(input.name) : { docs, problems };
}

/** Reads a JSON file that holds one row or a list of rows; one that holds neither is tried as JSON Lines. */
export function readJson(input: RawInput, decoded: Decoded): IngestResult {
  if (decoded.text.trim() === "") return emptyFile(input.name);
  const parsed = parseJson(decoded.text);
  if (parsed === null) {
    const lines = readJsonLines(input, decoded);
    return lines.docs.length > 0
      ? lines
      : { docs: [], problems: [createProblem("json-invalid", { where: input.name })] };
  }
  const docs: Doc[] = [];
  const problems: Problem[] = [];
  const context: Omit<RowContext, "where" | "place"> = {
    outlet: input.outlet,
    mediaType: mediaTypes.json,
    encoding: decoded.encoding,
    bytesHash: sha256(input.bytes),
  };
  const rows: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (rows.length === 0) return emptyFile(input.name);
  rows.forEach((value, index) => {
    const isOnly = rows.length === 1;
    const where = isOnly ? input.name : `${input.name}[${index}]`;
    const place = isOnly ? "" : `Row ${index + 1} of the list.`;
    const row = docOfRow(value, { ...context, where, place });
    if (row.doc !== null) docs.push(row.doc);
    problems.push(...row.problems);
  });
  return { docs, problems };
}

function emptyFile(where: string): IngestResult {
  return { docs: [], problems: [createProblem("empty-file", { where })] };
}

/** The value in a JSON text, boxed because it may be null; null when the text is not JSON or nests too deeply to parse. */
function parseJson(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
