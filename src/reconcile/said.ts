import type { RowId, StatementLink } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { createNear, nobody } from "./near.ts";
import type { Said } from "./remarks/index.ts";
import { createSpeakers, isJoint } from "./speakers.ts";

/** Statements with their speakers and addressees, to be matched; `links` are in the order of the statements. */
export function saidOf(
  facts: readonly DocumentFacts[],
  links: readonly StatementLink[],
  idOf: (doc: string, chain: number | null) => RowId | null,
): Said[] {
  let next = 0;
  return facts.flatMap((document) => {
    const { name, statements, transcript } = document;
    const own = links.slice(next, next + statements.length);
    next += statements.length;
    const near = createNear(document, own, idOf);
    const named = createSpeakers(document, idOf);
    return statements.map((row, i) => {
      const { speakerId = null, addresseeId = null } = own[i] ?? {};
      const { speaker } = row.statement;
      const speakerIds =
        speakerId === null && isJoint(speaker)
          ? [...new Set(named(speaker))].sort()
          : idsOf(speakerId);
      return {
        statement: { ...row.statement, speakerId, addresseeId },
        name,
        speakerId: speakerIds.length === 0 ? null : speakerIds.join(" "),
        speakerIds,
        addresseeId,
        transcript,
        isRecalled: row.isRecalled ?? false,
        isOfSomeoneElse: row.statement.source.length === 0 || (row.isOfSomeoneElse ?? false),
        near: speaker === null && speakerId === null ? near(row) : nobody,
      };
    });
  });
}

function idsOf(speakerId: RowId | null): readonly RowId[] {
  return speakerId === null ? none : [speakerId];
}

const none: readonly RowId[] = [];
