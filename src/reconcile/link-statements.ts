import type { Entity, RowId, StatementLink } from "../record/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";
import { createSpeakers, isJoint } from "./speakers.ts";

/**
 * Links of statements to the entities who speak and are spoken to, in the order of the
 * documents and their statements: the entity of the speaker's chain, else who bears the
 * name in the document, else the one person of the record who bears it in full. A
 * transcript may name its speakers in labels only. Statements are not dated yet.
 */
export function linkStatements(
  facts: readonly DocumentFacts[],
  entities: readonly Entity[],
  idOf: (doc: string, chain: number | null) => RowId | null,
): StatementLink[] {
  const byName = indexNames(entities);
  const byFullName = indexNames(
    entities.filter(({ type, name }) => type === "PER" && name.includes(" ")),
  );
  const idOfName = ({ statement, isNamedByHand = false }: StatementFacts): RowId | null => {
    const { speaker } = statement;
    if (speaker === null || isJoint(speaker)) return null;
    return isNamedByHand ? (byName.get(speaker) ?? null) : idOfFullName(speaker, byFullName);
  };
  return facts.flatMap((document) => {
    const named = createSpeakers(document, idOf);
    return document.statements.map((own) => {
      const { statement, speakerChain, addresseeChain } = own;
      const [here] = isJoint(statement.speaker) ? [] : named(statement.speaker);
      return {
        doc: document.doc,
        statement: statement.id,
        speaker: statement.speaker,
        speakerId: idOf(document.doc, speakerChain) ?? here ?? idOfName(own),
        addresseeId: idOf(document.doc, addresseeChain),
        date: null,
      };
    });
  });
}

/** Entities by their names; null where two bear one. */
function indexNames(entities: readonly Entity[]): ReadonlyMap<string, RowId | null> {
  const byName = new Map<string, RowId | null>();
  for (const { id, name, aliases } of entities) {
    for (const alias of new Set([name, ...aliases])) {
      byName.set(alias, byName.has(alias) ? null : id);
    }
  }
  return byName;
}

/** The one person of a name, or of its last two words or more: *Councilor Piet Vann*. */
function idOfFullName(
  speaker: string,
  byFullName: ReadonlyMap<string, RowId | null>,
): RowId | null {
  const words = speaker.split(" ");
  for (let from = 0; from + 1 < words.length; from++) {
    const id = byFullName.get(words.slice(from).join(" "));
    if (id !== undefined) return id;
  }
  return null;
}
