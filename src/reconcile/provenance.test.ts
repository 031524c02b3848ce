import { expect, test } from "vitest";
import { createPile } from "../../bench/generated-pile.ts";
import type { Statement } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { noKnowledge, originKey } from "./origins/index.ts";
import { provenanceOf } from "./provenance.ts";

const [document] = createPile({ documents: 1, statementsEach: 4, seed: 5 });

/** Four statements of one speaker, `apart` characters from end to start; the first is passed on by an agency. */
function originOfLast(
  apart: number,
  more: Partial<DocumentFacts> = {},
  addressee: string | null = null,
  knowledge = noKnowledge,
): string {
  let at = 0;
  const statements = (document?.statements ?? []).map((own, i) => {
    const span = { start: at, end: at + 100 };
    at += 100 + apart;
    const via = i === 0 ? ["Amber News"] : [];
    return { ...own, statement: { ...own.statement, span, via, addressee, speaker: "Ada Orlu" } };
  });
  const last: Statement | undefined = statements.at(-1)?.statement;
  if (document === undefined || last === undefined) return "";
  const channels = new Set([originKey("Zenith Agency")]);
  return provenanceOf(last, { ...document, statements, ...more }, { knowledge, channels }).origin;
}

test("quotations that follow each other closely come from where the first is said to come", () => {
  expect(originOfLast(300)).toBe("Amber News");
  expect(originOfLast(900)).toBe("0.txt");
});

test("a document's own channel, then its outlet, then its name stand for an unnamed origin", () => {
  expect(originOfLast(900, { outlet: "Vessin Post" })).toBe("Vessin Post");
  const channel = { name: "Zenith Agency", country: null };
  expect(originOfLast(900, { outlet: "Vessin Post", channel })).toBe("Zenith Agency");
});

test("what somebody told an agency of the pile is that agency's, whoever prints it", () => {
  expect(originOfLast(900, { outlet: "Vessin Post" }, "Zenith Agency")).toBe("Zenith Agency");
  expect(originOfLast(900, { outlet: "Vessin Post" }, "the town council")).toBe("Vessin Post");
});

test("what somebody told *the Post* in the Vessin Post is of that paper, whatever else is called so", () => {
  const knowledge = {
    ...noKnowledge,
    outlet: (name: string) =>
      name === "the Post" ? { name: "The Ostrel Post", country: "OST" } : null,
  };
  expect(originOfLast(900, { outlet: "Vessin Post" }, "the Post", knowledge)).toBe("Vessin Post");
  expect(originOfLast(900, { outlet: "Vessin Mirror" }, "the Post", knowledge)).toBe(
    "The Ostrel Post",
  );
});
