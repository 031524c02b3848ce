import { type ReactNode, useEffect } from "react";
import type { Listed, RemarkBrief, SummaryAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { refresh, useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Shown } from "../ui/state.tsx";
import { AddFiles } from "./corpus/add-files.tsx";
import { DocumentsSection, unreadAddress } from "./corpus/documents-section.tsx";
import { HeadlineCase } from "./corpus/headline-case.tsx";
import { RemarkTable } from "./remark-table.tsx";

const casesShown = 2;
const remarksShown = 8;
/** Milliseconds between two looks at a record that is still being built. */
const pollEvery = 1500;

/** The start page: what the record holds, and what to look at first. */
export function CorpusScreen(): ReactNode {
  const summary = useAnswer<SummaryAnswer>("/api/summary");
  const building = summary.answer?.building ?? null;
  useEffect(() => {
    if (building === null) return;
    const timer = setInterval(() => {
      for (const address of [
        "/api/summary",
        "/api/documents?limit=1000",
        unreadAddress,
        sharedAddress,
        widerAddress,
      ]) {
        void refresh(address);
      }
    }, pollEvery);
    return () => clearInterval(timer);
  }, [building]);
  return (
    <>
      <Head title="What is on record">
        {building === null ? null : (
          <p className="building" role="status">
            {building} This page follows.
          </p>
        )}
        <Shown answered={summary}>{(found) => <Numbers summary={found} />}</Shown>
      </Head>
      <WiderSection />
      <SharedSection />
      <AddFiles />
      <DocumentsSection />
    </>
  );
}

const widerAddress = `/api/remarks?limit=${casesShown}&show=wider`;
const sharedAddress = `/api/remarks?limit=${remarksShown}&show=shared`;

function Numbers({ summary }: { readonly summary: SummaryAnswer }): ReactNode {
  const { earliest, latest } = summary;
  const outlets = summary.outlets.filter(({ value }) => value !== null).length;
  const numbers: readonly (readonly [number, string, string])[] = [
    [summary.documents, summary.documents === 1 ? "document" : "documents", "#documents"],
    [summary.statements, summary.statements === 1 ? "statement" : "statements", "/search"],
    [summary.speakers, summary.speakers === 1 ? "speaker" : "speakers", "/speakers"],
    [summary.remarks, summary.remarks === 1 ? "remark" : "remarks", "/remarks"],
    [summary.sharedRemarks, "in several documents", "/remarks?show=shared"],
    [summary.glossedRemarks, "worded more widely", "/remarks?show=wider"],
    [summary.unknownSpeakers, "without a known speaker", "/search?who=(unknown)"],
  ];
  return (
    <>
      {earliest === null || latest === null ? null : (
        <p className="lede">
          {counted(summary.documents, "document")}
          {outlets === 0 ? "" : ` from ${counted(outlets, "outlet")}`}, written{" "}
          {earliest === latest
            ? renderDate(latest)
            : `between ${renderDate(earliest)} and ${renderDate(latest)}`}
          {summary.undated === 0 ? "" : `, ${summary.undated} without a date`}.
        </p>
      )}
      <ul className="numbers">
        {numbers.map(([n, label, to]) => (
          <li key={label}>
            {to.startsWith("#") ? (
              <a href={to}>
                <span className="number">{n.toLocaleString("en")}</span> {label}
              </a>
            ) : (
              <Link to={to}>
                <span className="number">{n.toLocaleString("en")}</span> {label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function WiderSection(): ReactNode {
  const answered = useAnswer<Listed<RemarkBrief>>(widerAddress);
  if (answered.answer === null || answered.answer.total === 0) return null;
  const { items, total } = answered.answer;
  return (
    <section aria-labelledby="wider">
      <h2 id="wider">Worded more widely than it was said</h2>
      <p className="section-note">
        An outlet’s own wording names something that the quotation it rests on does not.
      </p>
      {items.map((brief) => (
        <HeadlineCase key={brief.id} brief={brief} />
      ))}
      {total > items.length ? (
        <p className="more">
          <Link to="/remarks?show=wider">All {total} such remarks</Link>
        </p>
      ) : null}
    </section>
  );
}

function SharedSection(): ReactNode {
  const answered = useAnswer<Listed<RemarkBrief>>(sharedAddress);
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">Reported by several documents</h2>
      <Shown answered={answered}>
        {({ items, total }) => (
          <>
            <RemarkTable remarks={items} empty="No remark stands in more than one document." />
            {total > items.length ? (
              <p className="more">
                <Link to="/remarks?show=shared">All {total} remarks in several documents</Link>
              </p>
            ) : null}
          </>
        )}
      </Shown>
    </section>
  );
}
