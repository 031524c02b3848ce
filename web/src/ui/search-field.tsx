import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { navigate } from "../url/location.ts";
import { withQuery } from "../url/query.ts";

/** A field whose words go into the address when sent. */
export function SearchField({
  path,
  label,
  query,
  button = "Search",
  hint = null,
}: {
  readonly path: string;
  readonly label: string;
  readonly query: URLSearchParams;
  readonly button?: string;
  readonly hint?: ReactNode;
}): ReactNode {
  const sent = query.get("q") ?? "";
  const [words, setWords] = useState(sent);
  useEffect(() => setWords(sent), [sent]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    navigate(`${path}${withQuery(query, { q: words.trim(), page: null })}`);
  };
  return (
    <search>
      <form className="search-field" onSubmit={send}>
        <label htmlFor="search-words">{label}</label>
        <div className="search-row">
          <input
            id="search-words"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit">{button}</button>
        </div>
        {hint}
      </form>
    </search>
  );
}
