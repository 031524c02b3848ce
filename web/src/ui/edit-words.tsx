import { type FormEvent, type ReactNode, useState } from "react";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { movedEnd, movedStart } from "../text/word-steps.ts";

/** A piece of a document's words, as a decision sets it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Sets where a statement's words begin and end, word by word; what lies between its pieces stays. */
export function EditWords({
  statement,
  text,
  onSet,
}: {
  readonly statement: RecordedStatement;
  /** Of the whole document. */
  readonly text: string;
  readonly onSet: (pieces: readonly Piece[]) => void;
}): ReactNode {
  const sorted = statement.content.toSorted((a, b) => a.start - b.start);
  const [start, setStart] = useState(sorted[0]?.start ?? 0);
  const [end, setEnd] = useState(sorted.at(-1)?.end ?? 0);
  const pieces = sorted.map((span, i): Piece => {
    const own = {
      start: i === 0 ? start : span.start,
      end: i === sorted.length - 1 ? end : span.end,
    };
    return { ...own, exact: text.slice(own.start, own.end) };
  });
  const isWhole = pieces.every((piece) => piece.start < piece.end);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole) onSet(pieces);
  };
  return (
    <form className="edit-words" onSubmit={send}>
      <p className="wording" aria-live="polite">
        {isWhole ? (
          pieces.map(({ exact }) => exact).join(" … ")
        ) : (
          <span className="unknown">No words are left.</span>
        )}
      </p>
      <div className="decision-row">
        <button type="button" onClick={() => setStart(movedStart(text, start, -1))}>
          Begin a word earlier
        </button>
        <button type="button" onClick={() => setStart(movedStart(text, start, 1))}>
          Begin a word later
        </button>
        <button type="button" onClick={() => setEnd(movedEnd(text, end, -1))}>
          End a word earlier
        </button>
        <button type="button" onClick={() => setEnd(movedEnd(text, end, 1))}>
          End a word later
        </button>
      </div>
      <button type="submit" disabled={!isWhole}>
        Set these words
      </button>
    </form>
  );
}
