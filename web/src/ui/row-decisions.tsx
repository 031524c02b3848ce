import { type ReactNode, useState } from "react";
import type { JudgmentAnswer, Listed } from "../../../src/http/answers.ts";
import type { Row } from "../../../src/record/index.ts";
import { answerOf, type Decision, decide } from "../api/client.ts";
import { dateLabel, FieldForm } from "./field-form.tsx";
import { announce } from "./live.ts";

/** What a person can decide about a row that documents report: confirm, reject, set its date, take back. */
export function RowDecisions({
  about,
  row,
  date,
  judgments,
  isGone,
}: {
  readonly about: "event" | "figure" | "position" | "remark";
  readonly row: Pick<Row, "evidence">;
  /** As recorded, EDTF; undefined for rows whose date is that of their document. */
  readonly date?: string | null;
  readonly judgments: readonly JudgmentAnswer[];
  /** Whether the row has left the record since it was shown. */
  readonly isGone: boolean;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const isDecided = judgments.some(
    (one) => one.about === about && ownActions.includes(one.action) && one.state !== "undone",
  );
  const act = async (
    action: Decision["action"],
    values: Decision["values"] = null,
  ): Promise<void> => {
    const last = action === "undo" ? await lastDecision(about, row) : null;
    if (action === "undo" && last === null) {
      setRefused("There is no decision about it to take back.");
      return;
    }
    const answer = await decide({
      action,
      about,
      target: last?.target ?? row.evidence,
      values: last === null ? values : { judgment: last.id },
    });
    setRefused(answer);
    if (answer !== null) return;
    announce(sentences[action] ?? "Kept.");
    setOpen(false);
  };
  return (
    <section aria-label="Decide" className="decisions">
      {isGone ? (
        <p className="refused" role="alert">
          This {about} is no longer part of the record: somebody rejected it, or the record was
          built anew. A rejection can be taken back here and in the log on the review page.
        </p>
      ) : null}
      <div className="decision-row">
        {isGone ? null : (
          <>
            <button type="button" onClick={() => void act("confirm")}>
              Confirm
            </button>
            <button type="button" onClick={() => void act("reject")}>
              Reject
            </button>
          </>
        )}
        {isGone || date === undefined ? null : (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Set date
          </button>
        )}
        {isGone || isDecided ? (
          <button type="button" onClick={() => void act("undo")}>
            Take back
          </button>
        ) : null}
      </div>
      {isOpen ? (
        <FieldForm
          label={dateLabel}
          value={date ?? null}
          onSet={(set) => void act("redate", { date: set })}
        />
      ) : null}
      {refused === null ? null : (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

/** What can be decided here; merging and splitting have places of their own. */
const ownActions: readonly Decision["action"][] = ["confirm", "reject", "redate"];

const sentences: Partial<Record<Decision["action"], string>> = {
  confirm: "Confirmed.",
  reject: "Rejected: it is no longer part of the record.",
  redate: "Date set.",
  undo: "Taken back.",
};

/** The last decision about a row that stands, asked for now: another tab may have decided since. */
async function lastDecision(
  about: string,
  { evidence }: Pick<Row, "evidence">,
): Promise<JudgmentAnswer | null> {
  const [first] = evidence;
  const answer = await answerOf<Listed<JudgmentAnswer>>(`/api/judgments?doc=${first.doc}`);
  const standing = answer?.items.filter(
    (one) =>
      one.about === about &&
      ownActions.includes(one.action) &&
      one.state !== "undone" &&
      one.target.some(({ start, end, doc }) =>
        evidence.some((own) => own.doc === doc && own.start === start && own.end === end),
      ),
  );
  return standing?.at(-1) ?? null;
}
