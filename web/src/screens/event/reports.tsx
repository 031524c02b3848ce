import type { ReactNode } from "react";
import type { EventAnswer } from "../../../../src/http/row-answers.ts";
import { renderDate } from "../../text/dates.ts";
import { differencesIn, type EventDifference } from "../../text/event-differences.ts";
import { cutAtMarks, type Segment } from "../../text/segments.ts";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { countOf } from "../../ui/state.tsx";
import { documentAddress } from "../../url/routes.ts";

type Report = EventAnswer["reports"][number];

/** Every report of an event in its paragraph, side by side, with the words marked that others give differently. */
export function Reports({ found }: { readonly found: EventAnswer }): ReactNode {
  const { event, reports } = found;
  const documents = new Set(reports.map(({ document }) => document.id)).size;
  const differs = (event.variants ?? []).length > 0;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">Reported in {countOf(documents, "document")}</h2>
      <p className="section-note legend">
        <mark className="reported">words of the event</mark>
        {differs ? <mark className="replaced">given differently elsewhere</mark> : null}
      </p>
      <div className="wordings">
        {reports.map((report) => (
          <ReportCard
            key={`${report.document.id} ${report.context.start}`}
            report={report}
            places={differencesIn(report.document.id, report.context, event.variants ?? [])}
          />
        ))}
      </div>
    </section>
  );
}

function ReportCard({
  report: { document, evidence, context },
  places,
}: {
  readonly report: Report;
  readonly places: readonly EventDifference[];
}): ReactNode {
  const marks = [
    ...evidence.map(({ start, end }) => ({ start, end, kind: "reported" })),
    ...places,
  ];
  return (
    <article className="wording-card">
      <header>
        <h3>
          {document.outlet ?? titleOf(document)}
          <span className="dated"> {renderDate(document.dated)}</span>
        </h3>
      </header>
      <blockquote className="wording" lang={document.language}>
        {cutAtMarks(context.text, context.start, marks).map((segment) => (
          <Piece key={segment.start} segment={segment} places={places} />
        ))}
      </blockquote>
      <p className="compared">
        {places.length === 0
          ? ""
          : `Differs from other reports in ${countOf(places.length, "place")}.`}
      </p>
      <footer>
        <Link to={documentAddress(document.id, evidence[0] ?? null)}>In its text</Link>
      </footer>
    </article>
  );
}

function Piece({
  segment,
  places,
}: {
  readonly segment: Segment;
  readonly places: readonly EventDifference[];
}): ReactNode {
  if (segment.kinds.length === 0) return segment.text;
  const others = places
    .filter(
      ({ start, end }) => start <= segment.start && end >= segment.start + segment.text.length,
    )
    .flatMap((place) =>
      place.others.map((other) => ({ other, isFirst: place.start === segment.start })),
    );
  if (others.length === 0) return <mark className="reported">{segment.text}</mark>;
  const said = others.map(({ other }) => `“${other}”`).join(", ");
  return (
    <mark className={segment.kinds.join(" ")} title={`elsewhere: ${said}`}>
      {segment.text}
      {others.some(({ isFirst }) => isFirst) ? (
        <span className="hidden"> [elsewhere: {said}] </span>
      ) : null}
    </mark>
  );
}
