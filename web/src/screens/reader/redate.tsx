import { type ReactNode, useState } from "react";
import type { DocumentAnswer, JudgmentAnswer, Listed } from "../../../../src/http/answers.ts";
import { answerOf, type Decision, decide } from "../../api/client.ts";
import { dateLabel, FieldForm } from "../../ui/field-form.tsx";
import { announce } from "../../ui/live.ts";

const headCharacters = 200;

/** Sets the date of a document by hand, beside the one that was found; can be taken back. */
export function Redate({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const end = headEnd(found.text);
  const target = [{ doc: found.id, start: 0, end, exact: found.text.slice(0, end) }];
  const act = async (
    action: "redate" | "undo",
    values: Decision["values"] = null,
  ): Promise<void> => {
    const last = action === "undo" ? await lastRedate(found.id) : null;
    if (action === "undo" && last === null) {
      setRefused("It was taken back already.");
      return;
    }
    const answer = await decide({
      action,
      about: "dating",
      target: last?.target ?? target,
      values: last === null ? values : { judgment: last.id },
    });
    setRefused(answer);
    if (answer !== null) return;
    announce(action === "redate" ? "Date set." : "Taken back.");
    setOpen(false);
  };
  return (
    <span className="redate">
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Set date
      </button>
      {found.dating === null || found.dating.setBy === null ? null : (
        <button type="button" className="quiet" onClick={() => void act("undo")}>
          Take back
        </button>
      )}
      {open ? (
        <FieldForm
          label={dateLabel}
          value={found.dated}
          onSet={(date) => void act("redate", { date })}
        />
      ) : null}
      {refused === null ? null : (
        <span className="refused" role="alert">
          {refused}
        </span>
      )}
    </span>
  );
}

/** The last date that somebody set and nobody took back; by its id, so that two tabs do not take back two. */
async function lastRedate(doc: string): Promise<JudgmentAnswer | null> {
  const answer = await answerOf<Listed<JudgmentAnswer>>(`/api/judgments?doc=${doc}`);
  const standing = answer?.items.filter(
    ({ action, state }) => action === "redate" && state !== "undone",
  );
  return standing?.at(-1) ?? null;
}

/** End of the first characters of a text, which stand for the whole in a decision; between two characters. */
function headEnd(text: string): number {
  const end = Math.min(headCharacters, text.length);
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff && end < text.length ? end + 1 : end;
}
