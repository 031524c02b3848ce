import { hashParts } from "../text/index.ts";
import type { Evidence, RowId } from "./rows.ts";

/** The id of a row of one kind that rests on this evidence: the same places give the same id. */
export function hashEvidence(kind: string, evidence: readonly Evidence[]): RowId {
  return hashParts(kind, ...evidence.flatMap(({ doc, start, end }) => [doc, start, end]));
}
