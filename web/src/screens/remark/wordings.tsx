import type { ReactNode } from "react";
import type { RemarkAnswer, StatementAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import {
  type Comparison,
  compareWordings,
  standingOf,
  type WholeDifference,
} from "../../text/differences.ts";
import { FormLabel, StatusBadge } from "../../ui/badges.tsx";
import { Citation } from "../../ui/citation.tsx";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { wordingClass } from "../../ui/pieces.tsx";
import { Reason } from "../../ui/reason.tsx";
import { usePlace } from "../../url/location.ts";
import { withQuery } from "../../url/query.ts";
import { documentAddress, remarkAddress, statementAddress } from "../../url/routes.ts";
import { DifferingText } from "./differing-text.tsx";
import { ProvenanceTree } from "./provenance-tree.tsx";
import { SplitOff } from "./regroup.tsx";

/** All wordings of a remark in columns, each with what differs from the one compared with. */
export function Wordings({
  found,
  base,
}: {
  readonly found: RemarkAnswer;
  readonly base: StatementAnswer;
}): ReactNode {
  const { reports } = found;
  const others = reports.filter((report) => report !== base);
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">{reports.length === 1 ? "The wording" : "Wordings side by side"}</h2>
      {reports.length > 1 ? (
        <p className="section-note legend">
          Each is compared with the first. <mark className="replaced">other words</mark>{" "}
          <mark className="only-here">only here</mark>{" "}
          <span className="cut-sign" aria-hidden="true">
            […]
          </span>{" "}
          words left out here
        </p>
      ) : null}
      <div className="wordings">
        {[base, ...others].map((report) => (
          <WordingCard key={report.statement.id} found={found} report={report} base={base} />
        ))}
      </div>
    </section>
  );
}

function WordingCard({
  found,
  report,
  base,
}: {
  readonly found: RemarkAnswer;
  readonly report: StatementAnswer;
  readonly base: StatementAnswer;
}): ReactNode {
  const { query } = usePlace();
  const { statement, document, context } = report;
  const isBase = report === base;
  const comparison = compareWordings(statement, base.statement, found.remark.variants);
  const [first] = statement.content;
  const printed = statement.source
    .filter(({ start, end }) => start >= context.start && end <= context.end)
    .map(({ start, end }) => context.text.slice(start - context.start, end - context.start));
  return (
    <article className={isBase ? "wording-card base" : "wording-card"}>
      <header>
        <h3>
          {document.outlet ?? titleOf(document)}
          <span className="dated"> {renderDate(document.dated)}</span>
        </h3>
        <FormLabel form={statement.form} />
      </header>
      <blockquote className={wordingClass(statement.form)}>
        <DifferingText statement={statement} places={isBase ? [] : comparison.places} />
      </blockquote>
      {isBase ? (
        <p className="compared">The others are compared with this one.</p>
      ) : (
        <p className="compared">
          <Verdict comparison={comparison} report={report} base={base} />{" "}
          <Link to={`${remarkAddress(found.brief.id)}${withQuery(query, { base: statement.id })}`}>
            Compare with this one
          </Link>
        </p>
      )}
      <dl className="wording-facts">
        <dt>Speaker as printed</dt>
        <dd>
          {printed.length === 0 ? "not named here" : `“${printed.join(" … ")}”`}
          <span className="why">
            <Reason text={statement.reason} />
          </span>
        </dd>
      </dl>
      <ProvenanceTree report={report} />
      <footer>
        <StatusBadge status={statement.status} />
        <Link to={documentAddress(document.id, first, statement.id)}>In its text</Link>
        <Link to={statementAddress(statement.id)}>Evidence page</Link>
        <Citation id={report.statement.id} />
        <SplitOff found={found} report={report} />
      </footer>
    </article>
  );
}

const wholes: Readonly<Record<WholeDifference, string>> = {
  order: "in another order",
  form: "in another form",
  addressee: "to another addressee",
  date: "with another date",
};

const standings = {
  same: "Differs in marks or spacing only.",
  part: "A part of these words.",
  more: "These words and more.",
  other: "Other words of the same remark.",
} as const;

function Verdict({
  comparison: { places, whole },
  report,
  base,
}: {
  readonly comparison: Comparison;
  readonly report: StatementAnswer;
  readonly base: StatementAnswer;
}): ReactNode {
  const words = (answer: StatementAnswer): string =>
    answer.statement.evidence.map(({ exact }) => exact).join(" ");
  const parts = [
    ...(places.length > 0 ? [`differs in ${counted(places.length, "place")}`] : []),
    ...whole.map((one) => wholes[one]),
  ];
  if (parts.length > 0) {
    const text = parts.join(", ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  if (words(report) === words(base)) return "The same words.";
  return standings[standingOf(words(report), words(base))];
}
