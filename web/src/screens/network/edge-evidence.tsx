import type { ReactNode } from "react";
import type { NetworkAnswer, NetworkEvidence } from "../../../../src/http/answers.ts";
import { useAnswer } from "../../api/client.ts";
import { renderDate } from "../../text/dates.ts";
import { DoubtBadge, OriginBadge, WiderThanBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { EventBadges } from "../../ui/event-badges.tsx";
import { Link } from "../../ui/link.tsx";
import { Shown } from "../../ui/state.tsx";
import { remarkAddress } from "../../url/routes.ts";

/** The rows that one line of the network stands for, in the documents' words. */
export function EdgeEvidence({
  edge,
  names,
  days,
  close,
}: {
  readonly edge: NetworkAnswer["items"][number];
  readonly names: ReadonlyMap<string, string>;
  /** The span of time shown, as parameters of the API. */
  readonly days: readonly (readonly [string, string])[];
  readonly close: string;
}): ReactNode {
  const asked = new URLSearchParams({ a: edge.from, b: edge.to, kind: edge.kind });
  for (const [name, value] of days) asked.set(name, value);
  const answered = useAnswer<NetworkEvidence>(`/api/network/edge?${asked}`);
  return (
    <section aria-labelledby="edge-evidence" className="edge-evidence">
      <h2 id="edge-evidence">
        {names.get(edge.from)} {edge.kind === "said" ? "to" : "and"} {names.get(edge.to)}
      </h2>
      <Shown answered={answered}>
        {({ remarks, events, documents, wider }) => {
          const byId = new Map(documents.map((one) => [one.id, one]));
          return (
            <ol className="digest-rows">
              {remarks.map((remark) => (
                <li key={remark.id} className="digest-row">
                  <p className="digest-head">
                    <span className="dated">{renderDate(remark.date)}</span>
                    <OriginBadge remark={remark} />
                    <WiderThanBadge remark={remark.widerThan} />
                    <DoubtBadge row={remark} />
                  </p>
                  <p className="wording">
                    <Link to={remarkAddress(remark.id)}>{remark.exact}</Link>
                  </p>
                </li>
              ))}
              {events.map((event) => (
                <li key={event.id} className="digest-row">
                  <p className="digest-head">
                    <span className="code">{event.type.toLowerCase()}</span>
                    {event.mode === null ? null : <span className="mode">{event.mode}</span>}
                    <span className="dated">{renderDate(event.date)}</span>
                    <EventBadges event={event} remark={wider[event.id]} />
                  </p>
                  {event.evidence.map((one) => {
                    const document = byId.get(one.doc);
                    return (
                      <p key={`${one.doc} ${one.start}`} className="cell-words">
                        {one.exact}{" "}
                        {document === undefined ? null : (
                          <DocumentLine document={document} range={one} />
                        )}
                      </p>
                    );
                  })}
                </li>
              ))}
            </ol>
          );
        }}
      </Shown>
      <p className="more">
        <Link to={close}>Close</Link>
      </p>
    </section>
  );
}
