import type { ReactNode } from "react";
import type { EventAnswer } from "../../../../src/http/row-answers.ts";
import type { EventVariantKind, Evidence } from "../../../../src/record/index.ts";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { documentAddress } from "../../url/routes.ts";

const kinds: Readonly<Record<EventVariantKind, string>> = {
  date: "When",
  place: "Where",
  number: "How many",
  words: "What it is called",
  actor: "Who",
  recipient: "To whom",
};

/** In what the reports of an event differ, as a table: the words of both sides, each leading to its place. */
export function Differences({ found }: { readonly found: EventAnswer }): ReactNode {
  const variants = found.event.variants ?? [];
  if (variants.length === 0) return null;
  const documents = new Map(found.reports.map(({ document }) => [document.id, document]));
  const side = (one: Evidence): ReactNode => {
    const document = documents.get(one.doc);
    return (
      <>
        <span className="verbatim">“{one.exact}”</span>{" "}
        <Link to={documentAddress(one.doc, one)} className="place">
          {document === undefined ? "In its text" : (document.outlet ?? titleOf(document))}
        </Link>
      </>
    );
  };
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">In what the reports differ</h2>
      <div className="table-frame">
        <table className="stacked differences">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">One report</th>
              <th scope="col">Another</th>
            </tr>
          </thead>
          <tbody>
            {variants.map(({ kind, a, b }) => (
              <tr key={`${kind} ${a.doc} ${a.start} ${b.doc} ${b.start}`}>
                <th scope="row">{kinds[kind]}</th>
                <td data-label="One report">{side(a)}</td>
                <td data-label="Another">{side(b)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
