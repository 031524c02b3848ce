import type { ReactNode } from "react";
import type { EvidenceAnswer, ToldAnswer } from "../../../src/http/row-answers.ts";
import { renderDate } from "../text/dates.ts";
import { documentAddress } from "../url/routes.ts";
import { titleOf } from "./document-link.tsx";
import { PlaceFacts } from "./facts.tsx";
import { Link } from "./link.tsx";
import { Marked } from "./marked.tsx";
import { SaidFacts } from "./said-facts.tsx";

/** Every report of a row in its paragraph, side by side, each with who says it and where it stands. */
export function ReportCards({
  found,
  draw = drawWords,
  note = () => "",
}: {
  readonly found: EvidenceAnswer;
  /** Draws the paragraph; with the words of the row marked unless given. */
  readonly draw?: (report: ToldAnswer) => ReactNode;
  /** What is said of a report below its words; empty for nothing. */
  readonly note?: (report: ToldAnswer) => string;
}): ReactNode {
  return (
    <div className="wordings">
      {found.reports.map((report) => {
        const { document, evidence, context, statement } = report;
        const noted = note(report);
        return (
          <article key={`${document.id} ${context.start}`} className="wording-card">
            <header>
              <h3>
                {document.outlet ?? titleOf(document)}
                <span className="dated"> {renderDate(document.dated)}</span>
              </h3>
            </header>
            <blockquote className="wording" lang={document.language}>
              {draw(report)}
            </blockquote>
            {noted === "" ? null : <p className="compared">{noted}</p>}
            <dl className="facts narrow">
              <SaidFacts report={report} remarks={found.remarks} />
              <PlaceFacts place={report} pieces={evidence} statement={statement?.id ?? null} />
            </dl>
            <footer>
              <Link to={documentAddress(document.id, evidence[0], statement?.id ?? null)}>
                In its text
              </Link>
            </footer>
          </article>
        );
      })}
    </div>
  );
}

function drawWords({ evidence, context }: ToldAnswer): ReactNode {
  const marks = evidence.map(({ start, end }) => ({ start, end, kind: "reported" }));
  return <Marked text={context.text} from={context.start} marks={marks} />;
}
