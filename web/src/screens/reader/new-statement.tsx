import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useState } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import type { Span } from "../../../../src/text/index.ts";
import { decide } from "../../api/client.ts";
import { type Step, sentencesOf, stepped } from "../../text/sentence-steps.ts";
import { announce } from "../../ui/live.ts";
import { parseFragment, renderFragment } from "../../url/fragment.ts";
import { navigate, usePlace } from "../../url/location.ts";
import { withQuery } from "../../url/query.ts";
import { type DrawnText, spanOfSelection } from "./draw.ts";

const steps: readonly (readonly [Step, string])[] = [
  ["previous", "Sentence before"],
  ["next", "Next sentence"],
  ["longer", "One longer"],
  ["shorter", "One shorter"],
];
const shownWords = 300;

/** A form that makes a statement of words a person selects: with the pointer, or by sentences with the keyboard. */
export function NewStatement({
  found,
  drawn,
}: {
  readonly found: DocumentAnswer;
  readonly drawn: DrawnText | null;
}): ReactNode {
  const { query, hash } = usePlace();
  const isOpen = query.get("new") === "statement";
  const pointed = parseFragment(hash);
  const selected = pointed !== null && pointed.end > pointed.start ? pointed : null;
  const sentences = useMemo(
    () => (isOpen && drawn !== null ? sentencesOf(found.text, drawn.blocks) : []),
    [isOpen, found, drawn],
  );
  const go = (span: Span | null): void => {
    const place = span === null ? "" : `#${renderFragment(span)}`;
    navigate(`/d/${found.id}${withQuery(query, { new: "statement", s: null })}${place}`, {
      replace: true,
    });
  };
  useSelection(isOpen ? drawn : null, go);
  if (!isOpen) {
    return (
      <button type="button" onClick={() => go(selected)}>
        New statement
      </button>
    );
  }
  const close = (): void =>
    navigate(`/d/${found.id}${withQuery(query, { new: null })}${hash === "" ? "" : `#${hash}`}`, {
      replace: true,
    });
  const words = selected === null ? "" : found.text.slice(selected.start, selected.end);
  return (
    <section className="new-statement" aria-label="New statement">
      <div className="decision-row">
        {steps.map(([step, label]) => (
          <button key={step} type="button" onClick={() => go(stepped(sentences, selected, step))}>
            {label}
          </button>
        ))}
      </div>
      <p className="wording">
        {words === "" ? (
          <span className="unknown">Select words in the text, or step through its sentences.</span>
        ) : (
          `${words.slice(0, shownWords)}${words.length > shownWords ? " …" : ""}`
        )}
      </p>
      <Details doc={found.id} selected={selected} words={words} onDone={close} />
    </section>
  );
}

/** Words selected with the pointer or the browser's own keys become the selection of the form. */
function useSelection(drawn: DrawnText | null, go: (span: Span) => void): void {
  useEffect(() => {
    if (drawn === null) return;
    const take = (): void => {
      const span = spanOfSelection(drawn, window.getSelection());
      if (span !== null) go(span);
    };
    drawn.element.addEventListener("pointerup", take);
    drawn.element.addEventListener("keyup", take);
    return () => {
      drawn.element.removeEventListener("pointerup", take);
      drawn.element.removeEventListener("keyup", take);
    };
  });
}

function Details({
  doc,
  selected,
  words,
  onDone,
}: {
  readonly doc: string;
  readonly selected: Span | null;
  readonly words: string;
  readonly onDone: () => void;
}): ReactNode {
  const [values, setValues] = useState({ speaker: "", addressee: "", date: "", form: "direct" });
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (selected === null) {
      setRefused("Select the words first.");
      return;
    }
    const given = Object.entries(values).flatMap(([name, value]) =>
      value.trim() === "" ? [] : [[name, value.trim()]],
    );
    const problem = await decide({
      action: "add",
      about: "statement",
      target: [{ doc, start: selected.start, end: selected.end, exact: words }],
      values: Object.fromEntries(given),
    });
    setRefused(problem);
    announce(problem ?? "Statement added.");
    if (problem === null) onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      {(
        [
          ["speaker", "Speaker, empty for unknown"],
          ["addressee", "To whom, if known"],
          ["date", "Said on, as 2031-05-14 or 2031-05"],
        ] as const
      ).map(([name, label]) => (
        <label key={name} htmlFor={`${id}${name}`}>
          {label}
          <input
            id={`${id}${name}`}
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </label>
      ))}
      <label htmlFor={`${id}form`}>
        Form
        <select
          id={`${id}form`}
          value={values.form}
          onChange={(event) => setValues({ ...values, form: event.target.value })}
        >
          <option value="direct">direct: in quotation marks</option>
          <option value="mixed">mixed: partly in quotation marks</option>
          <option value="indirect">indirect: reported</option>
        </select>
      </label>
      <div className="decision-row">
        <button type="submit">Add the statement</button>
        <button type="button" onClick={onDone}>
          Close
        </button>
      </div>
      {refused === null ? null : (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}
