import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import { renderDate } from "../text/dates.ts";
import { documentAddress } from "../url/routes.ts";
import { Link } from "./link.tsx";

/** What a document is called: its title or headline, else its name. */
export function titleOf(document: DocumentRef): string {
  return document.title ?? document.name;
}

/** A document by title, outlet and date, leading to the place that is meant. */
export function DocumentLine({
  document,
  range = null,
  statement = null,
}: {
  readonly document: DocumentRef;
  readonly range?: { readonly start: number; readonly end: number } | null;
  readonly statement?: string | null;
}): ReactNode {
  return (
    <span className="document-line">
      {document.outlet === null ? null : <span className="outlet">{document.outlet}, </span>}
      <Link to={documentAddress(document.id, range, statement)}>{titleOf(document)}</Link>
      <span className="dated">, {renderDate(document.dated)}</span>
    </span>
  );
}
