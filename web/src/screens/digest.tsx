import type { ReactNode } from "react";
import type { DigestAnswer, Listed } from "../../../src/http/answers.ts";
import type { DigestWeek } from "../../../src/query/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { barWidth } from "../ui/bar.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { WeekRows } from "./digest/week-rows.tsx";

/** What each week brought, row by row; the week stands in the address. */
export function DigestScreen(): ReactNode {
  const { query } = usePlace();
  const answered = useAnswer<Listed<DigestWeek>>("/api/digest");
  return (
    <>
      {answered.state === "waiting" ? <Head title="Digest" /> : null}
      <Shown answered={answered} isScreen>
        {({ items }) => {
          const named = query.get("week");
          const week = named ?? items[0]?.week ?? null;
          if (week === null) {
            return (
              <>
                <Head title="Digest" />
                <Nothing>Nothing in this record is dated to a week.</Nothing>
              </>
            );
          }
          return <Week week={week} weeks={items} query={query} />;
        }}
      </Shown>
    </>
  );
}

function Week({
  week,
  weeks,
  query,
}: {
  readonly week: string;
  readonly weeks: readonly DigestWeek[];
  readonly query: URLSearchParams;
}): ReactNode {
  const answered = useAnswer<DigestAnswer>(`/api/digest/${encodeURIComponent(week)}`);
  const later = weeks.findLast((one) => one.week > week);
  const earlier = weeks.find((one) => one.week < week);
  const to = (one: DigestWeek): string =>
    `/digest${withQuery(query, { week: one.week, kind: null })}`;
  return (
    <>
      <Head title={`Digest of week ${Number(week.slice(6))}, ${week.slice(0, 4)}`}>
        <p className="lede">
          What the week brought, as far as the record dates it to the week. What is known by month
          or year only is on the <Link to="/timeline">timeline</Link>.
        </p>
        <nav className="pages" aria-label="Weeks">
          {earlier === undefined ? null : (
            <Link to={to(earlier)} rel="prev">
              ← {renderDate(`${earlier.from}/${earlier.to}`)}
            </Link>
          )}
          {later === undefined ? null : (
            <Link to={to(later)} rel="next">
              {renderDate(`${later.from}/${later.to}`)} →
            </Link>
          )}
        </nav>
      </Head>
      <Shown answered={answered}>{(found) => <WeekRows found={found} query={query} />}</Shown>
      <section aria-labelledby="weeks">
        <h2 id="weeks">All weeks</h2>
        <WeekTable weeks={weeks} week={week} to={to} />
      </section>
    </>
  );
}

function WeekTable({
  weeks,
  week,
  to,
}: {
  readonly weeks: readonly DigestWeek[];
  readonly week: string;
  readonly to: (week: DigestWeek) => string;
}): ReactNode {
  const most = Math.max(1, ...weeks.map(({ documents }) => documents));
  return (
    <div className="table-frame">
      <table className="weeks stacked">
        <caption>
          Rows dated to each week. A week with more documents holds more of everything.
        </caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Documents written</th>
            <th scope="col" className="numeric">
              Remarks
            </th>
            <th scope="col" className="numeric">
              in several documents
            </th>
            <th scope="col" className="numeric">
              Events
            </th>
            <th scope="col" className="numeric">
              Positions
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((one) => (
            <tr key={one.week}>
              <th scope="row">
                <Link to={to(one)} aria-current={one.week === week ? "true" : undefined}>
                  {renderDate(`${one.from}/${one.to}`)}
                </Link>
              </th>
              <td className="bar-cell" data-label="Documents">
                {one.documents === 0 ? null : (
                  <span className="bar" style={{ width: barWidth(one.documents, most) }} />
                )}
                <span className="bar-count">
                  <span className="hidden">{counted(one.documents, "document")}</span>
                  <span aria-hidden="true">{one.documents}</span>
                </span>
              </td>
              <td className="numeric" data-label="Remarks">
                {one.remarks}
              </td>
              <td className="numeric" data-label="in several documents">
                {one.sharedRemarks}
              </td>
              <td className="numeric" data-label="Events">
                {one.events}
              </td>
              <td className="numeric" data-label="Positions">
                {one.positions}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
