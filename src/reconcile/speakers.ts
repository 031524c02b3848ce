import { nameKey } from "../lang/en/name-key.ts";
import type { RowId } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";

/** What stands between the names of a joint source. */
const between = "; ";

/**
 * Looks up who the sources of a document are by their names, where no chain says so: the
 * entities that bear them there. A joint source (*the two ministers said in a joint
 * statement*) is all its members that are known. Empty where nobody, or where a name is
 * of two. One pass over the names of the document.
 */
export function createSpeakers(
  { chains, doc }: Pick<DocumentFacts, "chains" | "doc">,
  idOf: (doc: string, chain: number | null) => RowId | null,
): (speaker: string | null) => readonly RowId[] {
  const byName = new Map<string, RowId | null>();
  for (const { chain, names } of chains) {
    const id = idOf(doc, chain.id);
    if (id === null) continue;
    for (const name of chain.named ? [chain.name, ...names] : names) {
      const key = nameKey(name);
      const before = byName.get(key);
      byName.set(key, before === undefined || before === id ? id : null);
    }
  }
  return (speaker) => {
    if (speaker === null) return nobody;
    return speaker.split(between).flatMap((name) => byName.get(nameKey(name)) ?? []);
  };
}

/** Whether a source is several people or offices that speak as one. */
export function isJoint(speaker: string | null): boolean {
  return speaker?.includes(between) === true;
}

const nobody: readonly RowId[] = [];
