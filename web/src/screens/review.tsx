import { type ReactNode, useMemo, useState } from "react";
import type { DocumentAnswer, JudgmentAnswer, Listed } from "../../../src/http/answers.ts";
import type { ReviewQueue } from "../../../src/query/index.ts";
import { doubtOf, type RecordedStatement } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { decide, useAnswer } from "../api/client.ts";
import { contentOf } from "../text/pick-statement.ts";
import { inPercent } from "../text/rows.ts";
import { DoubtBadge, FormLabel, StatusBadge } from "../ui/badges.tsx";
import { Decisions, decideOn } from "../ui/decisions.tsx";
import { Head } from "../ui/head.tsx";
import { useKeys } from "../ui/keys.ts";
import { Link } from "../ui/link.tsx";
import { announce } from "../ui/live.ts";
import { Pieces, wordingClass } from "../ui/pieces.tsx";
import { Reason } from "../ui/reason.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { navigate, usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { documentAddress } from "../url/routes.ts";
import { JudgmentLog } from "./review/judgment-log.tsx";

const queueShown = 15;

/** What to look at first, most doubtful and most used first, and the log of what was decided. */
export function ReviewScreen(): ReactNode {
  const waiting = useAnswer<ReviewQueue>(`/api/review?limit=${queueShown}`);
  const judgments = useAnswer<Listed<JudgmentAnswer>>("/api/judgments");
  return (
    <>
      <Head title="Review">
        <p className="lede">
          Statements nobody has looked at yet: the doubtful ones in many documents first. Decisions
          are kept beside what was found and can be taken back.
        </p>
      </Head>
      <Shown answered={waiting}>
        {({ items, total }) => (
          <Queue
            queue={items.map(({ statement }) => statement)}
            total={total}
            judgments={judgments.answer?.items ?? []}
          />
        )}
      </Shown>
      <Shown answered={judgments}>{({ items }) => <JudgmentLog judgments={items} />}</Shown>
    </>
  );
}

function Queue({
  queue,
  total,
  judgments,
}: {
  readonly queue: readonly RecordedStatement[];
  readonly total: number;
  readonly judgments: readonly JudgmentAnswer[];
}): ReactNode {
  const { query } = usePlace();
  const at = Math.max(
    0,
    queue.findIndex(({ id }) => id === query.get("at")),
  );
  const chosen = queue[at];
  const [edited, setEdited] = useState<string | null>(null);
  const keys = useMemo(() => {
    const go = (index: number): void => {
      const next = queue[index];
      if (next === undefined) return;
      navigate(`/review${withQuery(query, { at: next.id })}`, { replace: true });
    };
    const settle = (action: "confirm" | "reject"): void => {
      if (chosen === undefined) return;
      go(at + 1 < queue.length ? at + 1 : at - 1);
      void decideOn(chosen, action);
    };
    return {
      j: () => go(at + 1),
      k: () => go(at - 1),
      a: () => settle("confirm"),
      r: () => settle("reject"),
      e: () => setEdited(chosen?.id ?? null),
      u: () => void takeBack(judgments),
      s: () => {
        if (chosen !== undefined) {
          navigate(documentAddress(chosen.doc, contentOf(chosen), chosen.id));
        }
      },
    };
  }, [at, chosen, judgments, query, queue]);
  useKeys(keys);
  if (chosen === undefined) {
    return <Nothing>No statement waits to be looked at.</Nothing>;
  }
  return (
    <section aria-label="To look at">
      <CountLine text={`${counted(total, "statement")} to look at`} />
      <ol className="queue">
        {queue.map((statement) => (
          <QueueItem
            key={statement.id}
            statement={statement}
            chosen={statement === chosen}
            isEdited={statement.id === edited}
            to={`/review${withQuery(query, { at: statement.id })}`}
          />
        ))}
      </ol>
    </section>
  );
}

/** Takes back the latest decision that stands. */
async function takeBack(judgments: readonly JudgmentAnswer[]): Promise<void> {
  const last = judgments.findLast((one) => one.action !== "undo" && one.state !== "undone");
  if (last === undefined) return;
  const { id, about, target } = last;
  const refused = await decide({ action: "undo", about, target, values: { judgment: id } });
  announce(refused ?? "Taken back.");
}

function QueueItem({
  statement,
  chosen,
  isEdited,
  to,
}: {
  readonly statement: RecordedStatement;
  readonly chosen: boolean;
  readonly isEdited: boolean;
  readonly to: string;
}): ReactNode {
  // Its words are edited in the text of its document, which is asked for then.
  const { answer: document } = useAnswer<DocumentAnswer>(
    chosen && isEdited ? `/api/documents/${statement.doc}` : null,
  );
  return (
    <li className={chosen ? "chosen" : undefined} aria-current={chosen ? "true" : undefined}>
      <p className="hit-head">
        <span className="speaker">
          {statement.speaker ?? <span className="unknown">speaker unknown</span>}
        </span>{" "}
        <FormLabel form={statement.form} />
        <StatusBadge status={statement.status} />
        <DoubtBadge row={statement} />
        <span className="how">
          <Reason text={statement.reason} />
          {doubtOf(statement) === "doubtful" ? null : `, ${inPercent(statement.confidence)}`}
        </span>
      </p>
      <blockquote className={wordingClass(statement.form)}>
        {chosen ? (
          <Pieces statement={statement} />
        ) : (
          <Link to={to}>
            <Pieces statement={statement} />
          </Link>
        )}
      </blockquote>
      {chosen ? (
        <>
          <Decisions
            key={String(isEdited)}
            statement={statement}
            text={document?.text ?? null}
            isEdited={isEdited}
          />
          <p className="place">
            <Link to={documentAddress(statement.doc, contentOf(statement), statement.id)}>
              In its text
            </Link>
          </p>
        </>
      ) : null}
    </li>
  );
}
