import { expect, test } from "vitest";
import { createPile } from "../../bench/generated-pile.ts";
import type { Entity } from "../record/index.ts";
import { linkStatements } from "./link-statements.ts";

const [document] = createPile({ documents: 1, statementsEach: 1, seed: 5 });
const evidence = { doc: "a", start: 0, end: 8, exact: "Ada Orlu" };
const orlu: Entity = {
  id: "orlu",
  evidence: [evidence],
  by: { stage: "test", model: null },
  confidence: 1,
  name: "Ada Orlu",
  type: "PER",
  country: null,
  aliases: ["Ada Orlu", "Orlu"],
};

/** Who is said to speak where a document names the speaker like this and has no chain for it. */
function speakerOf(speaker: string, ...entities: readonly Entity[]): string | null | undefined {
  if (document === undefined) return undefined;
  const statements = document.statements.map((own) => ({
    ...own,
    speakerChain: null,
    statement: { ...own.statement, speaker },
  }));
  const idOf = (): null => null;
  const [linked] = linkStatements([{ ...document, chains: [], statements }], entities, { idOf });
  return linked?.links[0]?.speakerId;
}

test("a speaker whom a document names in a label only is the one person of that full name", () => {
  expect(speakerOf("Ada Orlu", orlu)).toBe("orlu");
  expect(speakerOf("Harbor Master Ada Orlu", orlu)).toBe("orlu");
  expect(speakerOf("Orlu", orlu)).toBeNull();
  expect(speakerOf("Ivan Orlu", orlu)).toBeNull();
  expect(speakerOf("Ada Orlu; Ivan Brask", orlu)).toBeNull();
  expect(speakerOf("Ada Orlu", orlu, { ...orlu, id: "another" })).toBeNull();
  expect(speakerOf("Ada Orlu", { ...orlu, type: "ORG" })).toBeNull();
});
