/** New values of query parameters; null or empty text takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** A query string with some parameters changed, sorted by name so that one state has one address. Empty without any. */
export function withQuery(query: URLSearchParams, changes: Changes): string {
  const next = new Map(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  const sorted = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = new URLSearchParams(sorted).toString();
  return text === "" ? "" : `?${text}`;
}

/** A parameter that counts from 1, such as a page; 1 where it is missing or no number. */
export function pageOf(query: URLSearchParams, name: string): number {
  const value = Number(query.get(name) ?? "1");
  return Number.isInteger(value) && value >= 1 ? value : 1;
}

/**
 * The stand-in for *unknown* in an address. An empty parameter is dropped, and a
 * speaker of this name would still be found by the search field.
 */
export const unknownValue = "(unknown)";
