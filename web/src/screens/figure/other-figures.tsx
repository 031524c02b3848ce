import type { ReactNode } from "react";
import type { OtherFiguresAnswer } from "../../../../src/http/row-answers.ts";
import type { FigureRow } from "../../../../src/record/index.ts";
import { counted } from "../../../../src/text/index.ts";
import { excerpt } from "../../text/excerpt.ts";
import { compareAmounts, quantity } from "../../text/rows.ts";
import { DocumentLine } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/marked.tsx";
import { figureAddress } from "../../url/routes.ts";

const titles = { agrees: "Agrees with", differs: "Differs from" } as const;
/** What is said where there is none. */
const nothing = {
  agrees: "No figure that agrees with it is found in this record.",
  differs: "No figure that differs from it is found in this record.",
} as const;

/** Figures on the same thing, each in its sentence, with what its amount is to the one above. */
export function OtherFigures({
  figure,
  others,
  relation,
}: {
  readonly figure: FigureRow;
  readonly others: OtherFiguresAnswer;
  readonly relation: "agrees" | "differs";
}): ReactNode {
  const { total, items } = others;
  return (
    <section aria-labelledby={relation}>
      <h2 id={relation}>{titles[relation]}</h2>
      {total === 0 ? <p className="section-note">{nothing[relation]}</p> : null}
      <ul className="plain other-wordings">
        {items.map(({ figure: other, report: { document, context, evidence } }) => {
          const { text, start, end } = excerpt(context, evidence[0]);
          const marks = evidence.map((span) => ({ ...span, kind: "found" }));
          return (
            <li key={other.id}>
              <p className="hit-head">
                <Link to={figureAddress(other.id)} className="speaker">
                  {quantity(other)}
                </Link>
                <span>{compareAmounts(figure, other, relation === "agrees")}</span>
                {other.givenBy === null ? null : <span>according to {other.givenBy}</span>}
              </p>
              <blockquote className="wording" lang={document.language}>
                {start > context.start ? "… " : null}
                <Marked text={text} from={start} marks={marks} />
                {end < context.end ? " …" : null}
              </blockquote>
              <p className="place">
                <DocumentLine document={document} range={evidence[0]} />
              </p>
            </li>
          );
        })}
      </ul>
      {items.length < total ? (
        <p className="section-note">
          The first {items.length} of {counted(total, "figure")} are shown.
        </p>
      ) : null}
    </section>
  );
}
