import type { ReactNode } from "react";
import type { RemarkAnswer, StatementAnswer } from "../../../../src/http/answers.ts";
import { renderDate, renderPrecision } from "../../text/dates.ts";
import { FormLabel, OriginBadge, StatusBadge, WiderThanBadge } from "../../ui/badges.tsx";
import { Fact, FoundBy, LookedAt, Permalink, PlaceFacts } from "../../ui/facts.tsx";
import { Link } from "../../ui/link.tsx";
import { Reason } from "../../ui/reason.tsx";
import { SaidOn } from "../../ui/said-on.tsx";
import { entityAddress, remarkAddress } from "../../url/routes.ts";

/** What a citable row must show besides its words: who, how it came here, when, where it stands, who found it and looked at it. */
export function Facts({
  found,
  remark,
  permalink,
}: {
  readonly found: StatementAnswer;
  /** The remark that it reports; null where it reports none, or before that is known. */
  readonly remark: RemarkAnswer | null;
  readonly permalink: string;
}): ReactNode {
  const { statement } = found;
  return (
    <dl className="facts">
      <Fact name="Speaker">
        <Speaker found={found} />
      </Fact>
      {statement.addressee === null ? null : <Fact name="To">{statement.addressee}</Fact>}
      <Fact name="Form">
        <FormLabel form={statement.form} /> {statement.kind}
      </Fact>
      <Fact name="Via">
        {statement.via.length === 0
          ? "nobody named between the speaker and the document"
          : statement.via.join(", then ")}
      </Fact>
      <Fact name="Reported in">
        {remark === null ? (
          "1 document"
        ) : (
          <>
            <OriginBadge remark={remark.brief} />{" "}
            <Link to={remarkAddress(remark.brief.id)}>The remark</Link>{" "}
            <WiderThanBadge remark={remark.brief.widerThan} />
          </>
        )}
      </Fact>
      <Fact name="Said">
        <Said statement={statement} remark={remark} />
      </Fact>
      <PlaceFacts place={found} pieces={statement.content} statement={statement.id} />
      <FoundBy row={statement} />
      <LookedAt judgments={found.judgments}>
        {statement.status === "unverified" ? null : <StatusBadge status={statement.status} />}
      </LookedAt>
      <Permalink address={permalink} />
    </dl>
  );
}

/** The speaker as the record has them, as the document prints them, and why it is them. */
function Speaker({ found }: { readonly found: StatementAnswer }): ReactNode {
  const { statement, context } = found;
  const printed = statement.source
    .filter(({ start, end }) => start >= context.start && end <= context.end)
    .map(({ start, end }) => context.text.slice(start - context.start, end - context.start));
  const name = statement.speaker ?? "unknown";
  return (
    <>
      {statement.speakerId === null ? (
        name
      ) : (
        <Link to={entityAddress(statement.speakerId)}>{name}</Link>
      )}
      {printed.length === 0 ? ", not named here" : `, printed “${printed.join(" … ")}”`} (
      <Reason text={statement.reason} />)
    </>
  );
}

function Said({
  statement,
  remark,
}: {
  readonly statement: StatementAnswer["statement"];
  readonly remark: RemarkAnswer | null;
}): ReactNode {
  const other = statement.date === null ? (remark?.brief.date ?? null) : null;
  if (other === null) return <SaidOn statement={statement} />;
  return `${renderDate(other)}, ${renderPrecision(other)}, by the date of the remark`;
}
