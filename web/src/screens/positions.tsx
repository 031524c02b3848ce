import type { ReactNode } from "react";
import type { DocumentRef, SummaryAnswer } from "../../../src/http/answers.ts";
import type { Position } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { stanceNames } from "../text/rows.ts";
import { CellWords } from "../ui/cell-words.tsx";
import { FoundRows } from "../ui/found-rows.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { SaveRows } from "../ui/save-rows.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { usePlace } from "../url/location.ts";
import { positionAddress } from "../url/routes.ts";

/** Who stood where on what, over time, in the words of the documents; empty cells say what was searched. */
export function PositionsScreen(): ReactNode {
  const { query } = usePlace();
  const { answer: summary } = useAnswer<SummaryAnswer>("/api/summary");
  return (
    <>
      <Head title="Positions">
        <p className="lede">
          For each proposal: who said what about it, and when, in the documents’ words.
        </p>
      </Head>
      <SearchField path="/positions" label="Words of the holder or the proposal" query={query} />
      <FoundRows<Position> api="/api/positions" one="position" path="/positions" query={query}>
        {(items, documents) =>
          byIssue(items).map(([issue, positions]) => (
            <Issue
              key={issue}
              issue={issue}
              positions={positions}
              documents={documents}
              searched={summary?.documents ?? 0}
            />
          ))
        }
      </FoundRows>
      <SaveRows what="positions" />
    </>
  );
}

/** Positions by proposal: those on which most is on record first, then by name. */
function byIssue(positions: readonly Position[]): [string, Position[]][] {
  return [...Map.groupBy(positions, ({ issue }) => issue)].sort(
    ([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1),
  );
}

function Issue({
  issue,
  positions,
  documents,
  searched,
}: {
  readonly issue: string;
  readonly positions: readonly Position[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
  readonly searched: number;
}): ReactNode {
  const actors = [...new Set(positions.map(({ actor }) => actor))];
  const dates = [...new Set(positions.map(({ date }) => date ?? ""))].sort();
  return (
    <section aria-label={issue}>
      <h2>{issue}</h2>
      <div className="table-frame">
        <table className="positions stacked">
          <thead>
            <tr>
              <th scope="col">When</th>
              {actors.map((actor) => (
                <th key={actor} scope="col">
                  {actor}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dates.map((date) => (
              <tr key={date}>
                <th scope="row">{renderDate(date)}</th>
                {actors.map((actor) => (
                  <td key={actor} data-label={actor}>
                    <Cell
                      positions={positions.filter(
                        (one) => one.actor === actor && (one.date ?? "") === date,
                      )}
                      documents={documents}
                      searched={searched}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({
  positions,
  documents,
  searched,
}: {
  readonly positions: readonly Position[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
  readonly searched: number;
}): ReactNode {
  if (positions.length === 0) {
    return (
      <span className="empty-cell">no statement found in {counted(searched, "document")}</span>
    );
  }
  return positions.map((position) => (
    <div key={position.id} className={`stance stance-${position.stance}`}>
      <Link to={positionAddress(position.id)} className="stance-name">
        {stanceNames[position.stance]}
      </Link>
      <CellWords evidence={position.evidence} documents={documents} />
    </div>
  ));
}
