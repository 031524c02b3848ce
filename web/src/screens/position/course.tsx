import type { ReactNode } from "react";
import type { PositionAnswer } from "../../../../src/http/row-answers.ts";
import { renderDate } from "../../text/dates.ts";
import { stanceNames } from "../../text/rows.ts";
import { CellWords } from "../../ui/cell-words.tsx";
import { Link } from "../../ui/link.tsx";
import { positionAddress } from "../../url/routes.ts";

/** Where the holder stood on the proposal, by date, this position among the others. */
export function Course({ found }: { readonly found: PositionAnswer }): ReactNode {
  const { position, course } = found;
  const documents = new Map(found.documents.map((one) => [one.id, one]));
  return (
    <section aria-labelledby="course">
      <h2 id="course">
        {position.actor} on {position.issue}, over time
      </h2>
      {course.length > 1 ? null : (
        <p className="section-note">No other position of theirs on it is found in this record.</p>
      )}
      <div className="table-frame">
        <table className="stacked course">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Stance</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            {course.map((one) => (
              <tr key={one.id} aria-current={one.id === position.id ? "true" : undefined}>
                <th scope="row">{renderDate(one.date)}</th>
                <td data-label="Stance">
                  {one.id === position.id ? (
                    <b>{stanceNames[one.stance]}, above</b>
                  ) : (
                    <Link to={positionAddress(one.id)}>{stanceNames[one.stance]}</Link>
                  )}
                </td>
                <td data-label="Words">
                  <CellWords evidence={one.evidence} documents={documents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
