import type { ReactNode } from "react";
import type { JudgmentAnswer } from "../../../../src/http/answers.ts";
import { renderDate } from "../../text/dates.ts";
import { actionWords, stateWords } from "../../text/judgments.ts";
import { Link } from "../../ui/link.tsx";
import { countOf, Nothing } from "../../ui/state.tsx";
import { documentAddress } from "../../url/routes.ts";

/** Every decision, latest first; those whose text is gone are named orphaned. */
export function JudgmentLog({
  judgments,
}: {
  readonly judgments: readonly JudgmentAnswer[];
}): ReactNode {
  const orphaned = judgments.filter(({ state }) => state === "orphaned").length;
  return (
    <section aria-labelledby="log">
      <h2 id="log">Decisions</h2>
      {judgments.length === 0 ? (
        <Nothing>No decisions yet.</Nothing>
      ) : (
        <>
          {orphaned > 0 ? (
            <p className="section-note">
              {countOf(orphaned, "decision")} orphaned: the exact text is gone. Please look.
            </p>
          ) : null}
          <div className="table-frame">
            <table>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">Decision</th>
                  <th scope="col">About</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              <tbody>
                {judgments.toReversed().map((one) => (
                  <tr key={one.id}>
                    <td>{renderDate(one.when)}</td>
                    <td>{one.who}</td>
                    <th scope="row">
                      {actionWords[one.action]}
                      {one.values !== null && "speaker" in one.values
                        ? `: ${one.values["speaker"] ?? "unknown"}`
                        : ""}
                    </th>
                    <td>
                      <Link to={documentAddress(one.target[0].doc, one.target[0])}>
                        {one.target[0].exact.slice(0, 120)}
                      </Link>
                    </td>
                    <td>{stateWords[one.state]}</td>
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
