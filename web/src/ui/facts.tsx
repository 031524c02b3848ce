import type { ReactNode } from "react";
import type { JudgmentAnswer, PlaceAnswer } from "../../../src/http/answers.ts";
import type { doubtOf, Provenance, RowId } from "../../../src/record/index.ts";
import { renderDate, renderHow } from "../text/dates.ts";
import { languageName } from "../text/languages.ts";
import { inPercent } from "../text/rows.ts";
import { documentAddress } from "../url/routes.ts";
import { DoubtBadge, WiderThanBadge } from "./badges.tsx";
import { titleOf } from "./document-link.tsx";
import { Link } from "./link.tsx";

/** One line of what is known of a row. */
export function Fact({
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

/** Where words stand: the document and how it is dated, its file, address and hash, page and characters. */
export function PlaceFacts({
  place,
  pieces,
  statement = null,
}: {
  readonly place: PlaceAnswer;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly statement?: RowId | null;
}): ReactNode {
  const { document, page, startCp, endCp } = place;
  return (
    <>
      <Fact name="Document">
        <Link to={documentAddress(document.id, pieces[0] ?? null, statement)}>
          {titleOf(document)}
        </Link>
        {document.outlet === null ? "" : `, ${document.outlet}`}, {renderDate(document.dated)} (
        {renderHow(document.dating?.how ?? (document.dated === null ? null : "given"))}), in{" "}
        {languageName(document.language)}
      </Fact>
      <Fact name="File">{document.name}</Fact>
      <Fact name="Address">{document.url ?? "none given"}</Fact>
      <Fact name="Retrieved">
        {document.retrieved === null ? "not recorded" : renderDate(document.retrieved)}
      </Fact>
      <Fact name="Text SHA-256">
        <code>{document.textHash}</code>
      </Fact>
      {page === null ? null : <Fact name="Page">{page}</Fact>}
      <Fact name="Characters">
        {pieces.map(({ start, end }) => `${start}–${end}`).join(", ")} in UTF-16; {startCp}–{endCp}{" "}
        in code points
      </Fact>
    </>
  );
}

/** Which code made a row, and how sure it is. */
export function FoundBy({
  row,
}: {
  readonly row: Parameters<typeof doubtOf>[0] & { readonly by: Provenance };
}): ReactNode {
  const { by, confidence } = row;
  return (
    <Fact name="Found by">
      {by.stage}
      {by.model === null ? "" : `, ${by.model}`}, confidence {inPercent(confidence)}
      <DoubtBadge row={row} />
    </Fact>
  );
}

/** That a row rests on an outlet's own wording, with the way to the words quoted; nothing for other rows. */
export function RestsOn({ remark }: { readonly remark: RowId | null }): ReactNode {
  if (remark === null) return null;
  return (
    <Fact name="Rests on">
      <WiderThanBadge remark={remark} />
    </Fact>
  );
}

/** Who looked at a row, and what they decided. */
export function LookedAt({
  judgments,
  children = null,
}: {
  readonly judgments: readonly JudgmentAnswer[];
  /** How it stands now, where somebody looked. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <Fact name="Looked at">
      {children}
      {children === null && judgments.length === 0 ? "by nobody yet" : null}
      {judgments.map((one) => (
        <span key={one.id} className="judgment">
          {one.action} by {one.who}, {renderDate(one.when)}
          {one.state === "undone" ? ", taken back" : ""}
        </span>
      ))}
    </Fact>
  );
}

/** The address of a row, to be passed on. */
export function Permalink({ address }: { readonly address: string }): ReactNode {
  return (
    <Fact name="Permalink">
      <a href={address}>{address}</a>
    </Fact>
  );
}
