import type { ReactNode } from "react";
import type { RemarkAnswer, StatementAnswer } from "../../../../src/http/answers.ts";
import { type Precision, precisionOf, renderDate, renderHow } from "../../text/dates.ts";
import { FormLabel, OriginBadge, StatusBadge } from "../../ui/badges.tsx";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Reason } from "../../ui/reason.tsx";
import { documentAddress, entityAddress, remarkAddress } from "../../url/routes.ts";
import { languageName } from "../corpus/documents-section.tsx";

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
  const { statement, document } = found;
  return (
    <dl className="facts">
      <Fact name="Speaker">
        <Speaker found={found} />
      </Fact>
      {statement.addressee === null ? null : <Fact name="To">{statement.addressee}</Fact>}
      <Fact name="Form">
        <FormLabel form={statement.form} /> {statement.kind}, in {languageName(document.language)}
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
            <Link to={remarkAddress(remark.brief.id)}>The remark</Link>
          </>
        )}
      </Fact>
      <Fact name="Said">
        <Said date={statement.date} remark={remark} />
      </Fact>
      <Document found={found} />
      {found.page === null ? null : <Fact name="Page">{found.page}</Fact>}
      <Fact name="Characters">
        {statement.content.map(({ start, end }) => `${start}–${end}`).join(", ")} in UTF-16;{" "}
        {found.startCp}–{found.endCp} in code points
      </Fact>
      <Fact name="Found by">
        {statement.by.stage}
        {statement.by.model === null ? "" : `, ${statement.by.model}`}, confidence{" "}
        {Math.round(statement.confidence * 100)} %
      </Fact>
      <Fact name="Looked at">
        <LookedAt found={found} />
      </Fact>
      <Fact name="Permalink">
        <a href={permalink}>{permalink}</a>
      </Fact>
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

const precisions: Readonly<Record<Precision, string>> = {
  day: "known to the day",
  month: "known to the month",
  year: "known to the year",
  range: "known within limits",
  unknown: "",
};

function Said({
  date,
  remark,
}: {
  readonly date: string | null;
  readonly remark: RemarkAnswer | null;
}): ReactNode {
  const own = date ?? remark?.brief.date ?? null;
  if (own === null) return "date unknown";
  const from = date === null ? ", by the date of the remark" : "";
  return `${renderDate(own)}, ${precisions[precisionOf(own)]}${from}`;
}

/** Where it stands: the document and how it is dated, its file, address and hash. */
function Document({
  found: { statement, document },
}: {
  readonly found: StatementAnswer;
}): ReactNode {
  const [first] = statement.content;
  return (
    <>
      <Fact name="Document">
        <Link to={documentAddress(document.id, first, statement.id)}>{titleOf(document)}</Link>
        {document.outlet === null ? "" : `, ${document.outlet}`}, {renderDate(document.dated)} (
        {renderHow(document.dating?.how ?? (document.dated === null ? null : "given"))})
      </Fact>
      <Fact name="File">{document.name}</Fact>
      <Fact name="Address">{document.url ?? "none given"}</Fact>
      <Fact name="Retrieved">
        {document.retrieved === null ? "not recorded" : renderDate(document.retrieved)}
      </Fact>
      <Fact name="Text SHA-256">
        <code>{document.textHash}</code>
      </Fact>
    </>
  );
}

function LookedAt({
  found: { statement, judgments },
}: {
  readonly found: StatementAnswer;
}): ReactNode {
  return (
    <>
      {statement.status === "unverified" ? (
        "by nobody yet"
      ) : (
        <StatusBadge status={statement.status} />
      )}
      {judgments.map((one) => (
        <span key={one.id} className="judgment">
          {one.action} by {one.who}, {renderDate(one.when)}
          {one.state === "undone" ? ", taken back" : ""}
        </span>
      ))}
    </>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
