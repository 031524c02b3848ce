import type { ReactNode } from "react";
import type { RemarkAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { DocumentLine } from "../../ui/document-link.tsx";

/** Which documents go back to which origin: two that cite one agency are one. */
export function Origins({ found }: { readonly found: RemarkAnswer }): ReactNode {
  const { origins } = found.brief;
  const documents = new Map(found.reports.map(({ document }) => [document.id, document]));
  if (found.reports.length < 2) return null;
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">Where the words come from</h2>
      <p className="section-note">
        {counted(found.brief.documents.length, "document")} go back to{" "}
        {counted(origins.length, "origin")}.
      </p>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Origin</th>
              <th scope="col">Documents</th>
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin.name}>
                <th scope="row">{origin.name === "" ? "not stated" : origin.name}</th>
                <td>
                  <ul className="plain">
                    {origin.documents.map((id) => {
                      const document = documents.get(id);
                      return document === undefined ? null : (
                        <li key={id}>
                          <DocumentLine document={document} />
                        </li>
                      );
                    })}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
