import { memo, type ReactNode } from "react";
import type { RemarkBrief } from "../../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import { inPercent } from "../../text/rows.ts";
import { DoubtBadge, FormLabel, OriginBadge, StatusBadge, WiderBadge } from "../../ui/badges.tsx";
import { Citation } from "../../ui/citation.tsx";
import { Decisions } from "../../ui/decisions.tsx";
import { Link } from "../../ui/link.tsx";
import { Reason } from "../../ui/reason.tsx";
import { entityAddress, remarkAddress, statementAddress } from "../../url/routes.ts";
import { CardRows } from "./card-rows.tsx";

/** One statement in the margin: who said it; chosen, all that is known of it. */
export const Card = memo(function Card({
  statement,
  text,
  behind,
  remark,
  glossed,
  chosen,
  onChoose,
}: {
  readonly statement: RecordedStatement;
  readonly text: string;
  /** Statements of the same turn that have no card. */
  readonly behind: number;
  readonly remark: RemarkBrief | null;
  readonly glossed: RemarkBrief | null;
  readonly chosen: boolean;
  readonly onChoose: (statement: RecordedStatement) => void;
}): ReactNode {
  const words = statement.evidence.map(({ exact }) => exact).join(" … ");
  const cut = (spans: RecordedStatement["cue"]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return (
    <li className={`card card-${statement.form}${chosen ? " chosen" : ""}`}>
      <button
        type="button"
        aria-expanded={chosen}
        onClick={() => onChoose(statement)}
        className="card-head"
      >
        <span className="card-speaker">
          {statement.speaker ?? <span className="unknown">speaker unknown</span>}
        </span>
        <span className="card-form">
          <FormLabel form={statement.form} />
        </span>
        <span className="hidden">: {words.slice(0, 400)}</span>
        {remark !== null && remark.documents.length > 1 ? (
          <span className="card-also">in {remark.documents.length} documents</span>
        ) : null}
        {behind > 0 ? (
          <span className="card-also">turn of {counted(behind + 1, "statement")}</span>
        ) : null}
        {glossed === null ? null : <span className="card-also">wider than the quotation</span>}
      </button>
      <StatusBadge status={statement.status} />
      <DoubtBadge row={statement} />
      {chosen ? (
        <div className="card-body">
          <dl>
            <dt>Speaker</dt>
            <dd>
              {statement.speaker === null ? (
                "unknown"
              ) : statement.speakerId === null ? (
                statement.speaker
              ) : (
                <Link to={entityAddress(statement.speakerId)}>{statement.speaker}</Link>
              )}
              {statement.source.length > 0 ? (
                <span className="printed"> printed “{cut(statement.source)}”</span>
              ) : null}
              <span className="why">
                <Reason text={statement.reason} />
              </span>
            </dd>
            {statement.cue.length > 0 ? (
              <>
                <dt>Cue</dt>
                <dd className="verbatim">{cut(statement.cue)}</dd>
              </>
            ) : null}
            {statement.addressee === null ? null : (
              <>
                <dt>To</dt>
                <dd>{statement.addressee}</dd>
              </>
            )}
            {statement.via.length > 0 ? (
              <>
                <dt>Via</dt>
                <dd>{statement.via.join(", then ")}</dd>
              </>
            ) : null}
            <dt>Said</dt>
            <dd>
              {statement.date === null && remark !== null && remark.date !== null
                ? `${renderDate(remark.date)}, the date of the remark`
                : renderDate(statement.date)}
            </dd>
            <dt>Confidence</dt>
            <dd>{inPercent(statement.confidence)}</dd>
          </dl>
          <CardRemarks remark={remark} glossed={glossed} />
          <CardRows statement={statement} />
          <Decisions statement={statement} text={text} />
          <div className="card-foot">
            <Link to={statementAddress(statement.id)}>Evidence page</Link>
            <Citation id={statement.id} />
          </div>
        </div>
      ) : null}
    </li>
  );
});

function CardRemarks({
  remark,
  glossed,
}: {
  readonly remark: RemarkBrief | null;
  readonly glossed: RemarkBrief | null;
}): ReactNode {
  return (
    <>
      {glossed === null ? null : (
        <p className="card-remark">
          <WiderBadge />{" "}
          {glossed.adds.length > 0
            ? `Names ${glossed.adds.join(", ")}; the quotation does not. `
            : ""}
          <Link to={remarkAddress(glossed.id)}>The words quoted</Link>
        </p>
      )}
      {remark === null ? null : (
        <p className="card-remark">
          <OriginBadge remark={remark} />{" "}
          <Link to={remarkAddress(remark.id)}>
            {remark.documents.length > 1
              ? remark.variants > 0
                ? "Compare the wordings"
                : "The same words elsewhere"
              : "The remark"}
          </Link>
        </p>
      )}
    </>
  );
}
