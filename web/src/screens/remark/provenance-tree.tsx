import type { ReactNode } from "react";
import type { StatementAnswer } from "../../../../src/http/answers.ts";
import { titleOf } from "../../ui/document-link.tsx";

/** The way of the words to this page: speaker, whoever passed them on, outlet, file. */
export function ProvenanceTree({ report }: { readonly report: StatementAnswer }): ReactNode {
  const { statement, document } = report;
  const steps: readonly (readonly [string, string])[] = [
    ["said by", statement.speaker ?? "speaker unknown"],
    ...statement.via.map((via) => ["via", via] as const),
    ["in", document.outlet ?? "outlet not stated"],
    ["as", document.title === null ? document.name : titleOf(document)],
  ];
  return (
    <ol className="provenance" aria-label="The way of the words">
      {steps.map(([how, name]) => (
        <li key={`${how} ${name}`}>
          <span className="how">{how}</span> {name}
        </li>
      ))}
    </ol>
  );
}
