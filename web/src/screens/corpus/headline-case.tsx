import type { ReactNode } from "react";
import type { RemarkAnswer, RemarkBrief, StatementAnswer } from "../../../../src/http/answers.ts";
import type { Evidence } from "../../../../src/record/index.ts";
import { useAnswer } from "../../api/client.ts";
import type { Mark } from "../../text/segments.ts";
import { WiderBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Pieces, wordingClass } from "../../ui/pieces.tsx";
import { remarkAddress } from "../../url/routes.ts";

/** One remark that an outlet words more widely: its wording beside the words said. */
export function HeadlineCase({ brief }: { readonly brief: RemarkBrief }): ReactNode {
  const { answer } = useAnswer<RemarkAnswer>(`/api/remarks/${brief.id}`);
  const widest = answer?.glosses.toSorted((a, b) => b.adds.length - a.adds.length)[0];
  if (answer === null || widest === undefined) return null;
  // The quotation printed by the outlet itself shows best what its own wording adds.
  const quoted =
    answer.reports.find(({ document }) => document.id === widest.gloss.document.id) ??
    answer.reports[0];
  return (
    <article className="case">
      <WidePair gloss={widest.gloss} adds={widest.adds} quoted={quoted} />
      <p className="case-foot">
        <WiderBadge />
        <Names adds={widest.adds} />
        <Link className="case-link" to={remarkAddress(brief.id)}>
          Every wording of this remark
        </Link>
      </p>
    </article>
  );
}

/** *names Nine Steps, Orvelle; the quotation does not*. */
export function Names({ adds }: { readonly adds: readonly Evidence[] }): ReactNode {
  const names = [...new Set(adds.map(({ exact }) => exact))];
  if (names.length === 0) return null;
  return (
    <span className="adds">
      names{" "}
      {names.map((name, i) => (
        <span key={name}>
          {i === 0 ? "" : ", "}
          <b>{name}</b>
        </span>
      ))}
      ; the quotation does not
    </span>
  );
}

/** An outlet's wording and the words it rests on, side by side. */
export function WidePair({
  gloss,
  adds,
  quoted,
}: {
  readonly gloss: StatementAnswer;
  readonly adds: readonly Evidence[];
  readonly quoted: StatementAnswer | undefined;
}): ReactNode {
  return (
    <div className="pair">
      <figure>
        <figcaption>The outlet’s wording</figcaption>
        <blockquote className="wording">
          <Pieces statement={gloss.statement} marks={addsMarks(adds)} />
        </blockquote>
        <Place answer={gloss} />
      </figure>
      {quoted === undefined ? null : (
        <figure>
          <figcaption>The words quoted</figcaption>
          <blockquote className={wordingClass(quoted.statement.form)}>
            <Pieces statement={quoted.statement} />
          </blockquote>
          <Place answer={quoted} />
        </figure>
      )}
    </div>
  );
}

function addsMarks(adds: readonly Evidence[]): Mark[] {
  return adds.map(({ start, end }) => ({ start, end, kind: "adds" }));
}

function Place({
  answer: { statement, document },
}: {
  readonly answer: StatementAnswer;
}): ReactNode {
  return (
    <p className="place">
      <span className="speaker">{statement.speaker ?? "Speaker unknown"}</span>, according to{" "}
      <DocumentLine document={document} range={statement.content[0]} statement={statement.id} />
    </p>
  );
}
