import type { Attribution, Doc } from "../doc/index.ts";
import { hashParts, type Span, textOf } from "../text/index.ts";
import type { Evidence, Provenance, Statement } from "./rows.ts";

/**
 * An attribution as a row of the record. Its id is a hash of the document, the content, the words
 * of the source and the kind: when a later version resolves the name better or finds a longer cue,
 * links and judgments still hold.
 */
export function createStatement(
  doc: Doc,
  attribution: Attribution,
  provenance: Provenance,
): Statement {
  const { source, cue, content } = attribution;
  const [first, ...rest] = content;
  return {
    id: hashParts("statement", doc.id, attribution.kind, flat(content), flat(source)),
    evidence: [cite(doc, first), ...rest.map((span) => cite(doc, span))],
    by: provenance,
    confidence: attribution.confidence,
    doc: doc.id,
    span: hull([...source, ...cue, ...content], first),
    source,
    cue,
    content,
    form: attribution.form,
    kind: attribution.kind,
    speaker: attribution.speaker,
    speakerId: null,
    addressee: attribution.addressee,
    addresseeId: null,
    via: attribution.via.map((via) => via.name),
    date: attribution.date,
    dateEvidence: attribution.dateEvidence === null ? null : cite(doc, attribution.dateEvidence),
    reason: attribution.reason,
    remark: null,
  };
}

/** Evidence for a row: the document, the span and the text found there. */
export function cite(doc: Pick<Doc, "id" | "text">, span: Span): Evidence {
  return { doc: doc.id, start: span.start, end: span.end, exact: textOf(doc.text, span) };
}

function flat(spans: readonly Span[]): string {
  return spans.map((span) => `${span.start}-${span.end}`).join(",");
}

function hull(spans: readonly Span[], first: Span): Span {
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
