import type { ReactNode } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { Link } from "../../ui/link.tsx";
import { Reason } from "../../ui/reason.tsx";
import { documentAddress } from "../../url/routes.ts";

const firstWords = 80;

/** The turns of a transcript: who speaks, why that is thought, and where. */
export function Turns({ found }: { readonly found: DocumentAnswer }): ReactNode {
  if (found.turns.length === 0) return null;
  const unknown = found.turns.filter(({ speaker }) => speaker === null).length;
  return (
    <details className="turns">
      <summary>
        {counted(found.turns.length, "turn")}
        {unknown > 0 ? `, ${unknown} without a known speaker` : ""}
      </summary>
      <ol>
        {found.turns.map((turn) => (
          <li key={turn.start}>
            {turn.speaker === null ? (
              <span className="unknown">speaker unknown</span>
            ) : (
              <b>{turn.speaker}</b>
            )}{" "}
            <Link to={documentAddress(found.id, turn)}>
              {found.text.slice(turn.start, Math.min(turn.end, turn.start + firstWords)).trim()}
              {turn.end - turn.start > firstWords ? " …" : ""}
            </Link>{" "}
            <span className="how">
              <Reason text={turn.reason} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
