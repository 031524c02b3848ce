import { Fragment, type ReactNode } from "react";
import type { AskGroupAnswer, AskRowAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import { stanceNames } from "../../text/rows.ts";
import { Badge, DoubtBadge, FormLabel, StatusBadge, WiderBadge } from "../../ui/badges.tsx";
import { DocumentLine } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/marked.tsx";
import { Pieces, wordingClass } from "../../ui/pieces.tsx";
import {
  figureAddress,
  positionAddress,
  remarkAddress,
  statementAddress,
} from "../../url/routes.ts";

/** What a kind of difference is called. */
const differences: Readonly<Record<string, string>> = {
  replaced: "other words",
  "cut-before": "cut at the beginning",
  "cut-after": "cut at the end",
  "cut-inside": "cut inside",
  added: "words added",
  order: "order",
  addressee: "addressee",
  date: "date",
  wider: "an outlet’s wording is wider",
  stance: "stance",
  value: "value",
};

/** Rows that belong together: all reports of one remark, all stances on one proposal. */
export function AskGroup({ group }: { readonly group: AskGroupAnswer }): ReactNode {
  const documents = new Set(group.rows.map(({ document }) => document.id)).size;
  return (
    <article className="answer">
      <p className="badges">
        <Badge kind="plain">{counted(documents, "document")}</Badge>
        {group.differences.map((kind) => (
          <Badge key={kind} kind={kind === "wider" ? "wider" : "differs"}>
            {differences[kind] ?? kind}
          </Badge>
        ))}
        {group.kind === "remark" && group.id !== null ? (
          <Link to={remarkAddress(group.id)}>
            {group.rows.length > 1 ? "Compare the wordings" : "The remark"}
          </Link>
        ) : null}
      </p>
      <ol className="answer-rows">
        {group.rows.map((row) => (
          <AskRow key={`${row.id} ${row.document.id} ${row.start}`} row={row} />
        ))}
      </ol>
    </article>
  );
}

const names: Readonly<Record<string, string>> = stanceNames;

/** The page that has the evidence of a row; null for a passage, which is no row. */
function evidenceOf({ kind, id, statement }: AskRowAnswer): string | null {
  if (statement !== null) return statementAddress(statement.id);
  if (id === null) return null;
  if (kind === "position") return positionAddress(id);
  return kind === "figure" ? figureAddress(id) : null;
}

function AskRow({ row }: { readonly row: AskRowAnswer }): ReactNode {
  const { statement, kind } = row;
  const marks = row.found.map((span) => ({ ...span, kind: "found" }));
  const evidence = evidenceOf(row);
  return (
    <li className={row.isMatch ? "answer-row" : "answer-row beside"}>
      <p className="hit-head">
        {kind === "passage" ? (
          <span className="unknown">in the text, said by nobody on record</span>
        ) : (
          <span className="speaker">
            {row.speaker ?? <span className="unknown">speaker unknown</span>}
          </span>
        )}
        {row.addressee === null ? null : <span className="addressee">to {row.addressee}</span>}
        <span className="dated">{renderDate(row.date)}</span>
        {statement === null ? null : <FormLabel form={statement.form} />}
        {statement === null ? null : <StatusBadge status={statement.status} />}
        {kind === "gloss" ? <WiderBadge /> : null}
        {statement === null ? null : <DoubtBadge row={statement} />}
        {kind === "position" ? (
          <Badge kind="plain">{names[row.label ?? ""] ?? row.label}</Badge>
        ) : null}
        {kind === "figure" ? <Badge kind="plain">{row.label}</Badge> : null}
      </p>
      <blockquote className={statement === null ? "wording" : wordingClass(statement.form)}>
        {statement === null ? (
          <Marked text={row.exact} from={row.start} marks={marks} />
        ) : (
          <Pieces statement={statement} marks={marks} />
        )}
      </blockquote>
      <p className="place">
        {kind === "gloss" && row.label !== null ? (
          <Fragment>Names {row.label}; the quotation does not. </Fragment>
        ) : null}
        <DocumentLine document={row.document} range={row} statement={statement?.id ?? null} />
        {statement === null || statement.via.length === 0
          ? null
          : `, via ${statement.via.join(", then ")}`}
        {evidence === null ? null : (
          <>
            {" · "}
            <Link to={evidence}>evidence</Link>
          </>
        )}
      </p>
    </li>
  );
}
