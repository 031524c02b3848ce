import type { ReactNode } from "react";
import type { RemarkBrief } from "../../../src/http/answers.ts";
import { renderDate } from "../text/dates.ts";
import { DoubtBadge, OriginBadge, WiderBadge, WiderThanBadge } from "../ui/badges.tsx";
import { Link } from "../ui/link.tsx";
import { Nothing } from "../ui/state.tsx";
import { entityAddress, remarkAddress } from "../url/routes.ts";

/** Remarks as a table: who, the words of the first report, when, where from. */
export function RemarkTable({
  remarks,
  empty,
}: {
  readonly remarks: readonly RemarkBrief[];
  readonly empty: string;
}): ReactNode {
  if (remarks.length === 0) return <Nothing>{empty}</Nothing>;
  return (
    <div className="table-frame">
      <table className="remarks stacked">
        <thead>
          <tr>
            <th scope="col">Remark</th>
            <th scope="col">Speaker</th>
            <th scope="col">Date</th>
            <th scope="col">Reported in</th>
          </tr>
        </thead>
        <tbody>
          {remarks.map((remark) => (
            <tr key={remark.id}>
              <th scope="row">
                <Link to={remarkAddress(remark.id)} className="words">
                  {remark.exact}
                </Link>
              </th>
              <td data-label="Speaker">
                <Speaker remark={remark} />
              </td>
              <td data-label="Date">{renderDate(remark.date)}</td>
              <td data-label="Reported in">
                <OriginBadge remark={remark} />
                {remark.variants > 0 ? (
                  <span className="badge badge-differs">wordings differ</span>
                ) : remark.documents.length > 1 ? (
                  <span className="badge badge-plain">word for word</span>
                ) : null}
                {remark.glosses > 0 ? <WiderBadge /> : null}
                <WiderThanBadge remark={remark.widerThan} />
                <DoubtBadge row={remark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who said it, and to whom. */
export function Speaker({
  remark: { speaker, speakerId, addressee },
}: {
  readonly remark: Pick<RemarkBrief, "speaker" | "speakerId" | "addressee">;
}): ReactNode {
  return (
    <>
      {speaker === null ? (
        <span className="unknown">speaker unknown</span>
      ) : speakerId === null ? (
        speaker
      ) : (
        <Link to={entityAddress(speakerId)}>{speaker}</Link>
      )}
      {addressee === null ? null : <span className="addressee"> to {addressee}</span>}
    </>
  );
}
