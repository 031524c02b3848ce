import { type ReactNode, useId, useState } from "react";
import type { StatementAnswer } from "../../../src/http/answers.ts";
import { useAnswer } from "../api/client.ts";
import { type Citable, citeStatement } from "../cite/citable.ts";
import {
  type CitationFormat,
  citationFormats,
  formatNames,
  renderCitation,
} from "../cite/render.ts";
import { announce } from "./live.ts";
import { Shown } from "./state.tsx";

/** Copies text and says so. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${what} copied.`);
  } catch {
    announce("The browser does not allow copying; select the text instead.");
  }
}

/** A citation of a statement, which is asked for when it is opened: whoever walks through a text passes many. */
export function Citation({ id }: { readonly id: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const answered = useAnswer<StatementAnswer>(isOpen ? `/api/statements/${id}` : null);
  return (
    <details
      className="citation"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>Cite</summary>
      {isOpen ? (
        <Shown answered={answered}>{(answer) => <Formats cited={citeStatement(answer)} />}</Shown>
      ) : null}
    </details>
  );
}

/** A citation as it is copied. */
export function CitationText({ children }: { readonly children: string }): ReactNode {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  return <pre tabIndex={0}>{children}</pre>;
}

/** The citation in four formats, ready to copy. */
function Formats({ cited }: { readonly cited: Citable }): ReactNode {
  const [format, setFormat] = useState<CitationFormat>("plain");
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const name = useId();
  const text = renderCitation(format, cited, window.location.origin);
  return (
    <>
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
      <CitationText>{text}</CitationText>
      <button
        type="button"
        onClick={() => {
          void copy(text, formatNames[format]);
          setCopied(format);
        }}
      >
        {copied === format ? "Copied" : "Copy"}
      </button>
    </>
  );
}
