import type { ReactNode } from "react";
import { withQuery } from "../url/query.ts";
import { Link } from "./link.tsx";

/** Links to the previous and next page of a list; nothing where one page holds all. */
export function Pages({
  path,
  query,
  page,
  size,
  total,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly page: number;
  readonly size: number;
  readonly total: number;
}): ReactNode {
  const last = Math.ceil(total / size);
  if (last <= 1) return null;
  const to = (n: number): string =>
    `${path}${withQuery(query, { page: n === 1 ? null : String(n) })}`;
  return (
    <nav className="pages" aria-label="Pages">
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev">
          Previous
        </Link>
      ) : null}
      <span>
        Page {page} of {last}
      </span>
      {page < last ? (
        <Link to={to(page + 1)} rel="next">
          Next
        </Link>
      ) : null}
    </nav>
  );
}
