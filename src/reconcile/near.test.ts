import { expect, test } from "vitest";
import type { Chain } from "../doc/index.ts";
import { createPlainDoc } from "../doc/index.ts";
import { cite, createStatement, type StatementLink } from "../record/index.ts";
import type { ChainFacts, StatementFacts } from "./facts.ts";
import { createNear } from "./near.ts";

const far = "The river stood high that week, and nobody crossed it. ".repeat(12);
const doc = createPlainDoc(
  `Cato Venn came. ${far}Ada Orlu came. The bridge of Mira Sen stays open, it was said. Bram Tesk left. Korda waited.`,
);

function spanOf(words: string) {
  const start = doc.text.indexOf(words);
  return { start, end: start + words.length };
}

function named(id: number, name: string, type: Chain["type"] = "PER"): ChainFacts {
  const none = { country: null, titles: [], gender: null, members: [], mentions: [] };
  const chain: Chain = { id, name, named: true, type, ...none };
  return { chain, names: [name], evidence: [cite(doc, spanOf(name))] };
}

function said(content: string, source: string | null): StatementFacts {
  const statement = createStatement(
    doc,
    {
      source: source === null ? [] : [spanOf(source)],
      cue: [],
      content: [spanOf(content)],
      form: "indirect",
      kind: "speech",
      speaker: null,
      speakerChain: null,
      addressee: null,
      addresseeChain: null,
      via: [],
      date: null,
      dateEvidence: null,
      confidence: 0.9,
      reason: "made by hand",
    },
    { stage: "test@1", model: null },
  );
  return { statement, speakerChain: null, addresseeChain: null, saidAt: null };
}

const chains = [
  named(0, "Cato Venn"),
  named(1, "Ada Orlu"),
  named(2, "Mira Sen"),
  named(3, "Bram Tesk"),
  named(4, "Korda", "GPE"),
];
const idOf = (_: string, chain: number | null): string | null =>
  chain === null ? null : `e${chain}`;
const statements = [said("The bridge of Mira Sen stays open", "it was said")];

function near(transcript: boolean, links: readonly StatementLink[] = []) {
  return createNear({ chains, doc: doc.id, statements, transcript }, links, idOf);
}

test("who is named in a statement or shortly before it may have said it; who is named far before or after may not", () => {
  expect(statements.map((one) => [...near(false)(one)])).toEqual([["e1", "e2"]]);
});

test("nobody near is meant where the source is told to be somebody else", () => {
  expect(statements.map((one) => near(false)({ ...one, isOfSomeoneElse: true }).size)).toEqual([0]);
});

test("in a transcript those who speak may have said a turn, and nobody what a turn tells of others", () => {
  const turn = said("Ada Orlu came", null);
  const link: StatementLink = {
    doc: doc.id,
    statement: turn.statement.id,
    speaker: "Ada Orlu",
    speakerId: "e1",
    addresseeId: null,
    date: null,
  };
  const all = [turn, ...statements];
  const find = createNear({ chains, doc: doc.id, statements: all, transcript: true }, [link], idOf);
  expect(all.map((one) => [...find(one)])).toEqual([["e1"], []]);
});
