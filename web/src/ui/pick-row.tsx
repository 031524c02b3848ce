import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { Listed } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { Nothing, Shown } from "./state.tsx";

/** Rows offered at a time. */
const offered = 8;

/** A field to find another row by its words, and a button beside each that was found. */
export function PickRow<Row extends { readonly id: string }>({
  label,
  path,
  without,
  button,
  onPick,
  children,
}: {
  readonly label: string;
  /** The list of the API to look in: it takes `q` and `limit`. */
  readonly path: string;
  /** Id of the row that is not offered: the one at hand. */
  readonly without: string;
  readonly button: string;
  readonly onPick: (row: Row) => void;
  readonly children: (row: Row) => ReactNode;
}): ReactNode {
  const id = useId();
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState("");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(words.trim());
  };
  const query = new URLSearchParams({ q: asked, limit: String(offered + 1) });
  const answered = useAnswer<Listed<Row>>(asked === "" ? null : `${path}?${query}`);
  return (
    <div className="pick-row">
      <form className="search-field" onSubmit={send}>
        <label htmlFor={id}>{label}</label>
        <div className="search-row">
          <input
            id={id}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
          />
          <button type="submit">Find</button>
        </div>
      </form>
      {asked === "" ? null : (
        <Shown answered={answered}>
          {({ items, total }) => {
            const others = items.filter((row) => row.id !== without).slice(0, offered);
            return others.length === 0 ? (
              <Nothing>Nothing else with these words in the record.</Nothing>
            ) : (
              <>
                <ul className="picks">
                  {others.map((row) => (
                    <li key={row.id}>
                      <div>{children(row)}</div>
                      <button type="button" onClick={() => onPick(row)}>
                        {button}
                      </button>
                    </li>
                  ))}
                </ul>
                {total > offered + 1 ? (
                  <p className="section-note">{counted(total, "row")} found; give more words.</p>
                ) : null}
              </>
            );
          }}
        </Shown>
      )}
    </div>
  );
}
