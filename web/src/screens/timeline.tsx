import type { ReactNode } from "react";
import type { EntityItem, Listed, RemarkBrief } from "../../../src/http/answers.ts";
import { useAnswer } from "../api/client.ts";
import { byMonth, type Month } from "../text/by-month.ts";
import { precisionOf, renderDate } from "../text/dates.ts";
import { OriginBadge } from "../ui/badges.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { CountLine, countOf, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { remarkAddress } from "../url/routes.ts";
import { Speaker } from "./remark-table.tsx";

const most = 1000;
/** Remarks of a month that are listed before it is chosen. */
const shownFirst = 12;

/** What was said when, month by month; what has no date stands on a shelf of its own. */
export function TimelineScreen(): ReactNode {
  const { query } = usePlace();
  const speakerId = query.get("speakerId");
  const by = speakerId === null ? "" : `&speakerId=${encodeURIComponent(speakerId)}`;
  const answered = useAnswer<Listed<RemarkBrief>>(`/api/remarks?limit=${most}${by}`);
  const speaker = useAnswer<EntityItem>(
    speakerId === null ? null : `/api/entities/${encodeURIComponent(speakerId)}`,
  );
  return (
    <>
      <Head title={speaker.answer === null ? "Timeline" : `Timeline: ${speaker.answer.name}`}>
        <p className="lede">
          Remarks by the date they were made, as far as the record tells.{" "}
          {speakerId === null ? null : (
            <Link to={`/timeline${withQuery(query, { speakerId: null })}`}>All speakers</Link>
          )}
        </p>
      </Head>
      <Shown answered={answered}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing>No remarks in this record.</Nothing>
          ) : (
            <Months months={byMonth(items)} query={query} shown={items.length} total={total} />
          )
        }
      </Shown>
    </>
  );
}

function Months({
  months,
  query,
  shown,
  total,
}: {
  readonly months: readonly Month<RemarkBrief>[];
  readonly query: URLSearchParams;
  readonly shown: number;
  readonly total: number;
}): ReactNode {
  const chosen = query.get("month");
  const highest = Math.max(...months.map(({ rows }) => rows.length));
  const listed = months.filter(({ month }) => chosen === null || (month ?? "none") === chosen);
  return (
    <>
      <CountLine
        text={
          shown < total
            ? `The ${shown.toLocaleString("en")} remarks reported most, of ${total.toLocaleString("en")}`
            : countOf(total, "remark")
        }
      />
      <div className="table-frame">
        <table className="months">
          <caption>Remarks by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Remarks</th>
              <th scope="col" className="numeric">
                Documents
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, rows }) => {
              const key = month ?? "none";
              return (
                <tr key={key}>
                  <th scope="row">
                    <Link
                      to={`/timeline${withQuery(query, { month: chosen === key ? null : key })}`}
                      aria-current={chosen === key ? "true" : undefined}
                    >
                      {renderDate(month)}
                    </Link>
                  </th>
                  <td className="bar-cell">
                    <span
                      className={month?.length === 7 ? "bar" : "bar bar-vague"}
                      style={{ width: `${(rows.length / highest) * 100}%` }}
                    />
                    <span className="bar-count">{rows.length}</span>
                  </td>
                  <td className="numeric">
                    {new Set(rows.flatMap(({ documents }) => documents)).size}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {listed.map(({ month, rows }) => (
        <section key={month ?? "none"} aria-label={renderDate(month)} className="month">
          <h2>{month === null ? "Without a date" : renderDate(month)}</h2>
          <ol className="timeline">
            {(chosen === null ? rows.slice(0, shownFirst) : rows).map((remark) => (
              <li key={remark.id} className={`when when-${precisionOf(remark.date)}`}>
                <p className="when-date">{renderDate(remark.date)}</p>
                <div>
                  <p className="when-who">
                    <Speaker remark={remark} />
                    {remark.documents.length > 1 ? <OriginBadge remark={remark} /> : null}
                  </p>
                  <p className="wording">
                    <Link to={remarkAddress(remark.id)}>{remark.exact}</Link>
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {chosen === null && rows.length > shownFirst ? (
            <p className="more">
              <Link to={`/timeline${withQuery(query, { month: month ?? "none" })}`}>
                All {rows.length} {month === null ? "without a date" : `of ${renderDate(month)}`}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}
