import type { ReactNode } from "react";
import { type Doubt, doubts } from "../../../src/record/index.ts";
import { withQuery } from "../url/query.ts";
import { Link } from "./link.tsx";

/** Which rows an address asks for; null for all. */
export function doubtOfQuery(query: URLSearchParams): Doubt | null {
  return doubts.find((one) => one === query.get("doubt")) ?? null;
}

const choices: readonly (readonly [Doubt | null, string])[] = [
  [null, "All"],
  ["fair", "Without doubtful ones"],
  ["doubtful", "Doubtful only"],
];

/** Leaves doubtful rows out of a list, or everything else. */
export function DoubtFilter({
  path,
  query,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
}): ReactNode {
  const chosen = doubtOfQuery(query);
  return (
    <nav className="doubt-filter" aria-label="By how sure they are">
      <ul>
        {choices.map(([doubt, title]) => (
          <li key={title}>
            <Link
              to={`${path}${withQuery(query, { doubt, page: null, open: null })}`}
              aria-current={chosen === doubt ? "true" : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
