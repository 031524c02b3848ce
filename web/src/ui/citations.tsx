import type { ReactNode } from "react";
import type { Citable } from "../cite/citable.ts";
import { citationFormats, formatNames, renderCitation } from "../cite/render.ts";
import { CitationText, copy } from "./citation.tsx";

/** The citation of a row in all formats, one below the other, on its own page. */
export function Citations({ cited }: { readonly cited: Citable }): ReactNode {
  return (
    <section aria-labelledby="citations">
      <h2 id="citations">Cite</h2>
      {citationFormats.map((format) => {
        const text = renderCitation(format, cited, window.location.origin);
        return (
          <div key={format} className="citation-block">
            <h3>
              {formatNames[format]}{" "}
              <button type="button" onClick={() => void copy(text, formatNames[format])}>
                Copy<span className="hidden"> {formatNames[format]}</span>
              </button>
            </h3>
            <CitationText>{text}</CitationText>
          </div>
        );
      })}
    </section>
  );
}
