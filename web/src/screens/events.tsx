import { Fragment, type ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import { eventTypeInfo, eventTypes } from "../../../src/lang/en/event-types.ts";
import type { CodedEvent, RowId } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { renderDate } from "../text/dates.ts";
import { realisNames } from "../text/rows.ts";
import { Badge, DoubtBadge, WiderThanBadge } from "../ui/badges.tsx";
import { cellWordsOf } from "../ui/cell-words.tsx";
import { ChooseRows, type RowType } from "../ui/choose-rows.tsx";
import { DocumentLine } from "../ui/document-link.tsx";
import { DoubtFilter } from "../ui/doubt-filter.tsx";
import { FoundRows } from "../ui/found-rows.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { SaveRows } from "../ui/save-rows.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { navigate, usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { eventAddress } from "../url/routes.ts";

const classes: readonly RowType[] = eventTypes.map((type) => [
  type,
  `${type.toLowerCase()}: ${eventTypeInfo[type].label}`,
]);

/** Who did what to whom: one row for each event, however many documents report it. */
export function EventsScreen(): ReactNode {
  const { query } = usePlace();
  return (
    <>
      <Head title="Events">
        <p className="lede">One row for each event, with every document that reports it.</p>
      </Head>
      <SearchField path="/events" label="Words of who takes part" query={query} />
      <ChooseRows path="/events" query={query} types={classes} />
      <FoundEvents path="/events" query={query} />
      <SaveRows what="events" query={query} />
    </>
  );
}

/** The events whose participants have the words of an address, a page of them. */
export function FoundEvents({
  path,
  query,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
}): ReactNode {
  return (
    <>
      <DoubtFilter path={path} query={query} />
      <FoundRows<CodedEvent> api="/api/events" one="event" path={path} query={query}>
        {(items, documents, wider) => (
          <EventTable
            path={path}
            events={items.toSorted((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1))}
            documents={documents}
            wider={wider}
          />
        )}
      </FoundRows>
    </>
  );
}

const columns = ["Date", "Event", "Who", "To whom", "Where", "According to", "Reported in"];

function EventTable({
  path,
  events,
  documents,
  wider,
}: {
  readonly path: string;
  readonly events: readonly CodedEvent[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
  readonly wider: Readonly<Record<RowId, RowId>>;
}): ReactNode {
  const { query } = usePlace();
  const open = query.get("open");
  const toggle = (id: string): void => {
    navigate(`${path}${withQuery(query, { open: open === id ? null : id })}`, { replace: true });
  };
  return (
    <div className="table-frame">
      <table className="events stacked">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Fragment key={event.id}>
              <EventRow
                event={event}
                remark={wider[event.id]}
                open={open === event.id}
                onToggle={() => toggle(event.id)}
              />
              {open === event.id ? <Reports event={event} documents={documents} /> : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({
  event,
  remark,
  open,
  onToggle,
}: {
  readonly event: CodedEvent;
  /** The remark that it rests on a wider wording of. */
  readonly remark: RowId | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const count = new Set(event.evidence.map(({ doc }) => doc)).size;
  const names = (participants: CodedEvent["actors"]): string =>
    participants.map(({ name }) => name).join(", ");
  return (
    <tr>
      <td>{renderDate(event.date)}</td>
      <th scope="row">
        <Link to={eventAddress(event.id)} className="code">
          {event.type.toLowerCase()}
        </Link>{" "}
        {event.mode === null ? null : <span className="mode">{event.mode}</span>}
        {event.cameo === null ? null : <span className="mode">CAMEO {event.cameo}</span>}{" "}
        {event.realis === "happened" ? null : (
          <Badge kind="plain">{realisNames[event.realis]}</Badge>
        )}
        <DoubtBadge row={event} />
        <WiderThanBadge remark={remark} />
        <span className="event-words">{cellWordsOf([event.evidence[0]])}</span>
      </th>
      <td data-label="Who">{names(event.actors) || <span className="unknown">not stated</span>}</td>
      <td data-label="To whom">{names(event.recipients) || "–"}</td>
      <td data-label="Where">{event.place ?? "–"}</td>
      <td data-label="According to">{event.assertedBy ?? "the documents"}</td>
      <td data-label="Reported in">
        <button type="button" className="quiet" aria-expanded={open} onClick={onToggle}>
          {counted(count, "document")}
        </button>
        {(event.variants ?? []).length > 0 ? (
          <>
            {" "}
            <Badge kind="differs">reports differ</Badge>
          </>
        ) : null}
      </td>
    </tr>
  );
}

function Reports({
  event,
  documents,
}: {
  readonly event: CodedEvent;
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  return (
    <tr className="reports">
      <td colSpan={columns.length}>
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
      </td>
    </tr>
  );
}
