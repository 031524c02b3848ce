import type { Doc } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";
import { hashText } from "../text/index.ts";
import { cutTexts } from "./cut-text.ts";
import { docOfRow } from "./json-row.ts";
import { unsupportedLanguages } from "./unsupported-language.ts";

/** A line of `onrecord annotate`: a document, or null and why it is none. */
export interface AnnotationRow {
  /** Null where the line gives none. */
  readonly id: string | null;
  readonly doc: Doc | null;
  readonly problems: readonly Problem[];
}

/** Reads one line of JSON `{"id", "text", "date"?}`. Never throws. */
export function readAnnotationRow(line: string): AnnotationRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, doc: null, problems: [createProblem("json-invalid")] };
  }
  const { doc, problems } = docOfRow(value, {
    outlet: null,
    mediaType: "application/jsonl",
    encoding: "utf-8",
    bytesHash: hashText(line),
    where: "the line",
    place: "",
  });
  const given = (value as { readonly id?: unknown } | null)?.id;
  const id = typeof given === "string" || typeof given === "number" ? String(given) : null;
  const docs = doc === null ? [] : [doc];
  return { id, doc, problems: [...problems, ...unsupportedLanguages(docs), ...cutTexts(docs)] };
}
