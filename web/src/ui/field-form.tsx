import { type FormEvent, type ReactNode, useId, useState } from "react";

/** What the field of a date asks for. */
export const dateLabel = "2031-05-14, 2031-05 or 2031; empty for unknown";

/** One field and its button: what is typed is set without the space around it, null where nothing is. */
export function FieldForm({
  label,
  value,
  onSet,
}: {
  readonly label: string;
  /** What stands in the field when it is drawn first. */
  readonly value: string | null;
  readonly onSet: (value: string | null) => void;
}): ReactNode {
  const [text, setText] = useState(value ?? "");
  const id = useId();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSet(text.trim() === "" ? null : text.trim());
  };
  return (
    <form className="field-form" onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit">Set</button>
    </form>
  );
}
