import type { RowId, Statement, StatementLink } from "../record/index.ts";
import { firstEndingAfter } from "../text/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";

/** Characters before a statement within which somebody named may be who says it. */
const reach = 500;

/** Nobody. */
export const nobody: ReadonlySet<RowId> = new Set();

/**
 * Looks up the people that a statement of an unknown speaker may be of: those named in
 * it or within 500 characters before, in a transcript all who speak; nobody where the
 * source is described as somebody else (*a diplomat*). Costs a sort of the mentions of a
 * document, then one search for each statement.
 */
export function createNear(
  {
    chains,
    doc,
    statements,
    transcript,
  }: Pick<DocumentFacts, "chains" | "doc" | "statements" | "transcript">,
  links: readonly StatementLink[],
  idOf: (doc: string, chain: number | null) => RowId | null,
): (own: StatementFacts) => ReadonlySet<RowId> {
  if (transcript) {
    const isTurn = ({ source }: Statement): boolean => source.length === 0;
    const speakers = new Set(
      statements.flatMap(({ statement }, i) =>
        isTurn(statement) ? (links[i]?.speakerId ?? []) : [],
      ),
    );
    return ({ statement }) => (isTurn(statement) ? speakers : nobody);
  }
  const people = chains
    .flatMap(({ chain, evidence }) => {
      const id = chain.type === "PER" ? idOf(doc, chain.id) : null;
      return id === null ? [] : evidence.map(({ start, end }) => ({ start, end, id }));
    })
    .sort((a, b) => a.end - b.end);
  return ({ isOfSomeoneElse = false, statement: { evidence, span } }) => {
    if (isOfSomeoneElse) return nobody;
    const from = Math.min(span.start, evidence[0].start) - reach;
    const found = new Set<RowId>();
    for (let i = firstEndingAfter(people, from); i < people.length; i++) {
      const person = people[i];
      if (person === undefined || person.end > span.end) break;
      found.add(person.id);
    }
    return found;
  };
}
