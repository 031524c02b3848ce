import { Fragment, type ReactNode } from "react";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Difference } from "../../text/differences.ts";
import { cutAtMarks, type Segment } from "../../text/segments.ts";

/** The words of a statement, piece by piece, with the places marked that differ. */
export function DifferingText({
  statement,
  places,
}: {
  readonly statement: RecordedStatement;
  readonly places: readonly Difference[];
}): ReactNode {
  return statement.evidence.map((piece, i) => {
    const here = places.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    return (
      <Fragment key={piece.start}>
        {i === 0 ? null : " … "}
        <span className="piece">
          {cutAtMarks(piece.exact, piece.start, here).map((segment, at) => (
            <Piece
              // biome-ignore lint/suspicious/noArrayIndexKey: a place without extent shares its start with the next
              key={at}
              segment={segment}
              place={here.find(({ start }) => start === segment.start) ?? null}
            />
          ))}
        </span>
      </Fragment>
    );
  });
}

function Piece({
  segment,
  place,
}: {
  readonly segment: Segment;
  readonly place: Difference | null;
}): ReactNode {
  const [kind] = segment.kinds;
  if (kind === undefined) return segment.text;
  const other = place?.other ?? "";
  if (kind === "cut") {
    return (
      <span className="cut-sign" title={`left out here: “${other}”`}>
        <span aria-hidden="true">[…]</span>
        <span className="hidden"> [left out here: “{other}”] </span>
      </span>
    );
  }
  if (kind === "replaced") {
    return (
      <mark className="replaced" title={`there: “${other}”`}>
        {segment.text}
        <span className="hidden"> [there: “{other}”] </span>
      </mark>
    );
  }
  return (
    <mark className="only-here" title="only here">
      {segment.text}
      <span className="hidden"> [only here] </span>
    </mark>
  );
}
