import type { ReactNode } from "react";
import type { EventAnswer, ToldAnswer } from "../../../../src/http/row-answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { differencesIn, type EventDifference } from "../../text/event-differences.ts";
import { cutAtMarks, type Segment } from "../../text/segments.ts";
import { ReportCards } from "../../ui/report-cards.tsx";

/** Every report of an event in its paragraph, side by side, with the words marked that others give differently. */
export function Reports({ found }: { readonly found: EventAnswer }): ReactNode {
  const { event, reports } = found;
  const documents = new Set(reports.map(({ document }) => document.id)).size;
  const variants = event.variants ?? [];
  const placesIn = ({ document, context }: ToldAnswer): EventDifference[] =>
    differencesIn(document.id, context, variants);
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">Reported in {counted(documents, "document")}</h2>
      <p className="section-note legend">
        <mark className="reported">words of the event</mark>
        {variants.length > 0 ? <mark className="replaced">given differently elsewhere</mark> : null}
      </p>
      <ReportCards
        found={found}
        draw={(report) => <Words report={report} places={placesIn(report)} />}
        note={(report) => {
          const { length } = placesIn(report);
          return length === 0 ? "" : `Differs from other reports in ${counted(length, "place")}.`;
        }}
      />
    </section>
  );
}

function Words({
  report: { evidence, context },
  places,
}: {
  readonly report: ToldAnswer;
  readonly places: readonly EventDifference[];
}): ReactNode {
  const words = evidence.map(({ start, end }) => ({ start, end, kind: "reported" }));
  return cutAtMarks(context.text, context.start, [...words, ...places]).map((segment) => (
    <Piece key={segment.start} segment={segment} places={places} />
  ));
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
