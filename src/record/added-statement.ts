import type { AttributionKind, Form } from "../doc/index.ts";
import { hashParts } from "../text/index.ts";
import type { Judgment } from "./judgment.ts";
import type { Statement } from "./rows.ts";

/** The part that makes statements which a person added. */
export const addedBy: Statement["by"] = { stage: "person", model: null };

/**
 * The statement that an `add` decision makes. The target is its content; `values` may give
 * `speaker`, `addressee`, `form` (direct unless said), `kind` (speech unless said) and `date`. Null
 * for other decisions, and for a target in several documents.
 */
export function addedStatement({ action, target, values, who, id }: Judgment): Statement | null {
  const [first, ...rest] = target;
  const { doc } = first;
  if (action !== "add" || rest.some((piece) => piece.doc !== doc)) return null;
  const content = target.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const [head = first, ...tail] = content;
  const last = tail.at(-1) ?? head;
  const text = (field: string): string | null => {
    const value = values?.[field];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return {
    id: hashParts("statement", doc, "added", id),
    evidence: [head, ...tail],
    by: addedBy,
    confidence: 1,
    doc,
    span: { start: head.start, end: last.end },
    source: [],
    cue: [],
    content: [spanOf(head), ...tail.map(spanOf)],
    form: isForm(values?.["form"]) ? values["form"] : "direct",
    kind: isKind(values?.["kind"]) ? values["kind"] : "speech",
    speaker: text("speaker"),
    speakerId: null,
    addressee: text("addressee"),
    addresseeId: null,
    via: [],
    date: text("date"),
    dateEvidence: null,
    reason: `added by ${who}`,
    remark: null,
  };
}

function spanOf({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): Statement["span"] {
  return { start, end };
}

function isForm(value: unknown): value is Form {
  return value === "direct" || value === "indirect" || value === "mixed";
}

function isKind(value: unknown): value is AttributionKind {
  return value === "speech" || value === "writing" || value === "thought" || value === "finding";
}
