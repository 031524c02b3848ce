import { titleAt } from "../../src/lang/en/titles.ts";

/** The first word of `words[first, end)` that belongs to no title. */
export function afterTitles(words: readonly string[], first: number, end: number): number {
  let at = first;
  for (;;) {
    const found = titleAt(words, at, end);
    if (found === null) return at;
    at = found.end;
  }
}
