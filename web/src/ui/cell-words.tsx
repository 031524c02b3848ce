import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import type { Evidence } from "../../../src/record/index.ts";
import { DocumentLine } from "./document-link.tsx";

/** The words that show a row, in a cell: those of each document together, with a way to them. */
export function CellWords({
  evidence,
  documents,
}: {
  readonly evidence: readonly Evidence[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  return byDocument(evidence).map(([first, ...rest]) => {
    const document = documents.get(first.doc);
    return (
      <p key={first.doc} className="cell-words">
        “{[first, ...rest].map(({ exact }) => exact).join("” … “")}”{" "}
        {document === undefined ? null : <DocumentLine document={document} range={first} />}
      </p>
    );
  });
}

/** Evidence by document, the pieces of one in the order of its text. */
function byDocument(evidence: readonly Evidence[]): [Evidence, ...Evidence[]][] {
  const byDoc = new Map<string, [Evidence, ...Evidence[]]>();
  for (const piece of evidence) {
    const same = byDoc.get(piece.doc);
    if (same === undefined) byDoc.set(piece.doc, [piece]);
    else same.push(piece);
  }
  return [...byDoc.values()].map((pieces) => pieces.sort((a, b) => a.start - b.start));
}
