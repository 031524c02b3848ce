import { type ReactNode, useState } from "react";
import type { FacetValue } from "../../../../src/store/index.ts";
import { Link } from "../../ui/link.tsx";
import { unknownValue, withQuery } from "../../url/query.ts";

const titles = [
  ["speaker", "Speaker"],
  ["form", "Form"],
  ["kind", "Kind"],
  ["outlet", "Outlet"],
  ["year", "Year"],
  ["status", "Looked at"],
] as const;

const shownFirst = 8;

/** Counts of statements by field; choosing a value narrows the search, choosing it again widens it. */
export function Facets({
  facets,
  query,
}: {
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  readonly query: URLSearchParams;
}): ReactNode {
  return (
    <aside className="facets" aria-label="Narrow by">
      {titles.map(([field, title]) => {
        const values = facets[field] ?? [];
        return values.length === 0 ? null : (
          <Facet key={field} field={field} title={title} values={values} query={query} />
        );
      })}
    </aside>
  );
}

function Facet({
  field,
  title,
  values,
  query,
}: {
  readonly field: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly query: URLSearchParams;
}): ReactNode {
  const [all, setAll] = useState(false);
  const chosen = query.get(field);
  const first = values.slice(0, shownFirst);
  const kept = values.filter(({ value }) => (value ?? unknownValue) === chosen);
  const shown = all ? values : [...new Set([...first, ...kept])];
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, count }) => {
          const name = value ?? unknownValue;
          const isChosen = chosen === name;
          return (
            <li key={name}>
              <Link
                to={`/search${withQuery(query, { [field]: isChosen ? null : name, page: null })}`}
                aria-current={isChosen ? "true" : undefined}
              >
                <span className="facet-name">{nameOf(field, value)}</span>
                <span className="facet-count">{count.toLocaleString("en")}</span>
                {isChosen ? <span className="hidden">, chosen; take away</span> : null}
              </Link>
            </li>
          );
        })}
      </ul>
      {values.length > shownFirst && !all ? (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          All {values.length}
          <span className="hidden"> values of {title}</span>
        </button>
      ) : null}
    </section>
  );
}

/** What a value is called; without one, what is not known. */
function nameOf(field: string, value: string | null): string {
  if (value === null) return field === "outlet" ? "not stated" : "unknown";
  return field === "status" && value === "unverified" ? "by nobody yet" : value;
}
