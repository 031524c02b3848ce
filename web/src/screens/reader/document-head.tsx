import { memo, type ReactNode } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate, renderHow } from "../../text/dates.ts";
import { languageName } from "../../text/languages.ts";
import { DocumentLine, titleOf } from "../../ui/document-link.tsx";
import { Head } from "../../ui/head.tsx";
import { Link } from "../../ui/link.tsx";
import { Reason } from "../../ui/reason.tsx";
import { useParameter } from "../../url/location.ts";
import { documentAddress } from "../../url/routes.ts";
import { Redate } from "./redate.tsx";
import { Turns } from "./turns.tsx";

/** What is known of a document: outlet, date and why, file, hash, copies, problems. */
export const DocumentHead = memo(function DocumentHead({
  found,
}: {
  readonly found: DocumentAnswer;
}): ReactNode {
  return (
    <Head title={titleOf(found)} over={found.outlet ?? "outlet not stated"} lang={found.language}>
      <dl className="facts">
        <div>
          <dt>Date</dt>
          <dd>
            <DatedBy found={found} />
            <Redate found={found} />
          </dd>
        </div>
        <div>
          <dt>File</dt>
          <dd>{found.name}</dd>
        </div>
        {found.url === null ? null : (
          <div>
            <dt>Address</dt>
            <dd className="url">{found.url}</dd>
          </div>
        )}
        <div>
          <dt>Language</dt>
          <dd>{languageName(found.language)}</dd>
        </div>
        <div>
          <dt>Text</dt>
          <dd>
            {found.length.toLocaleString("en")} characters, SHA-256{" "}
            <code title={found.textHash}>{found.textHash.slice(0, 12)}</code>
          </dd>
        </div>
        {found.copyRefs.length > 0 ? (
          <div>
            <dt>Same text</dt>
            <dd>
              {found.copyRefs.map((copy) => (
                <DocumentLine key={copy.id} document={copy} />
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <Troubles found={found} />
      <Turns found={found} />
      <nav className="neighbors" aria-label="Other documents">
        {found.previous === null ? null : (
          <Link to={documentAddress(found.previous.id)} rel="prev">
            ← {titleOf(found.previous)}
          </Link>
        )}
        {found.next === null ? null : (
          <Link to={documentAddress(found.next.id)} rel="next">
            {titleOf(found.next)} →
          </Link>
        )}
      </nav>
    </Head>
  );
});

function DatedBy({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const { dating } = found;
  const how = renderHow(dating?.how ?? (found.dated === null ? null : "given"));
  const by = dating?.setBy === null || dating === null ? "" : ` by ${dating.setBy}`;
  if (dating === null || dating.reasons.length === 0) {
    return (
      <>
        {renderDate(found.dated)}, <span className="how">{how}</span>{" "}
      </>
    );
  }
  return (
    <details className="dating">
      <summary>
        {renderDate(found.dated)}, {how}
        {by}
      </summary>
      <ul>
        {dating.reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.text}`}>
            <Reason text={reason.text} />{" "}
            {reason.evidence.map((evidence) => (
              <Link key={evidence.start} to={documentAddress(evidence.doc, evidence)}>
                {evidence.doc === found.id ? "here" : "in the other document"}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Troubles({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const show = useParameter("show");
  if (found.troubles.length === 0) return null;
  return (
    <details className="troubles" open={show === "problems"}>
      <summary>{counted(found.troubles.length, "problem")}</summary>
      <ul>
        {found.troubles.map((problem) => (
          <li key={`${problem.code} ${problem.start} ${problem.message}`}>
            {problem.message}{" "}
            {problem.start === null || problem.end === null ? null : (
              <Link to={documentAddress(found.id, { start: problem.start, end: problem.end })}>
                Show
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
