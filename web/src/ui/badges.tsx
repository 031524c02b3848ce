import type { ReactNode } from "react";
import type { Form } from "../../../src/doc/index.ts";
import type { RemarkBrief } from "../../../src/http/answers.ts";
import { doubtOf, type RowId, type Status } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { inPercent } from "../text/rows.ts";
import { remarkAddress } from "../url/routes.ts";
import { Link } from "./link.tsx";

/** A short fact with a quiet frame. */
export function Badge({
  kind,
  children,
}: {
  readonly kind: "plain" | "wider" | "differs" | "doubt" | "form" | "status";
  readonly children: ReactNode;
}): ReactNode {
  return <span className={`badge badge-${kind}`}>{children}</span>;
}

/** The form of a statement, in its colour and line. */
export function FormLabel({ form }: { readonly form: Form }): ReactNode {
  return <span className={`form form-${form}`}>{form}</span>;
}

/** *2 documents, 1 origin*: how many report it, and to how many places the words go back. */
export function OriginBadge({
  remark,
}: {
  readonly remark: Pick<RemarkBrief, "documents" | "origins">;
}): ReactNode {
  const origins = remark.origins.length;
  return (
    <Badge kind="plain">
      {counted(remark.documents.length, "document")}, {counted(origins, "origin")}
    </Badge>
  );
}

/** Shown where an outlet's wording names what no quotation names. */
export function WiderBadge(): ReactNode {
  return <Badge kind="wider">paraphrase wider than the quotation</Badge>;
}

/** Leads from a row that rests on an outlet's own wording to the remark that this words more widely; nothing for other rows. */
export function WiderThanBadge({
  remark,
}: {
  readonly remark: RowId | null | undefined;
}): ReactNode {
  if (remark === null || remark === undefined) return null;
  return (
    <Link to={remarkAddress(remark)} className="badge badge-wider">
      an outlet’s wording, wider than the quotation
    </Link>
  );
}

/** Shown beside a row that is rather wrong than right, until a person has looked at it. */
export function DoubtBadge({ row }: { readonly row: Parameters<typeof doubtOf>[0] }): ReactNode {
  if (doubtOf(row) === "fair") return null;
  return <Badge kind="doubt">doubtful, {inPercent(row.confidence)}</Badge>;
}

/** What people made of a row; nothing while nobody has looked. */
export function StatusBadge({ status }: { readonly status: Status }): ReactNode {
  if (status === "unverified") return null;
  return (
    <span className={`badge badge-status status-${status}`}>
      {status === "edited" ? "edited by a person" : `${status} by a person`}
    </span>
  );
}
