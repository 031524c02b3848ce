import type { ReactNode } from "react";
import type { DigestAnswer, DocumentRef } from "../../../../src/http/answers.ts";
import type { Evidence, FigureRow } from "../../../../src/record/index.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import { quantity, stanceNames } from "../../text/rows.ts";
import { Badge, DoubtBadge, OriginBadge, WiderBadge, WiderThanBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { EventBadges } from "../../ui/event-badges.tsx";
import { Link } from "../../ui/link.tsx";
import { CountLine, Nothing } from "../../ui/state.tsx";
import { withQuery } from "../../url/query.ts";
import { eventAddress, figureAddress, positionAddress, remarkAddress } from "../../url/routes.ts";
import { Speaker } from "../remark-table.tsx";

const kinds = [
  ["remarks", "Remarks in several documents"],
  ["figures", "Figures that differ"],
  ["positions", "Positions"],
  ["events", "Events"],
  ["documents", "Documents"],
] as const;

/** The rows of a week, each with chips that say what it is and who has it; one kind alone where the address says so. */
export function WeekRows({
  found,
  query,
}: {
  readonly found: DigestAnswer;
  readonly query: URLSearchParams;
}): ReactNode {
  const cited = new Map(found.cited.map((one) => [one.id, one]));
  const counts: Readonly<Record<(typeof kinds)[number][0], number>> = {
    remarks: found.shared.length,
    figures: found.differing.length,
    positions: found.taken.length,
    events: found.happened.length,
    documents: found.written.length,
  };
  const chosen = kinds.find(([kind]) => kind === query.get("kind"))?.[0] ?? null;
  const isShown = (kind: (typeof kinds)[number][0]): boolean =>
    counts[kind] > 0 && (chosen === null || chosen === kind);
  return (
    <>
      <ul className="chips" aria-label="Kinds of rows">
        {kinds
          .filter(([kind]) => counts[kind] > 0)
          .map(([kind, title]) => (
            <li key={kind}>
              <Link
                to={`/digest${withQuery(query, { week: found.week, kind: chosen === kind ? null : kind })}`}
                aria-current={chosen === kind ? "true" : undefined}
              >
                {title} <b>{counts[kind]}</b>
                {chosen === kind ? <span className="hidden">, alone; show all</span> : null}
              </Link>
            </li>
          ))}
      </ul>
      <CountLine
        text={`${counted(found.documents, "document")} written in the week; ${counted(found.remarks, "remark")} made in it, ${found.sharedRemarks} of them in several documents`}
      />
      {Object.values(counts).every((n) => n === 0) ? (
        <Nothing>No row is dated to this week.</Nothing>
      ) : null}
      {isShown("remarks") ? (
        <Rows title="Remarks in several documents">
          {found.shared.map((remark) => (
            <li key={remark.id} className="digest-row">
              <p className="digest-head">
                <Speaker remark={remark} />
                <span className="dated">{renderDate(remark.date)}</span>
                <OriginBadge remark={remark} />
                {remark.variants > 0 ? <Badge kind="differs">wordings differ</Badge> : null}
                {remark.glosses > 0 ? <WiderBadge /> : null}
                <WiderThanBadge remark={remark.widerThan} />
                <DoubtBadge row={remark} />
              </p>
              <p className="wording">
                <Link to={remarkAddress(remark.id)}>{remark.exact}</Link>
              </p>
            </li>
          ))}
        </Rows>
      ) : null}
      {isShown("figures") ? (
        <Rows title="Figures that differ">
          {found.differing.map((figure) => (
            <FigureItem key={figure.id} figure={figure} found={found} cited={cited} />
          ))}
        </Rows>
      ) : null}
      {isShown("positions") ? (
        <Rows title="Positions">
          {found.taken.map((position) => (
            <li key={position.id} className="digest-row">
              <p className="digest-head">
                <Link to={positionAddress(position.id)} className="speaker">
                  {position.actor}
                </Link>
                <span className="dated">{renderDate(position.date)}</span>
                <Badge kind="plain">{stanceNames[position.stance]}</Badge>
                <Badge kind="plain">{position.issue}</Badge>
                <WiderThanBadge remark={found.wider[position.id]} />
                <DoubtBadge row={position} />
              </p>
              <Quoted evidence={position.evidence} cited={cited} />
            </li>
          ))}
        </Rows>
      ) : null}
      {isShown("events") ? (
        <Rows title="Events">
          {found.happened.map((event) => (
            <li key={event.id} className="digest-row">
              <p className="digest-head">
                <Link to={eventAddress(event.id)} className="code">
                  {event.type.toLowerCase()}
                </Link>
                {event.mode === null ? null : <span className="mode">{event.mode}</span>}
                <span className="speaker">{event.actors.map(({ name }) => name).join(", ")}</span>
                {event.recipients.length === 0 ? null : (
                  <span>→ {event.recipients.map(({ name }) => name).join(", ")}</span>
                )}
                <span className="dated">{renderDate(event.date)}</span>
                <Badge kind="plain">
                  reported in{" "}
                  {counted(new Set(event.evidence.map(({ doc }) => doc)).size, "document")}
                </Badge>
                <EventBadges event={event} remark={found.wider[event.id]} />
              </p>
              <Quoted evidence={event.evidence.slice(0, 1)} cited={cited} />
            </li>
          ))}
        </Rows>
      ) : null}
      {isShown("documents") ? (
        <Rows title="Documents written">
          {found.written.map((document) => (
            <li key={document.id} className="digest-row">
              <DocumentLine document={document} />
            </li>
          ))}
        </Rows>
      ) : null}
    </>
  );
}

function Rows({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ol className="digest-rows">{children}</ol>
    </section>
  );
}

function FigureItem({
  figure,
  found,
  cited,
}: {
  readonly figure: FigureRow;
  readonly found: DigestAnswer;
  readonly cited: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  const others = found.others.filter(({ id }) => figure.differsFrom.includes(id));
  return (
    <li className="digest-row">
      <p className="digest-head">
        <Link to={figureAddress(figure.id)} className="speaker">
          {quantity(figure)}
        </Link>
        <span>{figure.what}</span>
        {figure.givenBy === null ? null : <Badge kind="plain">{figure.givenBy}</Badge>}
        <Badge kind="differs">
          differs from {others.map((other) => quantity(other)).join(", ")}
        </Badge>
      </p>
      <Quoted
        evidence={[...figure.evidence, ...others.flatMap(({ evidence }) => evidence)]}
        cited={cited}
      />
    </li>
  );
}

/** The words of the documents, each with where they stand. */
function Quoted({
  evidence,
  cited,
}: {
  readonly evidence: readonly Evidence[];
  readonly cited: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  return evidence.map((one) => {
    const document = cited.get(one.doc);
    return (
      <p key={`${one.doc} ${one.start}`} className="cell-words">
        {one.exact}{" "}
        {document === undefined ? null : <DocumentLine document={document} range={one} />}
      </p>
    );
  });
}
