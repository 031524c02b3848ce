import type { Entity, RowId, StatementLink } from "../record/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";
import type { Said } from "./remarks/index.ts";
import { saidIn } from "./said.ts";
import { createSpeakers, isJoint } from "./speakers.ts";

/** The entity that a chain of a document is; null for none. */
export type IdOf = (doc: string, chain: number | null) => RowId | null;

/** The statements of one document, with the entities who speak and are spoken to. */
export interface Linked {
  /** In the order of the statements, not dated yet. */
  readonly links: readonly StatementLink[];
  /** The same as they are matched. */
  readonly said: readonly Said[];
}

/** What was linked, and all that it rests on besides the document. */
interface LinkedBefore extends Linked {
  /** The entities of the document's chains, in their order. */
  readonly ids: readonly (RowId | null)[];
  /** Whom the record was asked for by name, and what it answered. */
  readonly asked: readonly { readonly own: StatementFacts; readonly id: RowId | null }[];
}

/** Documents as they were linked last. */
export type LinkMemory = WeakMap<DocumentFacts, LinkedBefore>;

/**
 * Links statements to the entities who speak and are spoken to, by document: the entity of the speaker's chain, else who bears the
 * name in the document, else the one person of the record who bears it in full. A
 * transcript may name its speakers in labels only. A document whose chains are who they were is the same object as before.
 */
export function linkStatements(
  facts: readonly DocumentFacts[],
  entities: readonly Entity[],
  { idOf, memory }: { readonly idOf: IdOf; readonly memory?: LinkMemory | undefined },
): Linked[] {
  const byName = indexNames(entities);
  const byFullName = indexNames(
    entities.filter(({ type, name }) => type === "PER" && name.includes(" ")),
  );
  const idOfName = ({ statement, isNamedByHand = false }: StatementFacts): RowId | null => {
    const { speaker } = statement;
    if (speaker === null || isJoint(speaker)) return null;
    return isNamedByHand ? (byName.get(speaker) ?? null) : idOfFullName(speaker, byFullName);
  };
  return facts.map((document) => {
    const ids = document.chains.map(({ chain }) => idOf(document.doc, chain.id));
    const known = memory?.get(document);
    const isSame =
      known?.ids.every((id, i) => id === ids[i]) === true &&
      known.asked.every(({ own, id }) => idOfName(own) === id);
    if (isSame) return known;
    const linked = { ids, ...linkDocument(document, idOf, idOfName) };
    memory?.set(document, linked);
    return linked;
  });
}

function linkDocument(
  document: DocumentFacts,
  idOf: IdOf,
  idOfName: (own: StatementFacts) => RowId | null,
): Omit<LinkedBefore, "ids"> {
  const asked: { own: StatementFacts; id: RowId | null }[] = [];
  const named = createSpeakers(document, idOf);
  const ask = (own: StatementFacts): RowId | null => {
    const id = idOfName(own);
    asked.push({ own, id });
    return id;
  };
  const links = document.statements.map((own): StatementLink => {
    const { statement, speakerChain, addresseeChain } = own;
    const [here] = isJoint(statement.speaker) ? [] : named(statement.speaker);
    return {
      doc: document.doc,
      statement: statement.id,
      speaker: statement.speaker,
      speakerId: idOf(document.doc, speakerChain) ?? here ?? ask(own),
      addresseeId: idOf(document.doc, addresseeChain),
      date: null,
    };
  });
  return { asked, links, said: saidIn(document, links, { idOf, named }) };
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
