import type { Chain } from "../doc/index.ts";
import type { RowId } from "../record/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";
import { lastWord, type Person } from "./remarks/index.ts";

/**
 * Looks up what a document tells of the one person who makes a statement: somebody known, or
 * whom it only refers back to (*he*, *the general*). Null for bodies, for several, and for
 * somebody of whom nothing else is told. One pass over the chains.
 */
export function createPersons(
  { chains, doc }: Pick<DocumentFacts, "chains" | "doc">,
  idOf: (doc: string, chain: number | null) => RowId | null,
): (own: StatementFacts, speakerId: RowId | null) => Person | null {
  const byEntity = new Map<RowId, Chain>();
  const byChain = new Map<number, Chain>();
  const among = new Set<string>();
  /** Whom chains are of, where nothing else tells of them. */
  const known = new Map<Chain, Person>();
  for (const { chain, names } of chains) {
    const mayBePerson = chain.type === "PER" || chain.type === "MISC";
    for (const name of mayBePerson ? names : []) among.add(lastWord(name));
    byChain.set(chain.id, chain);
    const id = idOf(doc, chain.id);
    if (id !== null && !byEntity.has(id)) byEntity.set(id, chain);
  }
  return ({ statement, speakerChain, epithet = null }, speakerId) => {
    if (speakerId === null && (statement.speaker !== null || epithet === null)) return null;
    const own = speakerChain === null ? undefined : byChain.get(speakerChain);
    const chain = own ?? (speakerId === null ? undefined : byEntity.get(speakerId));
    const noun = epithet === null ? [] : [epithet];
    if (chain === undefined) {
      return speakerId === null ? personOf(noun, { among, gender: null }) : null;
    }
    if (chain.type !== "PER" || chain.gender === "p" || chain.members.length > 0) return null;
    const gender = chain.gender === "n" ? null : chain.gender;
    const before = epithet === null ? known.get(chain) : undefined;
    const person = before ?? personOf([...chain.titles, ...noun], { among, gender });
    if (epithet === null) known.set(chain, person);
    return person;
  };
}

function personOf(titles: readonly string[], known: Omit<Person, "titles">): Person {
  const words = titles.flatMap((title) => title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return { ...known, titles: [...new Set(words)].sort() };
}
