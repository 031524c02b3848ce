import type { ReactNode } from "react";
import type { FigureAnswer } from "../../../src/http/row-answers.ts";
import { useAnswer } from "../api/client.ts";
import { permalinkOf } from "../cite/citable.ts";
import { citeFigure } from "../cite/cite-rows.ts";
import { renderDate, renderPrecision } from "../text/dates.ts";
import { quantity } from "../text/rows.ts";
import type { Mark } from "../text/segments.ts";
import { Citations } from "../ui/citations.tsx";
import { Fact, FoundBy, LookedAt, Permalink, PlaceFacts } from "../ui/facts.tsx";
import { Head } from "../ui/head.tsx";
import { useLastSeen } from "../ui/last-seen.ts";
import { Marked } from "../ui/marked.tsx";
import { RowDecisions } from "../ui/row-decisions.tsx";
import { SaidFacts } from "../ui/said-facts.tsx";
import { Shown } from "../ui/state.tsx";
import { OtherFigures } from "./figure/other-figures.tsx";

/** The evidence for one figure: the number in its paragraph, who gives it, and what other documents give. */
export function FigureScreen({ id }: { readonly id: string }): ReactNode {
  const { answered, isGone } = useLastSeen(useAnswer<FigureAnswer>(`/api/figures/${id}`));
  return (
    <Shown answered={answered} isScreen list="/figures">
      {(found) => <Loaded found={found} isGone={isGone} />}
    </Shown>
  );
}

function Loaded({
  found,
  isGone,
}: {
  readonly found: FigureAnswer;
  readonly isGone: boolean;
}): ReactNode {
  const { figure, agrees, differs } = found;
  const cited = citeFigure(found);
  const what = figure.what ?? "what is counted is not stated";
  return (
    <article className="evidence">
      <Head title={`${quantity(figure)}: ${what}`} over="Figure" />
      {found.reports.map((report) => (
        <blockquote
          key={report.document.id}
          className="wording passage"
          lang={report.document.language}
        >
          <Marked text={report.context.text} from={report.context.start} marks={marksOf(report)} />
        </blockquote>
      ))}
      <dl className="facts">
        <Fact name="Amount">{quantity(figure)}</Fact>
        <Fact name="Counts">{figure.what ?? "not stated"}</Fact>
        <Fact name="As of">
          {figure.asOf === null
            ? "not stated"
            : `${renderDate(figure.asOf)}, ${renderPrecision(figure.asOf)}`}
        </Fact>
        <Fact name="According to">{figure.givenBy ?? "the document itself"}</Fact>
        {found.reports.map((report) => (
          <SaidFacts key={report.document.id} report={report} remarks={found.remarks} />
        ))}
        {found.reports.map((report) => (
          <PlaceFacts
            key={report.document.id}
            place={report}
            pieces={report.evidence}
            statement={report.statement?.id ?? null}
          />
        ))}
        <FoundBy row={figure} />
        <LookedAt judgments={found.judgments} />
        <Permalink address={permalinkOf(window.location.origin, cited)} />
      </dl>
      <RowDecisions about="figure" row={figure} judgments={found.judgments} isGone={isGone} />
      <OtherFigures figure={figure} others={agrees} relation="agrees" />
      <OtherFigures figure={figure} others={differs} relation="differs" />
      <Citations cited={cited} />
    </article>
  );
}

/** The figure, and the words of the statement that it stands in. */
function marksOf({ evidence, statement }: FigureAnswer["reports"][number]): Mark[] {
  const said = (statement?.content ?? []).map((span) => ({
    ...span,
    kind: `content content-${statement?.form ?? "indirect"}`,
  }));
  return [...said, ...evidence.map(({ start, end }) => ({ start, end, kind: "found" }))];
}
