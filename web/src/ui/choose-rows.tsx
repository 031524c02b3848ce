import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { navigate } from "../url/location.ts";
import { withQuery } from "../url/query.ts";

/** A type of rows, and how it is called. */
export type RowType = readonly [value: string, name: string];

/** Narrows a list to rows of some days and of one type; what is chosen goes into the address. */
export function ChooseRows({
  path,
  query,
  types,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly types: readonly RowType[];
}): ReactNode {
  const [from, setFrom] = useSent(query.get("from"));
  const [to, setTo] = useSent(query.get("to"));
  const go = (type: string | null): void => {
    const days = { from: from.trim(), to: to.trim() };
    navigate(`${path}${withQuery(query, { ...days, type, page: null, open: null })}`);
  };
  const select = useId();
  const type = query.get("type");
  return (
    <form
      className="choose-rows"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go(type);
      }}
    >
      <DayField label="From" value={from} onChange={setFrom} />
      <DayField label="To" value={to} onChange={setTo} />
      <button type="submit">Show these days</button>
      <label htmlFor={select}>Of class</label>
      <select id={select} value={type ?? ""} onChange={(event) => go(event.target.value)}>
        <option value="">any</option>
        {types.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </form>
  );
}

/** A field's text, which follows the address. */
function useSent(sent: string | null): readonly [string, (text: string) => void] {
  const [text, setText] = useState(sent ?? "");
  useEffect(() => setText(sent ?? ""), [sent]);
  return [text, setText];
}

function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder="2031-05"
        title="A day, a month or a year: 2031-05-16, 2031-05, 2031"
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
      />
    </span>
  );
}
