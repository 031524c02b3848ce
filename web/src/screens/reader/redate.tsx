import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import { decide } from "../../api/client.ts";
import { announce } from "../../ui/live.ts";

const headCharacters = 200;

/** Sets the date of a document by hand, beside the one that was found; can be taken back. */
export function Redate({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState(found.dated ?? "");
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();
  const end = headEnd(found.text);
  const target = [{ doc: found.id, start: 0, end, exact: found.text.slice(0, end) }];
  const act = async (action: "redate" | "undo"): Promise<void> => {
    const values = action === "redate" ? { date: date.trim() === "" ? null : date.trim() } : null;
    const answer = await decide({ action, about: "dating", target, values });
    setRefused(answer);
    if (answer !== null) return;
    announce(action === "redate" ? "Date set." : "Taken back.");
    setOpen(false);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void act("redate");
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
        <form className="speaker-form" onSubmit={send}>
          <label htmlFor={id}>2031-05-14, 2031-05 or 2031; empty for unknown</label>
          <input id={id} value={date} onChange={(event) => setDate(event.target.value)} />
          <button type="submit">Set</button>
        </form>
      ) : null}
      {refused === null ? null : (
        <span className="refused" role="alert">
          {refused}
        </span>
      )}
    </span>
  );
}

/** End of the first characters of a text, which stand for the whole in a decision; between two characters. */
function headEnd(text: string): number {
  const end = Math.min(headCharacters, text.length);
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff && end < text.length ? end + 1 : end;
}
