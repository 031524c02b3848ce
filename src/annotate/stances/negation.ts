import { relationAt, type View, wordAt } from "./view.ts";

/** *Not*, *no longer*, *neither … nor* before a verb; *no objection*. */
export function isNegation(view: View, child: number): boolean {
  const word = wordAt(view, child);
  return (
    /^(?:not|n't|n’t|never|neither)$/.test(word) ||
    (word === "no" && relationAt(view, child) === "det") ||
    (word === "longer" && wordAt(view, child - 1) === "no")
  );
}
