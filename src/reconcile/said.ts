import type { RowId, StatementLink } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { createNear, nobody } from "./near.ts";
import type { Said } from "./remarks/index.ts";

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
    return statements.map((row, i) => {
      const { speakerId = null, addresseeId = null } = own[i] ?? {};
      const statement = { ...row.statement, speakerId, addresseeId };
      const mayBe = speakerId === null ? near(row) : nobody;
      const { isRecalled = false } = row;
      return { statement, name, speakerId, addresseeId, transcript, isRecalled, near: mayBe };
    });
  });
}
