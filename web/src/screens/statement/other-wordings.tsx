import type { ReactNode } from "react";
import type { RemarkAnswer, StatementAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { compareWordings } from "../../text/differences.ts";
import { FormLabel, WiderBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Pieces, wordingClass } from "../../ui/pieces.tsx";
import { remarkAddress } from "../../url/routes.ts";
import { DifferingText } from "../remark/differing-text.tsx";

/** Most wordings that are shown here; the remark's own page has all. */
const most = 6;

/** The other wordings of the same remark, with what differs from this one, and outlets' own wordings of it. */
export function OtherWordings({
  found,
  remark,
}: {
  readonly found: StatementAnswer;
  readonly remark: RemarkAnswer | null;
}): ReactNode {
  const own = found.statement;
  const others = (remark?.reports ?? []).filter(({ statement }) => statement.id !== own.id);
  const glosses = (remark?.glosses ?? []).filter(({ gloss }) => gloss.statement.id !== own.id);
  if (remark === null || others.length + glosses.length === 0) {
    return (
      <section aria-labelledby="others">
        <h2 id="others">Other wordings</h2>
        <p className="section-note">No other report of it is found in this record.</p>
      </section>
    );
  }
  const address = remarkAddress(remark.brief.id);
  return (
    <section aria-labelledby="others">
      <h2 id="others">Other wordings</h2>
      <p className="section-note legend">
        Each is compared with the words above. <mark className="replaced">other words</mark>{" "}
        <mark className="only-here">only here</mark>{" "}
        <span className="cut-sign" aria-hidden="true">
          […]
        </span>{" "}
        words left out here
      </p>
      <ul className="plain other-wordings">
        {others.slice(0, most).map(({ statement, document }) => (
          <li key={statement.id}>
            <blockquote className={wordingClass(statement.form)} lang={document.language}>
              <DifferingText
                statement={statement}
                places={compareWordings(statement, own, remark.remark.variants).places}
              />
            </blockquote>
            <p className="place">
              <FormLabel form={statement.form} />{" "}
              <DocumentLine
                document={document}
                range={statement.content[0]}
                statement={statement.id}
              />
            </p>
          </li>
        ))}
        {glosses.map(({ adds, gloss: { statement, document } }) => (
          <li key={statement.id}>
            <blockquote className="wording" lang={document.language}>
              <Pieces
                statement={statement}
                marks={adds.map(({ start, end }) => ({ start, end, kind: "found" }))}
              />
            </blockquote>
            <p className="place">
              <WiderBadge />{" "}
              <DocumentLine
                document={document}
                range={statement.content[0]}
                statement={statement.id}
              />
            </p>
          </li>
        ))}
      </ul>
      {others.length > most ? (
        <p>
          <Link to={address}>All {counted(others.length + 1, "wording")}</Link>
        </p>
      ) : null}
    </section>
  );
}
