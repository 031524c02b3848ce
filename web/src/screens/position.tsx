import type { ReactNode } from "react";
import type { PositionAnswer, ToldAnswer } from "../../../src/http/row-answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { permalinkOf } from "../cite/citable.ts";
import { citePosition, positionInWords } from "../cite/cite-rows.ts";
import { renderDate, renderHow, renderPrecision } from "../text/dates.ts";
import { stanceNames } from "../text/rows.ts";
import { Citations } from "../ui/citations.tsx";
import { Fact, FoundBy, LookedAt, Permalink, RestsOn } from "../ui/facts.tsx";
import { Head } from "../ui/head.tsx";
import { useLastSeen } from "../ui/last-seen.ts";
import { Link } from "../ui/link.tsx";
import { ReportCards } from "../ui/report-cards.tsx";
import { RowDecisions } from "../ui/row-decisions.tsx";
import { Shown } from "../ui/state.tsx";
import { withQuery } from "../url/query.ts";
import { entityAddress } from "../url/routes.ts";
import { Course } from "./position/course.tsx";

/** The evidence for one position: the words that show it, and where its holder stood on the proposal at other times. */
export function PositionScreen({ id }: { readonly id: string }): ReactNode {
  const { answered, isGone } = useLastSeen(useAnswer<PositionAnswer>(`/api/positions/${id}`));
  return (
    <Shown answered={answered} isScreen list="/positions">
      {(found) => <Loaded found={found} isGone={isGone} />}
    </Shown>
  );
}

function Loaded({
  found,
  isGone,
}: {
  readonly found: PositionAnswer;
  readonly isGone: boolean;
}): ReactNode {
  const { position, reports } = found;
  const { actor, actorId, issue, stance, date } = position;
  const cited = citePosition(found);
  const documents = new Set(reports.map(({ document }) => document.id)).size;
  const onIssue = `/positions${withQuery(new URLSearchParams(), { q: issue })}`;
  return (
    <article className="evidence">
      <Head title={positionInWords(position)} over="Position" />
      <dl className="facts">
        <Fact name="Who">
          {actorId === null ? actor : <Link to={entityAddress(actorId)}>{actor}</Link>}
        </Fact>
        <Fact name="On">
          {issue} · <Link to={onIssue}>Everybody on it</Link>
        </Fact>
        <Fact name="Stance">{stanceNames[stance]}</Fact>
        <Fact name="When">
          {date === null
            ? "date unknown"
            : `${renderDate(date)}, ${renderPrecision(date)}${datedBy(date, reports[0])}`}
        </Fact>
        <FoundBy row={position} />
        <RestsOn remark={found.widerThan} />
        <LookedAt judgments={found.judgments} />
        <Permalink address={permalinkOf(window.location.origin, cited)} />
      </dl>
      <RowDecisions
        about="position"
        row={position}
        date={date}
        judgments={found.judgments}
        isGone={isGone}
      />
      <section aria-labelledby="reports">
        <h2 id="reports">The words, in {counted(documents, "document")}</h2>
        <p className="section-note legend">
          <mark className="reported">words that show it</mark>
        </p>
        <ReportCards found={found} />
      </section>
      <Course found={found} />
      <Citations cited={cited} />
    </article>
  );
}

/** What the date of a position rests on: the statement's own, or that of its document. */
function datedBy(date: string, report: ToldAnswer | undefined): string {
  if (report === undefined) return "";
  if (report.statement?.date === date) return ", as its statement tells";
  const { document } = report;
  return document.dated === date
    ? `, the date of its document (${renderHow(document.dating?.how ?? "given")})`
    : "";
}
