import { annotateDoc } from "../engine/annotate-doc.ts";
// By their own files: the indexes would load every reader and every export into each thread,
// a third of all modules.
import { renderAnnotation } from "../export/annotation.ts";
import { readAnnotationRow } from "../ingest/annotation-row.ts";

/** Lines of output, UTF-8, and how many lines of the input are no document. */
export interface AnnotatedLines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly refused: number;
}

const encoder = new TextEncoder();

/** Annotates documents, one JSON object a line in, one out, in the same order. */
export function annotateLines(lines: readonly string[]): AnnotatedLines {
  let refused = 0;
  let out = "";
  for (const line of lines) {
    const { id, doc, problems } = readAnnotationRow(line);
    if (doc === null) refused++;
    const result = doc === null ? null : annotateDoc(doc);
    const row = renderAnnotation({
      id,
      annotated: result?.annotated ?? null,
      language: doc?.language ?? "und",
      problems: [...problems, ...(result?.problems ?? [])],
    });
    out += `${JSON.stringify(row)}\n`;
  }
  return { bytes: encoder.encode(out), refused };
}
