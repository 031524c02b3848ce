import type { ReactNode } from "react";
import type { EntityItem, EventsAnswer, Listed, RemarkBrief } from "../../../src/http/answers.ts";
import type { TimelineMonth } from "../../../src/query/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { namesOf } from "../cite/cite-rows.ts";
import { byMonth, type Month } from "../text/by-month.ts";
import { precisionOf, renderDate } from "../text/dates.ts";
import { DoubtBadge, OriginBadge, WiderThanBadge } from "../ui/badges.tsx";
import { barWidth } from "../ui/bar.ts";
import { EventBadges } from "../ui/event-badges.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Pages } from "../ui/pages.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { pageOf, withQuery } from "../url/query.ts";
import { eventAddress, remarkAddress } from "../url/routes.ts";
import { Speaker } from "./remark-table.tsx";

/** Remarks of one page; without a chosen month, those that are looked through for each month's first. */
const pageSize = 200;
const most = 1000;
/** Remarks of a month that are listed before it is chosen. */
const shownFirst = 12;

/** What was said when, month by month; what has no date stands on a shelf of its own. */
export function TimelineScreen(): ReactNode {
  const { query } = usePlace();
  const speakerId = query.get("speakerId");
  const by = speakerId === null ? "" : `&speakerId=${encodeURIComponent(speakerId)}`;
  const chosen = query.get("month");
  const page = pageOf(query, "page");
  const asked =
    chosen === null
      ? `limit=${most}`
      : `month=${encodeURIComponent(chosen)}&limit=${pageSize}&offset=${(page - 1) * pageSize}`;
  const answered = useAnswer<Listed<RemarkBrief>>(`/api/remarks?${asked}${by}`);
  const months = useAnswer<Listed<TimelineMonth>>(
    `/api/timeline${speakerId === null ? "" : `?speakerId=${encodeURIComponent(speakerId)}`}`,
  );
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
      <Shown answered={months}>
        {({ items: months }) => (
          <>
            {months.length === 0 ? <Nothing>Nothing in this record is dated.</Nothing> : null}
            {months.length === 0 ? null : <MonthTable months={months} query={query} />}
            <Shown answered={answered}>
              {({ items, total }) => (
                <Months
                  months={byMonth(items)}
                  counts={new Map(months.map(({ month, remarks }) => [month, remarks]))}
                  query={query}
                  page={page}
                  total={total}
                />
              )}
            </Shown>
          </>
        )}
      </Shown>
    </>
  );
}

/** How many remarks and events each month has, all of them counted. */
function MonthTable({
  months,
  query,
}: {
  readonly months: readonly TimelineMonth[];
  readonly query: URLSearchParams;
}): ReactNode {
  const chosen = query.get("month");
  const highest = Math.max(1, ...months.map(({ remarks }) => remarks));
  return (
    <div className="table-frame">
      <table className="months">
        <caption>Remarks and events by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Remarks</th>
            <th scope="col" className="numeric">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, remarks, events }) => {
            const key = month ?? "none";
            return (
              <tr key={key}>
                <th scope="row">
                  <Link
                    to={`/timeline${withQuery(query, { month: chosen === key ? null : key, page: null })}`}
                    aria-current={chosen === key ? "true" : undefined}
                  >
                    {renderDate(month)}
                  </Link>
                </th>
                <td className="bar-cell">
                  {remarks === 0 ? null : (
                    <span
                      className={month?.length === 7 ? "bar" : "bar bar-vague"}
                      style={{ width: barWidth(remarks, highest) }}
                    />
                  )}
                  <span className="bar-count">{remarks}</span>
                </td>
                <td className="numeric">{events}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The events of a month, each leading to its reports; nothing for a month without any, and for what is known by year only. */
function MonthEvents({ month }: { readonly month: string }): ReactNode {
  const days = /^\d{4}-\d\d$/.test(month) ? `&from=${month}-01&to=${month}-31` : null;
  const answered = useAnswer<EventsAnswer>(
    days === null ? null : `/api/events?limit=${pageSize}${days}`,
  );
  // Those known by year may have been in this month too, and stand with their year.
  const events = answered.answer?.items.filter(({ date }) => date?.startsWith(month) === true);
  if (events === undefined || events.length === 0) return null;
  return (
    <section aria-labelledby="month-events" className="month">
      <h2 id="month-events">Events of {renderDate(month)}</h2>
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.id} className={`when when-${precisionOf(event.date)}`}>
            <p className="when-date">{renderDate(event.date)}</p>
            <p>
              <Link to={eventAddress(event.id)}>
                {namesOf(event.actors) || "somebody not stated"}:{" "}
                {event.mode ?? event.type.toLowerCase()}
                {event.recipients.length === 0 ? "" : `, ${namesOf(event.recipients)}`}
              </Link>{" "}
              <EventBadges event={event} remark={answered.answer?.wider[event.id]} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The remarks of the chosen month, a page of them; without one, the first of every month. */
function Months({
  months,
  counts,
  query,
  page,
  total,
}: {
  readonly months: readonly Month<RemarkBrief>[];
  readonly counts: ReadonlyMap<string | null, number>;
  readonly query: URLSearchParams;
  readonly page: number;
  readonly total: number;
}): ReactNode {
  const chosen = query.get("month");
  return (
    <>
      <CountLine text={counted(total, "remark")} />
      {months.map(({ month, rows }) => {
        const all = counts.get(month) ?? rows.length;
        const shown = chosen === null ? rows.slice(0, shownFirst) : rows;
        return (
          <section key={month ?? "none"} aria-label={renderDate(month)} className="month">
            <h2>{month === null ? "Without a date" : renderDate(month)}</h2>
            <ol className="timeline">
              {shown.map((remark) => (
                <li key={remark.id} className={`when when-${precisionOf(remark.date)}`}>
                  <p className="when-date">{renderDate(remark.date)}</p>
                  <div>
                    <p className="when-who">
                      <Speaker remark={remark} />
                      {remark.documents.length > 1 ? <OriginBadge remark={remark} /> : null}
                      <WiderThanBadge remark={remark.widerThan} />
                      <DoubtBadge row={remark} />
                    </p>
                    <p className="wording">
                      <Link to={remarkAddress(remark.id)}>{remark.exact}</Link>
                    </p>
                  </div>
                </li>
              ))}
            </ol>
            {chosen === null && all > shown.length ? (
              <p className="more">
                <Link to={`/timeline${withQuery(query, { month: month ?? "none", page: null })}`}>
                  All {all} {month === null ? "without a date" : `of ${renderDate(month)}`}
                </Link>
              </p>
            ) : null}
          </section>
        );
      })}
      {chosen === null ? null : <MonthEvents month={chosen} />}
      {chosen === null ? null : (
        <Pages path="/timeline" query={query} page={page} size={pageSize} total={total} />
      )}
    </>
  );
}
