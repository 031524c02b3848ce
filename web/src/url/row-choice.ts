/** Parameters by which the rows of a list are chosen; the API and exports have the same names for them. */
const choiceNames = ["q", "type", "from", "to", "doubt"] as const;

/** What of an address chooses rows, for the API; empty where all are asked for. */
export function rowChoice(query: URLSearchParams): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const name of choiceNames) {
    const value = query.get(name)?.trim() ?? "";
    if (value !== "") chosen.set(name, value);
  }
  return chosen;
}
