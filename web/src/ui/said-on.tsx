import type { ReactNode } from "react";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { renderDate, renderPrecision } from "../text/dates.ts";
import { documentAddress } from "../url/routes.ts";
import { Link } from "./link.tsx";

/** When a statement was made, and the words of its document that tell, with the way to them. */
export function SaidOn({
  statement: { id, date, dateEvidence },
}: {
  readonly statement: Pick<RecordedStatement, "id" | "date" | "dateEvidence">;
}): ReactNode {
  const day = date === null ? "date unknown" : `${renderDate(date)}, ${renderPrecision(date)}`;
  if (dateEvidence === null) return day;
  return (
    <>
      {day}, printed{" "}
      <Link to={documentAddress(dateEvidence.doc, dateEvidence, id)}>“{dateEvidence.exact}”</Link>
    </>
  );
}
