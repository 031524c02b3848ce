import type { ReactNode } from "react";
import type { DocumentRef, EventsAnswer } from "../../../src/http/answers.ts";
import type { CodedEvent } from "../../../src/record/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { DocumentLine } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { CountLine, countOf, Nothing, Shown } from "../ui/state.tsx";

/** Who did what to whom: one row for each event, however many documents report it. */
export function EventsScreen(): ReactNode {
  const answered = useAnswer<EventsAnswer>("/api/events?limit=1000");
  return (
    <>
      <Head title="Events">
        <p className="lede">One row for each event, with every document that reports it.</p>
      </Head>
      <Shown answered={answered}>
        {({ items, total, documents }) =>
          total === 0 ? (
            <Nothing>No events are coded in this record.</Nothing>
          ) : (
            <>
              <CountLine text={countOf(total, "event")} />
              <EventTable
                events={items.toSorted((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1))}
                documents={new Map(documents.map((one) => [one.id, one]))}
              />
            </>
          )
        }
      </Shown>
    </>
  );
}

function EventTable({
  events,
  documents,
}: {
  readonly events: readonly CodedEvent[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  return (
    <div className="table-frame">
      <table className="events">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
            <th scope="col">Who</th>
            <th scope="col">To whom</th>
            <th scope="col">Where</th>
            <th scope="col">According to</th>
            <th scope="col">Reported in</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td>{renderDate(event.date)}</td>
              <th scope="row">
                <span className="code">{event.type.toLowerCase()}</span>
                {event.mode === null ? null : <span className="mode">{event.mode}</span>}
                {event.cameo === null ? null : <span className="mode">CAMEO {event.cameo}</span>}
                {event.realis === "happened" ? null : (
                  <span className="badge badge-plain">{realises[event.realis]}</span>
                )}
              </th>
              <td>{event.actors.map(({ name }) => name).join(", ") || "not stated"}</td>
              <td>{event.recipients.map(({ name }) => name).join(", ") || "–"}</td>
              <td>{event.place ?? "–"}</td>
              <td>{event.assertedBy ?? "the documents"}</td>
              <td>
                <Reports event={event} documents={documents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const realises: Readonly<Record<CodedEvent["realis"], string>> = {
  happened: "happened",
  ongoing: "ongoing",
  planned: "planned",
  conditional: "conditional",
  not: "did not happen",
};

function Reports({
  event,
  documents,
}: {
  readonly event: CodedEvent;
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  const count = new Set(event.evidence.map(({ doc }) => doc)).size;
  return (
    <details>
      <summary>{countOf(count, "document")}</summary>
      <ul className="plain">
        {event.evidence.map((evidence) => {
          const document = documents.get(evidence.doc);
          return document === undefined ? null : (
            <li key={`${evidence.doc} ${evidence.start}`}>
              <span className="verbatim">“{evidence.exact}”</span>{" "}
              <DocumentLine document={document} range={evidence} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
