import { type ReactNode, useState } from "react";
import type { RemarkAnswer, RemarkBrief, StatementAnswer } from "../../../../src/http/answers.ts";
import { answerOf, type Decision, decide } from "../../api/client.ts";
import { renderDate } from "../../text/dates.ts";
import { DecisionList } from "../../ui/decision-list.tsx";
import { announce } from "../../ui/live.ts";
import { PickRow } from "../../ui/pick-row.tsx";
import { navigate } from "../../url/location.ts";
import { remarkAddress } from "../../url/routes.ts";

/** Decides about reports of a remark, then opens the remark that a statement of it reports now. */
async function regroup(
  action: "merge" | "split",
  target: Decision["target"],
  statement: string,
): Promise<string | null> {
  const refused = await decide({ action, about: "remark", target });
  announce(refused ?? (action === "merge" ? "Merged into one remark." : "Split off."));
  if (refused === null) await openRemarkOf(statement);
  return refused;
}

/** Opens the remark that a statement reports: a decision may have given it another. Whether there is one but `gone`. */
export async function openRemarkOf(
  statement: string,
  gone: string | null = null,
): Promise<boolean> {
  const answer = await answerOf<StatementAnswer>(`/api/statements/${statement}`);
  const remark = answer?.statement.remark ?? null;
  if (remark === null || remark === gone) return false;
  navigate(remarkAddress(remark), { replace: true });
  return true;
}

/** A button that takes one report out of a remark of several. */
export function SplitOff({
  found,
  report,
}: {
  readonly found: RemarkAnswer;
  readonly report: StatementAnswer;
}): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const stays = found.reports.find((other) => other !== report);
  if (stays === undefined) return null;
  const { document, statement } = report;
  const own = found.remark.evidence.filter(
    (piece) =>
      piece.doc === document.id &&
      statement.content.some(({ start, end }) => piece.start < end && start < piece.end),
  );
  return (
    <>
      <button
        type="button"
        onClick={() => void regroup("split", own, stays.statement.id).then(setRefused)}
      >
        Another remark
      </button>
      {refused === null ? null : (
        <span className="refused" role="alert">
          {refused}
        </span>
      )}
    </>
  );
}

/** Says that another remark is this one, and shows what was decided about this one. */
export function Regroup({ found }: { readonly found: RemarkAnswer }): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const { brief, remark, reports, judgments } = found;
  const [first] = reports;
  if (first === undefined) return null;
  const merge = async (other: RemarkBrief): Promise<void> => {
    const answer = await answerOf<RemarkAnswer>(`/api/remarks/${other.id}`);
    if (answer === null) {
      setRefused("That remark is no longer there: the record has changed. Find it again.");
      return;
    }
    const target = [remark.evidence[0], answer.remark.evidence[0]];
    setRefused(await regroup("merge", target, first.statement.id));
  };
  return (
    <section aria-labelledby="regroup">
      <h2 id="regroup">Is this one remark?</h2>
      <p className="section-note">
        A report that does not belong here can be split off above. Another remark that is this one
        can be merged. What you decide stands beside what was found and can be taken back.
      </p>
      <PickRow<RemarkBrief>
        label="Words of the other remark or its speaker"
        path="/api/remarks"
        without={brief.id}
        button="Merge"
        onPick={(row) => void merge(row)}
      >
        {(row) => (
          <>
            {row.speaker ?? <span className="unknown">speaker unknown</span>}: “
            {row.exact.slice(0, 160)}”, {renderDate(row.date)}
          </>
        )}
      </PickRow>
      {refused === null ? null : (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      <DecisionList judgments={judgments} onUndone={() => void openRemarkOf(first.statement.id)} />
    </section>
  );
}
