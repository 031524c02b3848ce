import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import type { Evidence } from "../../../src/record/index.ts";
import { DocumentLine } from "./document-link.tsx";

/** Pieces of text in quotation marks: *“the plan” … “opposes it”*. */
export function cellWordsOf(pieces: readonly Evidence[]): string {
  return `“${pieces.map(({ exact }) => exact).join("” … “")}”`;
}

/** The words that show a row, in a cell: those of each document together, with a way to them. */
export function CellWords({
  evidence,
  documents,
}: {
  readonly evidence: readonly Evidence[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  return [...Map.groupBy(evidence, ({ doc }) => doc)].map(([doc, unordered]) => {
    const pieces = unordered.toSorted((a, b) => a.start - b.start);
    const [first] = pieces;
    const document = documents.get(doc);
    return (
      <p key={doc} className="cell-words">
        {cellWordsOf(pieces)}{" "}
        {document === undefined || first === undefined ? null : (
          <DocumentLine document={document} range={first} />
        )}
      </p>
    );
  });
}
