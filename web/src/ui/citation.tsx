import { type ReactNode, useId, useState } from "react";
import type { StatementAnswer } from "../../../src/http/answers.ts";
import {
  type CitationFormat,
  citationFormats,
  formatNames,
  renderCitation,
} from "../cite/render.ts";
import { announce } from "./live.ts";

/** Copies text and says so. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${what} copied.`);
  } catch {
    announce("The browser does not allow copying; select the text instead.");
  }
}

/** A citation of a statement in four formats, ready to copy. */
export function Citation({ answer }: { readonly answer: StatementAnswer }): ReactNode {
  const [format, setFormat] = useState<CitationFormat>("plain");
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const name = useId();
  const text = renderCitation(format, answer, window.location.origin);
  return (
    <details className="citation">
      <summary>Cite</summary>
      <fieldset>
        <legend className="hidden">Format of the citation</legend>
        {citationFormats.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={format === one}
              onChange={() => setFormat(one)}
            />
            {formatNames[one]}
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <button
        type="button"
        onClick={() => {
          void copy(text, formatNames[format]);
          setCopied(format);
        }}
      >
        {copied === format ? "Copied" : "Copy"}
      </button>
    </details>
  );
}
