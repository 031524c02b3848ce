import { type ReactNode, useState } from "react";
import type { JudgmentAnswer, StatementAnswer } from "../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { answerOf, type Decision, decide } from "../api/client.ts";
import { EditWords } from "./edit-words.tsx";
import { FieldForm } from "./field-form.tsx";
import { announce } from "./live.ts";

/** Keeps a decision about a statement and says so; gives the sentence when it was refused. An undo takes back the last one. */
export async function decideOn(
  statement: Pick<RecordedStatement, "id" | "evidence">,
  action: Decision["action"],
  values: Decision["values"] = null,
): Promise<string | null> {
  const last = action === "undo" ? await lastDecision(statement.id) : null;
  const refused = await decide({
    action,
    about: "statement",
    target: last?.target ?? statement.evidence,
    values: last === null ? values : { judgment: last.id },
  });
  announce(refused ?? sentences[action] ?? "Kept.");
  return refused;
}

/** The last decision about a statement that stands. By it and not by the words, which it may have changed. */
async function lastDecision(id: string): Promise<JudgmentAnswer | null> {
  const answer = await answerOf<StatementAnswer>(`/api/statements/${id}`);
  const standing = answer?.judgments.filter(
    ({ action, state }) => action !== "undo" && state !== "undone",
  );
  return standing?.at(-1) ?? null;
}

const sentences: Partial<Record<Decision["action"], string>> = {
  confirm: "Confirmed.",
  reject: "Rejected.",
  "set-speaker": "Speaker set.",
  edit: "Changed.",
  undo: "Taken back.",
};

/** What a person can decide about a statement: confirm, reject, name another speaker, set other words, take back. */
export function Decisions({
  statement,
  text = null,
  isEdited = false,
}: {
  readonly statement: RecordedStatement;
  /** Of its document; without it other words cannot be set. */
  readonly text?: string | null;
  /** Whether somebody asked by key to change it: who speaks is then open. */
  readonly isEdited?: boolean;
}): ReactNode {
  const [open, setOpen] = useState<"speaker" | "words" | null>(isEdited ? "speaker" : null);
  const toggle = (part: "speaker" | "words"): void => setOpen(open === part ? null : part);
  const [refused, setRefused] = useState<string | null>(null);
  const act = async (
    action: Decision["action"],
    values: Decision["values"] = null,
  ): Promise<void> => {
    setRefused(await decideOn(statement, action, values));
    setOpen(null);
  };
  return (
    <div className="decisions">
      <div className="decision-row">
        <button
          type="button"
          aria-pressed={statement.status === "confirmed"}
          onClick={() => void act("confirm")}
        >
          Confirm
        </button>
        <button
          type="button"
          aria-pressed={statement.status === "rejected"}
          onClick={() => void act("reject")}
        >
          Reject
        </button>
        <button type="button" aria-expanded={open === "speaker"} onClick={() => toggle("speaker")}>
          Other speaker
        </button>
        {text === null ? null : (
          <button type="button" aria-expanded={open === "words"} onClick={() => toggle("words")}>
            Other words
          </button>
        )}
        {statement.status === "unverified" ? null : (
          <button type="button" onClick={() => void act("undo")}>
            Take back
          </button>
        )}
      </div>
      {open === "words" && text !== null ? (
        <EditWords
          statement={statement}
          text={text}
          onSet={(content) => void act("edit", { content })}
        />
      ) : null}
      {open === "speaker" ? (
        <FieldForm
          label="Speaker, empty for unknown"
          value={statement.speaker}
          onSet={(speaker) => void act("set-speaker", { speaker })}
        />
      ) : null}
      {refused === null ? null : (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
