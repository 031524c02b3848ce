import type { RowId, StatementLink } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { createNear, nobody } from "./near.ts";
import { createPersons } from "./persons.ts";
import type { Said } from "./remarks/index.ts";
import { isJoint } from "./speakers.ts";

/** Who is who in a document. */
interface Who {
  readonly idOf: (doc: string, chain: number | null) => RowId | null;
  readonly named: (speaker: string | null) => readonly RowId[];
}

/** The statements of a document with their speakers and addressees, to be matched; `links` are in the order of the statements. */
export function saidIn(
  document: DocumentFacts,
  links: readonly StatementLink[],
  { idOf, named }: Who,
): Said[] {
  const { name, outlet, statements, transcript } = document;
  const near = createNear(document, links, idOf);
  const personOf = createPersons(document, idOf);
  return statements.map((row, i) => {
    const { speakerId = null, addresseeId = null } = links[i] ?? {};
    const { speaker } = row.statement;
    const speakerIds =
      speakerId === null && isJoint(speaker)
        ? [...new Set(named(speaker))].sort()
        : idsOf(speakerId);
    return {
      statement: { ...row.statement, speakerId, addresseeId },
      name,
      outlet,
      speakerId: speakerIds.length === 0 ? null : speakerIds.join(" "),
      speakerIds,
      addresseeId,
      transcript,
      isRecalled: row.isRecalled ?? false,
      isSaidAgain: row.isSaidAgain ?? null,
      isOfSomeoneElse: row.statement.source.length === 0 || (row.isOfSomeoneElse ?? false),
      isOfNoDay: row.isOfNoDay ?? false,
      isDeed: row.isDeed ?? false,
      person: personOf(row, speakerId),
      near: speaker === null && speakerId === null ? near(row) : nobody,
    };
  });
}

function idsOf(speakerId: RowId | null): readonly RowId[] {
  return speakerId === null ? none : [speakerId];
}

const none: readonly RowId[] = [];
