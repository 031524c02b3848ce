import type { ReactNode } from "react";
import type { FiguresAnswer, PositionsAnswer } from "../../../../src/http/answers.ts";
import type { Evidence, RecordedStatement } from "../../../../src/record/index.ts";
import { useAnswer } from "../../api/client.ts";
import { quantity, stanceNames } from "../../text/rows.ts";
import { Link } from "../../ui/link.tsx";
import { figureAddress, positionAddress } from "../../url/routes.ts";

/** The figures and positions in the words of a statement, each leading to its evidence. */
export function CardRows({ statement }: { readonly statement: RecordedStatement }): ReactNode {
  const doc = encodeURIComponent(statement.doc);
  const { answer: figures } = useAnswer<FiguresAnswer>(`/api/figures?doc=${doc}&limit=1000`);
  const { answer: positions } = useAnswer<PositionsAnswer>(`/api/positions?doc=${doc}&limit=1000`);
  const isHere = ({ doc: at, start, end }: Evidence): boolean =>
    at === statement.doc &&
    statement.content.some((span) => span.start <= start && end <= span.end);
  const here = <Row extends { readonly evidence: readonly Evidence[] }>(
    rows: readonly Row[] | undefined,
  ): Row[] => (rows ?? []).filter(({ evidence }) => evidence.some(isHere));
  return (
    <>
      {here(positions?.items).map((position) => (
        <p key={position.id} className="card-remark">
          Position:{" "}
          <Link to={positionAddress(position.id)}>
            {stanceNames[position.stance]} {position.issue}
          </Link>
        </p>
      ))}
      {here(figures?.items).map((figure) => (
        <p key={figure.id} className="card-remark">
          Figure:{" "}
          <Link to={figureAddress(figure.id)}>
            {quantity(figure)}
            {figure.what === null ? "" : `, ${figure.what}`}
          </Link>
        </p>
      ))}
    </>
  );
}
