import type { ReactNode } from "react";
import type { StatementAnswer } from "../../../src/http/answers.ts";
import { useAnswer } from "../api/client.ts";
import { citationFormats, formatNames, renderCitation } from "../cite/render.ts";
import { renderDate, renderHow } from "../text/dates.ts";
import { FormLabel, StatusBadge } from "../ui/badges.tsx";
import { copy } from "../ui/citation.tsx";
import { titleOf } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Marked } from "../ui/marked.tsx";
import { Reason } from "../ui/reason.tsx";
import { Shown } from "../ui/state.tsx";
import { documentAddress, remarkAddress } from "../url/routes.ts";

/** The evidence for one statement, on a page that prints well: the words in their place, and all that is known. */
export function StatementScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer<StatementAnswer>(`/api/statements/${id}`);
  return <Shown answered={answered}>{(found) => <Loaded found={found} />}</Shown>;
}

function Loaded({ found }: { readonly found: StatementAnswer }): ReactNode {
  const { statement, document, context } = found;
  const marks = [
    ...statement.content.map((span) => ({ ...span, kind: `content content-${statement.form}` })),
    ...statement.cue.map((span) => ({ ...span, kind: "cue" })),
    ...statement.source.map((span) => ({ ...span, kind: "source" })),
  ];
  const [first] = statement.content;
  return (
    <article className="evidence">
      <Head
        title={`${statement.speaker ?? "Speaker unknown"}, according to ${document.outlet ?? titleOf(document)}`}
        over="Evidence"
      />
      <blockquote className="wording passage" lang={document.language}>
        <Marked text={context.text} from={context.start} marks={marks} />
      </blockquote>
      <dl className="facts">
        <Fact name="Speaker">
          {statement.speaker ?? "unknown"} (<Reason text={statement.reason} />)
        </Fact>
        {statement.addressee === null ? null : <Fact name="To">{statement.addressee}</Fact>}
        {statement.via.length === 0 ? null : (
          <Fact name="Via">{statement.via.join(", then ")}</Fact>
        )}
        <Fact name="Form">
          <FormLabel form={statement.form} /> {statement.kind}
        </Fact>
        <Fact name="Said">{renderDate(statement.date)}</Fact>
        <Fact name="Document">
          <Link to={documentAddress(document.id, first, statement.id)}>{titleOf(document)}</Link>
          {document.outlet === null ? "" : `, ${document.outlet}`}, {renderDate(document.dated)} (
          {renderHow(document.dating?.how ?? (document.dated === null ? null : "given"))})
        </Fact>
        <Fact name="File">{document.name}</Fact>
        {document.url === null ? null : <Fact name="Address">{document.url}</Fact>}
        {document.retrieved === null ? null : (
          <Fact name="Retrieved">{renderDate(document.retrieved)}</Fact>
        )}
        <Fact name="Text SHA-256">
          <code>{document.textHash}</code>
        </Fact>
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
          {statement.status === "unverified" ? (
            "by nobody yet"
          ) : (
            <StatusBadge status={statement.status} />
          )}
          {found.judgments.map((one) => (
            <span key={one.id} className="judgment">
              {one.action} by {one.who}, {renderDate(one.when)}
              {one.state === "undone" ? ", taken back" : ""}
            </span>
          ))}
        </Fact>
        {statement.remark === null ? null : (
          <Fact name="Remark">
            <Link to={remarkAddress(statement.remark)}>Every wording of this remark</Link>
          </Fact>
        )}
      </dl>
      <section aria-labelledby="citations">
        <h2 id="citations">Cite</h2>
        {citationFormats.map((format) => {
          const text = renderCitation(format, found, window.location.origin);
          return (
            <div key={format} className="citation-block">
              <h3>
                {formatNames[format]}{" "}
                <button type="button" onClick={() => void copy(text, formatNames[format])}>
                  Copy<span className="hidden"> {formatNames[format]}</span>
                </button>
              </h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{text}</pre>
            </div>
          );
        })}
      </section>
    </article>
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
