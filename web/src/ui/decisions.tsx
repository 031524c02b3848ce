import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { type Decision, decide } from "../api/client.ts";
import { announce } from "./live.ts";

/** Keeps a decision about a statement and says so; gives the sentence when it was refused. */
export async function decideOn(
  statement: Pick<RecordedStatement, "evidence">,
  action: Decision["action"],
  values: Decision["values"] = null,
): Promise<string | null> {
  const refused = await decide({
    action,
    about: "statement",
    target: statement.evidence,
    values,
  });
  announce(refused ?? sentences[action] ?? "Kept.");
  return refused;
}

const sentences: Partial<Record<Decision["action"], string>> = {
  confirm: "Confirmed.",
  reject: "Rejected.",
  "set-speaker": "Speaker set.",
  edit: "Changed.",
  undo: "Taken back.",
};

/** What a person can decide about a statement: confirm, reject, name another speaker, take back. */
export function Decisions({ statement }: { readonly statement: RecordedStatement }): ReactNode {
  const [naming, setNaming] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const act = async (
    action: Decision["action"],
    values: Decision["values"] = null,
  ): Promise<void> => {
    setRefused(await decideOn(statement, action, values));
    setNaming(false);
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
        <button type="button" aria-expanded={naming} onClick={() => setNaming(!naming)}>
          Other speaker
        </button>
        {statement.status === "unverified" ? null : (
          <button type="button" onClick={() => void act("undo")}>
            Take back
          </button>
        )}
      </div>
      {naming ? (
        <SpeakerForm
          speaker={statement.speaker}
          onName={(speaker) => void act("set-speaker", { speaker })}
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

function SpeakerForm({
  speaker,
  onName,
}: {
  readonly speaker: string | null;
  readonly onName: (speaker: string | null) => void;
}): ReactNode {
  const [name, setName] = useState(speaker ?? "");
  const id = useId();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onName(name.trim() === "" ? null : name.trim());
  };
  return (
    <form className="speaker-form" onSubmit={send}>
      <label htmlFor={id}>Speaker, empty for unknown</label>
      <input id={id} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit">Set</button>
    </form>
  );
}
