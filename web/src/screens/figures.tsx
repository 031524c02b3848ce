import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import { type FigureRow, groupSameFigures, type SameFigure } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { renderDate } from "../text/dates.ts";
import { quantity } from "../text/rows.ts";
import { DocumentLine } from "../ui/document-link.tsx";
import { FoundRows } from "../ui/found-rows.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { SaveRows } from "../ui/save-rows.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { usePlace } from "../url/location.ts";
import { figureAddress } from "../url/routes.ts";

/** Other figures, or reports of one, that are listed; with more, its own page has the rest. */
const othersShown = 3;

/** Numbers with what they count, who gives them, and which others agree or differ. */
export function FiguresScreen(): ReactNode {
  const { query } = usePlace();
  return (
    <>
      <Head title="Figures">
        <p className="lede">
          Numbers the documents give, with what they count; those that others differ from first. A
          number that several documents give alike stands once on a page, with all of them there.
        </p>
      </Head>
      <SearchField path="/figures" label="Words of what is counted" query={query} />
      <FoundFigures path="/figures" query={query} />
      <SaveRows what="figures" query={query} />
    </>
  );
}

/** The figures on what the words of an address name, a page of them. */
export function FoundFigures({
  path,
  query,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
}): ReactNode {
  return (
    <FoundRows<FigureRow> api="/api/figures" one="figure" path={path} query={query}>
      {(items, documents) => (
        <FigureTable figures={items.toSorted(comparedFirst)} documents={documents} />
      )}
    </FoundRows>
  );
}

/** Figures that others differ from first, then those that others agree with, each by what is counted. */
function comparedFirst(a: FigureRow, b: FigureRow): number {
  const rank = ({ differsFrom, agreesWith }: FigureRow): number =>
    differsFrom.length > 0 ? 0 : agreesWith.length > 0 ? 1 : 2;
  return rank(a) - rank(b) || ((a.what ?? "~") < (b.what ?? "~") ? -1 : 1);
}

function FigureTable({
  figures,
  documents,
}: {
  readonly figures: readonly FigureRow[];
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const list = (figures: readonly FigureRow[]): ReactNode => (
    <ul className="plain">
      {figures.map((other) => {
        const document = documents.get(other.evidence[0].doc);
        return (
          <li key={other.id}>
            <Link to={figureAddress(other.id)}>{quantity(other)}</Link>
            {document === undefined ? null : (
              <>
                {", "}
                <DocumentLine document={document} range={other.evidence[0]} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
  const others = (id: string, ids: readonly string[]): ReactNode => {
    const known = ids.flatMap((other) => byId.get(other) ?? []);
    const shown = known.length <= othersShown ? known : known.slice(0, othersShown - 1);
    const left = ids.length - shown.length;
    if (ids.length === 0) return "–";
    return (
      <>
        {list(shown)}
        {left === 0 ? null : (
          <Link to={figureAddress(id)}>
            {shown.length === 0 ? counted(left, "figure") : `${left} more`}
          </Link>
        )}
      </>
    );
  };
  return (
    <div className="table-frame">
      <table className="figures stacked">
        <thead>
          <tr>
            <th scope="col">What is counted</th>
            <th scope="col" className="numeric">
              Figure
            </th>
            <th scope="col">According to</th>
            <th scope="col">Agrees with</th>
            <th scope="col">Differs from</th>
          </tr>
        </thead>
        <tbody>
          {groupSameFigures(figures).map((same) => {
            const [figure] = same;
            const what = same.find((one) => one.what !== null)?.what ?? "not stated";
            const asOf = same.find((one) => one.asOf !== null)?.asOf ?? null;
            const own = new Set(same.map(({ id }) => id));
            const beside = (key: "agreesWith" | "differsFrom"): readonly string[] =>
              [...new Set(same.flatMap((one) => one[key]))].filter((id) => !own.has(id));
            return (
              <tr key={figure.id}>
                <th scope="row">
                  {what}
                  {asOf === null ? null : <span className="file">{renderDate(asOf)}</span>}
                </th>
                <td className="numeric">
                  <Link to={figureAddress(figure.id)}>{quantity(figure)}</Link>
                </td>
                <td data-label="According to">
                  <Reports same={same} documents={documents} />
                </td>
                <td data-label="Agrees with">{others(figure.id, beside("agreesWith"))}</td>
                <td data-label="Differs from">{others(figure.id, beside("differsFrom"))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Who gives a number, and in which documents. */
function Reports({
  same,
  documents,
}: {
  readonly same: SameFigure;
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
  const told = ({ givenBy, evidence: [first] }: FigureRow): ReactNode => {
    const document = documents.get(first.doc);
    return (
      <>
        {givenBy === null ? null : <>{givenBy}, </>}
        {document === undefined ? null : <DocumentLine document={document} range={first} />}
      </>
    );
  };
  if (same.length === 1) return told(same[0]);
  const shown = same.length <= othersShown ? same : same.slice(0, othersShown - 1);
  const left = same.length - shown.length;
  return (
    <>
      <ul className="plain">
        {shown.map((one) => (
          <li key={one.id}>{told(one)}</li>
        ))}
      </ul>
      {left === 0 ? null : <Link to={figureAddress(same[0].id)}>{`${left} more`}</Link>}
    </>
  );
}
