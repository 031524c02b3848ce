import type { ReactNode } from "react";
import type { EventAnswer } from "../../../src/http/row-answers.ts";
import { useAnswer } from "../api/client.ts";
import { permalinkOf } from "../cite/citable.ts";
import { citeEvent, codeOf, namesOf } from "../cite/cite-rows.ts";
import { renderDate, renderPrecision } from "../text/dates.ts";
import { realisNames } from "../text/rows.ts";
import { Citations } from "../ui/citations.tsx";
import { Fact, FoundBy, LookedAt, Permalink, RestsOn } from "../ui/facts.tsx";
import { Head } from "../ui/head.tsx";
import { useLastSeen } from "../ui/last-seen.ts";
import { RowDecisions } from "../ui/row-decisions.tsx";
import { Shown } from "../ui/state.tsx";
import { Differences } from "./event/differences.tsx";
import { Reports } from "./event/reports.tsx";

/** One event: who did what to whom, when and where, and every document that reports it, word for word. */
export function EventScreen({ id }: { readonly id: string }): ReactNode {
  const { answered, isGone } = useLastSeen(useAnswer<EventAnswer>(`/api/events/${id}`));
  return (
    <Shown answered={answered} isScreen list="/events">
      {(found) => <Loaded found={found} isGone={isGone} />}
    </Shown>
  );
}

function Loaded({
  found,
  isGone,
}: {
  readonly found: EventAnswer;
  readonly isGone: boolean;
}): ReactNode {
  const { event } = found;
  const who = namesOf(event.actors) || "somebody not stated";
  const toWhom = namesOf(event.recipients);
  const cited = citeEvent(found);
  return (
    <article className="evidence">
      <Head
        title={`${who}: ${event.mode ?? event.type.toLowerCase()}${toWhom === "" ? "" : `, ${toWhom}`}`}
        over="Event"
      />
      <dl className="facts">
        <Fact name="Who">{who}</Fact>
        <Fact name="To whom">{toWhom || "not stated"}</Fact>
        <Fact name="When">
          {renderDate(event.date)}
          {event.date === null ? "" : `, ${renderPrecision(event.date)}`}
        </Fact>
        <Fact name="Where">{event.place ?? "not stated"}</Fact>
        <Fact name="Status">{realisNames[event.realis]}</Fact>
        <Fact name="According to">{event.assertedBy ?? "the documents"}</Fact>
        <Fact name="Code">{codeOf(event)}</Fact>
        <FoundBy row={event} />
        <RestsOn remark={found.widerThan} />
        <LookedAt judgments={found.judgments} />
        <Permalink address={permalinkOf(window.location.origin, cited)} />
      </dl>
      <RowDecisions
        about="event"
        row={event}
        date={event.date}
        judgments={found.judgments}
        isGone={isGone}
      />
      <Reports found={found} />
      <Differences found={found} />
      <Citations cited={cited} />
    </article>
  );
}
