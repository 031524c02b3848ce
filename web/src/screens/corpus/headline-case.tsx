import type { ReactNode } from "react";
import type { RemarkAnswer, RemarkBrief, StatementAnswer } from "../../../../src/http/answers.ts";
import type { Evidence } from "../../../../src/record/index.ts";
import { useAnswer } from "../../api/client.ts";
import { reportedWords } from "../../text/reported-words.ts";
import type { Mark } from "../../text/segments.ts";
import { WiderBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Pieces, wordingClass } from "../../ui/pieces.tsx";
import { remarkAddress } from "../../url/routes.ts";

/**
 * One remark that an outlet words more widely: its wording beside the words it quotes, and those of
 * another document, as of a transcript.
 */
export function HeadlineCase({ brief }: { readonly brief: RemarkBrief }): ReactNode {
  const { answer } = useAnswer<RemarkAnswer>(`/api/remarks/${brief.id}`);
  const widest = answer?.glosses.toSorted((a, b) => b.adds.length - a.adds.length)[0];
  if (answer === null || widest === undefined) return null;
  return (
    <article className="case">
      <WidePair gloss={widest.gloss} adds={widest.adds} of={answer} />
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

/** An outlet's wording and the words it rests on, side by side: as the outlet quotes them, and as another document has them. */
export function WidePair({
  gloss,
  adds,
  of: { remark, reports },
}: {
  readonly gloss: StatementAnswer;
  readonly adds: readonly Evidence[];
  readonly of: Pick<RemarkAnswer, "remark" | "reports">;
}): ReactNode {
  // The quotation printed by the outlet itself shows best what its own wording adds.
  const quoted = reports.find(({ document }) => document.id === gloss.document.id) ?? reports[0];
  const elsewhere =
    reports.find(
      ({ document, statement }) =>
        document.textHash !== quoted?.document.textHash && statement.form === "direct",
    ) ?? null;
  return (
    <div className={elsewhere === null ? "pair" : "pair three"}>
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
            <Pieces statement={{ evidence: reportedWords(quoted.statement, remark) }} />
          </blockquote>
          <Place answer={quoted} />
        </figure>
      )}
      {elsewhere === null ? null : (
        <figure>
          <figcaption>The same remark in another document</figcaption>
          <blockquote className={wordingClass(elsewhere.statement.form)}>
            <Pieces statement={{ evidence: reportedWords(elsewhere.statement, remark) }} />
          </blockquote>
          <Place answer={elsewhere} />
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
