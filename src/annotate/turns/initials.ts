import { isInitials, type Label, speakerOfLabel } from "./labels.ts";
import type { People, Somebody } from "./people.ts";

/**
 * Whose initials the labels of an interview are, once both have been named in full:
 * *RV* is Ruta Vask where a label or the text names her. Null for those of nobody or of
 * several.
 */
export function initialsIn(
  labels: readonly Label[],
  people: People,
): ReadonlyMap<string, Somebody | null> {
  const found = new Map<string, Somebody | null>();
  const full = new Map<string, Somebody>();
  for (const { kind, words } of labels) {
    if (kind === "role" || kind === "answer" || isInitials(words)) continue;
    const somebody = speakerOfLabel(words, people);
    if (somebody !== null) full.set(somebody.name, somebody);
  }
  for (const { words } of labels) {
    if (!isInitials(words) || found.has(words)) continue;
    const labelled = [...full.values()].filter(({ name }) => initialsOf(name) === words);
    const named = labelled.length > 0 ? labelled : people.withInitials(words);
    found.set(words, named.length === 1 ? (named[0] ?? null) : null);
  }
  return found;
}

/** The first letters of the capitalised words of a name. */
function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
}
