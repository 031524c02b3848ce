import { type ReactNode, useState } from "react";
import type { FacetValue } from "../../../../src/store/index.ts";
import { Link } from "../../ui/link.tsx";
import { unknownValue, withQuery } from "../../url/query.ts";

const titles = [
  ["who", "Speaker"],
  ["form", "Form"],
  ["kind", "Kind"],
  ["outlet", "Outlet"],
  ["year", "Year"],
  ["status", "Looked at"],
  ["doubt", "Sure"],
] as const;

const shownFirst = 8;

/** Counts of statements by field; choosing a value narrows the search, choosing it again widens it. */
export function Facets({
  facets,
  names,
  query,
}: {
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  /** Names of entities by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}): ReactNode {
  const printed = query.get("speaker");
  return (
    <aside className="facets" aria-label="Narrow by">
      {printed === null ? null : (
        <section>
          <h2>Name as printed</h2>
          <ul>
            <li>
              <Link
                to={`/search${withQuery(query, { speaker: null, page: null })}`}
                aria-current="true"
              >
                <span className="facet-name">{printed === unknownValue ? "unknown" : printed}</span>
                <span className="hidden">, chosen; take away</span>
              </Link>
            </li>
          </ul>
        </section>
      )}
      {titles.map(([field, title]) => {
        const values = facets[field] ?? [];
        return values.length === 0 && !query.has(field) ? null : (
          <Facet
            key={field}
            field={field}
            title={title}
            values={values}
            names={names}
            query={query}
          />
        );
      })}
    </aside>
  );
}

/** What the search is narrowed to, each to be taken away: where the facets stand below what was found. */
export function ChosenConditions({
  names,
  query,
}: {
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}): ReactNode {
  const chosen = [...titles, ["speaker", "Name as printed"] as const].flatMap(([field, title]) => {
    const value = query.get(field);
    return value === null ? [] : [{ field, title, value }];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-conditions" aria-label="Narrowed to">
      {chosen.map(({ field, title, value }) => (
        <li key={field}>
          <Link to={`/search${withQuery(query, { [field]: null, page: null })}`}>
            {title}: {nameOf(field, value === unknownValue ? null : value, names)}{" "}
            <span aria-hidden="true">×</span>
            <span className="hidden">, take away</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Facet({
  field,
  title,
  values: counted,
  names,
  query,
}: {
  readonly field: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}): ReactNode {
  const [all, setAll] = useState(false);
  const chosen = query.get(field);
  const values = withChosen(counted, chosen);
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
                <span className="facet-name">{nameOf(field, value, names)}</span>
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

/** The values with the one that is chosen, which may be among those that nothing has. */
function withChosen(values: readonly FacetValue[], chosen: string | null): readonly FacetValue[] {
  const isThere = values.some(({ value }) => (value ?? unknownValue) === chosen);
  return chosen === null || chosen === "" || isThere
    ? values
    : [...values, { value: chosen === unknownValue ? null : chosen, count: 0 }];
}

/** What begins a value that is a name as printed, of somebody who is no entity of the record. */
const named = "name:";

/** What a value is called; without one, what is not known. */
function nameOf(
  field: string,
  value: string | null,
  names: Readonly<Record<string, string>>,
): string {
  if (value === null) return field === "outlet" ? "not stated" : "unknown";
  if (field === "who") {
    return value.startsWith(named) ? value.slice(named.length) : (names[value] ?? value);
  }
  if (field === "doubt") return value === "fair" ? "not doubtful" : value;
  return field === "status" && value === "unverified" ? "by nobody yet" : value;
}
