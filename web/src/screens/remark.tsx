import type { ReactNode } from "react";
import type { RemarkAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { DoubtBadge, OriginBadge, WiderBadge, WiderThanBadge } from "../ui/badges.tsx";
import { useFollowed } from "../ui/followed.ts";
import { Head } from "../ui/head.tsx";
import { useLastSeen } from "../ui/last-seen.ts";
import { Link } from "../ui/link.tsx";
import { RowDecisions } from "../ui/row-decisions.tsx";
import { Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { entityAddress } from "../url/routes.ts";
import { Names, WidePair } from "./corpus/headline-case.tsx";
import { Origins } from "./remark/origins.tsx";
import { openRemarkOf, Regroup } from "./remark/regroup.tsx";
import { Related } from "./remark/related.tsx";
import { Wordings } from "./remark/wordings.tsx";

/** One remark: every wording side by side, where they come from, and what words it more widely. */
export function RemarkScreen({ id }: { readonly id: string }): ReactNode {
  const followed = useFollowed(
    useAnswer<RemarkAnswer>(`/api/remarks/${id}`),
    async ({ reports: [first] }) =>
      first !== undefined && (await openRemarkOf(first.statement.id, id)),
  );
  const { answered, isGone } = useLastSeen(followed);
  return (
    <Shown answered={answered} isScreen list="/remarks">
      {(found) => <Loaded found={found} isGone={isGone} />}
    </Shown>
  );
}

function Loaded({
  found,
  isGone,
}: {
  readonly found: RemarkAnswer;
  readonly isGone: boolean;
}): ReactNode {
  const { query } = usePlace();
  const { brief, reports } = found;
  // What was quoted says more of a remark than what an outlet made of it.
  const quoted = reports.find(({ statement }) => statement.form !== "indirect") ?? reports[0];
  const base = reports.find(({ statement }) => statement.id === query.get("base")) ?? quoted;
  const words = quoted?.statement.evidence.map(({ exact }) => exact).join(" … ") ?? brief.exact;
  const speaker = brief.speaker ?? "Speaker unknown";
  // Quotation marks would put an outlet's words into somebody's mouth.
  const isReported = reports.every(({ statement }) => statement.form === "indirect");
  return (
    <article className="remark">
      <Head
        title={`${speaker}: ${isReported ? shorten(words) : `“${shorten(words)}”`}`}
        over="Remark"
      >
        <p className="lede">
          Said by{" "}
          {brief.speaker === null ? (
            <span className="unknown">a speaker who is not known</span>
          ) : brief.speakerId === null ? (
            brief.speaker
          ) : (
            <Link to={entityAddress(brief.speakerId)}>{brief.speaker}</Link>
          )}
          {brief.addressee === null ? "" : ` to ${brief.addressee}`}, {renderDate(brief.date)}.{" "}
          {brief.documents.length === 1
            ? "Reported in 1 document; no other statement of it found in the record."
            : `Reported in ${counted(brief.documents.length, "document")}.`}
        </p>
        <p className="badges">
          <OriginBadge remark={brief} />
          {brief.glosses > 0 ? <WiderBadge /> : null}
          <WiderThanBadge remark={brief.widerThan} />
          <DoubtBadge row={found.remark} />
          <OrderNote found={found} />
        </p>
      </Head>
      <RowDecisions
        about="remark"
        row={found.remark}
        date={brief.date}
        judgments={found.judgments}
        isGone={isGone}
      />
      <Glosses found={found} />
      {base === undefined ? null : <Wordings found={found} base={base} />}
      <Origins found={found} />
      <Related found={found} />
      <Regroup found={found} />
    </article>
  );
}

function OrderNote({ found }: { readonly found: RemarkAnswer }): ReactNode {
  if (!found.remark.variants.some(({ kind }) => kind === "order")) return null;
  return <span className="badge badge-differs">order differs</span>;
}

function Glosses({ found }: { readonly found: RemarkAnswer }): ReactNode {
  if (found.glosses.length === 0) return null;
  return (
    <section aria-labelledby="glosses">
      <h2 id="glosses">Paraphrase wider than the quotation</h2>
      <p className="section-note">
        In {counted(found.glosses.length, "place")} an outlet reports this remark in its own words
        and names something that none of the quotations names. It is linked here, not merged.
      </p>
      {found.glosses.map(({ adds, gloss }) => (
        <div key={gloss.statement.id} className="case">
          <WidePair gloss={gloss} adds={adds} of={found} />
          <p className="case-foot">
            <Names adds={adds} />
          </p>
        </div>
      ))}
    </section>
  );
}

const longest = 90;

function shorten(words: string): string {
  if (words.length <= longest) return words.replace(/[\s,;]+$/, "");
  const cut = words.lastIndexOf(" ", longest);
  return `${words.slice(0, cut > 40 ? cut : longest).replace(/[\s,;]+$/, "")} …`;
}
