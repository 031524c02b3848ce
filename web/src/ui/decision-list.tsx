import type { ReactNode } from "react";
import type { JudgmentAnswer } from "../../../src/http/answers.ts";
import { decide } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { actionWords, stateWords } from "../text/judgments.ts";
import { announce } from "./live.ts";

/** Takes back one decision and says so; whether it was done. */
export async function takeBack({ id, about, target }: JudgmentAnswer): Promise<boolean> {
  const refused = await decide({ action: "undo", about, target, values: { judgment: id } });
  announce(refused ?? "Taken back.");
  return refused === null;
}

/** Decisions about a row, latest first, each with how it stands and a way to take it back. */
export function DecisionList({
  judgments,
  onUndone = () => {},
}: {
  readonly judgments: readonly JudgmentAnswer[];
  readonly onUndone?: () => void;
}): ReactNode {
  const made = judgments.filter(({ action }) => action !== "undo");
  if (made.length === 0) return null;
  return (
    <ul className="decision-list">
      {made.toReversed().map((judgment) => (
        <li key={judgment.id}>
          {judgment.who} {actionWords[judgment.action]} “{judgment.target[0].exact.slice(0, 80)}”,{" "}
          {renderDate(judgment.when)}: {stateWords[judgment.state]}.{" "}
          {judgment.state === "undone" ? null : (
            <button
              type="button"
              onClick={() => void takeBack(judgment).then((done) => done && onUndone())}
            >
              Take back
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
