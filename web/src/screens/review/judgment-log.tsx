import type { ReactNode } from "react";
import type { JudgmentAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import { actionWords, stateWords } from "../../text/judgments.ts";
import { takeBack } from "../../ui/decision-list.tsx";
import { Link } from "../../ui/link.tsx";
import { Nothing } from "../../ui/state.tsx";
import { documentAddress } from "../../url/routes.ts";

/** Every decision, latest first; those whose text is gone are named orphaned. */
export function JudgmentLog({
  judgments,
}: {
  readonly judgments: readonly JudgmentAnswer[];
}): ReactNode {
  // What was taken back needs no words any more: nobody has to look at it.
  const orphaned = judgments.filter(
    ({ action, state }) => state === "orphaned" && action !== "undo",
  ).length;
  return (
    <section aria-labelledby="log">
      <h2 id="log">Decisions</h2>
      {judgments.length === 0 ? (
        <Nothing>No decisions yet.</Nothing>
      ) : (
        <>
          <p className="section-note">
            {standing(judgments)}
            {orphaned > 0 ? (
              <> {counted(orphaned, "decision")} orphaned: the exact text is gone. Please look.</>
            ) : null}
          </p>
          <div className="table-frame">
            <table className="stacked">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">Decision</th>
                  <th scope="col">About</th>
                  <th scope="col">State</th>
                  <th scope="col">
                    <span className="hidden">Take back</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {judgments.toReversed().map((one) => (
                  <tr key={one.id}>
                    <td data-label="When">{renderDate(one.when)}</td>
                    <td data-label="Who">{one.who}</td>
                    <th scope="row">
                      {actionWords[one.action]}
                      {whatWasSet(one)}
                    </th>
                    <td data-label="About">
                      <Link to={documentAddress(one.target[0].doc, one.target[0])}>
                        {one.target[0].exact.slice(0, 120)}
                      </Link>
                    </td>
                    <td data-label="State">{one.action === "undo" ? "" : stateWords[one.state]}</td>
                    <td>
                      {one.action === "undo" || one.state === "undone" ? null : (
                        <button type="button" className="quiet" onClick={() => void takeBack(one)}>
                          Take back
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** *Kept 12, re-attached 1 (the exact text moved), orphaned 0.* */
function standing(judgments: readonly JudgmentAnswer[]): string {
  const of = (wanted: JudgmentAnswer["state"]): number =>
    judgments.filter(({ action, state }) => action !== "undo" && state === wanted).length;
  return `Kept ${of("kept")}, re-attached ${of("re-attached")} (the exact text moved), orphaned ${of("orphaned")}.`;
}

/** What a decision set, after its name. */
function whatWasSet({ values }: JudgmentAnswer): string {
  for (const name of ["speaker", "date"]) {
    if (values === null || !(name in values)) continue;
    const value = values[name];
    const words = name === "date" && typeof value === "string" ? renderDate(value) : value;
    return `: ${words ?? "unknown"}`;
  }
  return "";
}
