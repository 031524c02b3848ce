import type { ReactNode } from "react";
import type { DocumentRef, SummaryAnswer } from "../../../src/http/answers.ts";
import { type Position, proposalOf, type RowId } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { stanceNames } from "../text/rows.ts";
import { DoubtBadge, WiderThanBadge } from "../ui/badges.tsx";
import { CellWords } from "../ui/cell-words.tsx";
import { DocumentLine } from "../ui/document-link.tsx";
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
        {(items, documents, wider) => {
          const proposals = byProposal(items);
          return proposals.map((positions) => {
            const [{ issue }] = positions;
            return (
              <Issue
                key={proposalOf(positions[0])}
                issue={issue}
                isNamesake={proposals.some(
                  (other) => other !== positions && other[0].issue === issue,
                )}
                positions={positions}
                found={{ documents, wider, searched: summary?.documents ?? 0 }}
              />
            );
          });
        }}
      </FoundRows>
      <SaveRows what="positions" query={query} />
    </>
  );
}

type OneOrMore = readonly [Position, ...Position[]];

/** What the cells of all proposals need. */
interface Found {
  readonly documents: ReadonlyMap<string, DocumentRef>;
  /** Remarks by the ids of the positions that word them more widely. */
  readonly wider: Readonly<Record<RowId, RowId>>;
  /** Documents of the record. */
  readonly searched: number;
}

/** Positions by proposal: those on which most is on record first, then by name. */
function byProposal(positions: readonly Position[]): OneOrMore[] {
  return [...Map.groupBy(positions, proposalOf).values()]
    .flatMap(([first, ...rest]): OneOrMore[] => (first === undefined ? [] : [[first, ...rest]]))
    .sort((a, b) => b.length - a.length || (a[0].issue < b[0].issue ? -1 : 1));
}

function Issue({
  issue,
  isNamesake,
  positions,
  found,
}: {
  readonly issue: string;
  /** Whether another proposal is called the same, such as *the plan*. */
  readonly isNamesake: boolean;
  readonly positions: OneOrMore;
  readonly found: Found;
}): ReactNode {
  const actors = [...new Set(positions.map(({ actor }) => actor))];
  const dates = [...new Set(positions.map(({ date }) => date ?? ""))].sort();
  const [place] = positions[0].evidence;
  const document = isNamesake ? found.documents.get(place.doc) : undefined;
  return (
    <section aria-label={issue}>
      <h2>{issue}</h2>
      {document === undefined ? null : (
        <p className="section-note">
          As it is called in <DocumentLine document={document} range={place} />
        </p>
      )}
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
              <DateRow key={date} date={date} actors={actors} positions={positions} found={found} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Where each holder stood on a day. A narrow page names those without a statement once, at the end. */
function DateRow({
  date,
  actors,
  positions,
  found,
}: {
  readonly date: string;
  readonly actors: readonly string[];
  readonly positions: readonly Position[];
  readonly found: Found;
}): ReactNode {
  const cells = actors.map((actor) => ({
    actor,
    own: positions.filter((one) => one.actor === actor && (one.date ?? "") === date),
  }));
  const silent = cells.filter(({ own }) => own.length === 0).map(({ actor }) => actor);
  const nothing = `no statement found in ${counted(found.searched, "document")}`;
  return (
    <tr>
      <th scope="row">{renderDate(date)}</th>
      {cells.map(({ actor, own }) =>
        own.length === 0 ? (
          <td key={actor} className="empty-cell">
            {nothing}
          </td>
        ) : (
          <td key={actor} data-label={actor}>
            {own.map((position) => (
              <Stance key={position.id} position={position} found={found} />
            ))}
          </td>
        ),
      )}
      {silent.length === 0 ? null : (
        <td className="empty-cell narrow-only">
          {silent.join(", ")}: {nothing}
        </td>
      )}
    </tr>
  );
}

function Stance({
  position,
  found: { documents, wider },
}: {
  readonly position: Position;
  readonly found: Found;
}): ReactNode {
  return (
    <div className={`stance stance-${position.stance}`}>
      <Link to={positionAddress(position.id)} className="stance-name">
        {stanceNames[position.stance]}
      </Link>{" "}
      <DoubtBadge row={position} />
      <CellWords evidence={position.evidence} documents={documents} />
      <WiderThanBadge remark={wider[position.id]} />
    </div>
  );
}
