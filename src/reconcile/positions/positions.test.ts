import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProposalTold, StanceValue } from "../../doc/index.ts";
import { matchPositions, type StanceFacts, type StanceKnowledge } from "./index.ts";

const knowledge: StanceKnowledge = {
  entity: (_doc, chain) => (chain === null ? null : `e${chain}`),
  name: (entity) => ({ e1: "Ada Orlu", e2: "Bram Tesk", e9: "Nine Steps" })[entity] ?? null,
  country: () => null,
  written: (doc) => ({ a: "2031-05-14", b: "2031-05-14", c: "2031-09-01" })[doc] ?? null,
};

interface Told {
  readonly actor?: number | null;
  readonly issue?: string;
  readonly issueChain?: number | null;
  readonly proposal?: ProposalTold;
  readonly stance?: StanceValue;
  readonly date?: string;
  readonly at?: number;
}

function stance(doc: string, told: Told = {}): StanceFacts {
  const { actor = 1, issue = "the peace plan", at = 0 } = told;
  const start = at * 20;
  return {
    stance: {
      actor: "Ms Orlu",
      actorChain: actor,
      issue,
      issueChain: told.issueChain ?? null,
      proposal: told.proposal ?? null,
      stance: told.stance ?? "support",
      evidence: [{ start, end: start + 10 }],
    },
    evidence: [{ doc, start, end: start + 10, exact: "backs plan" }],
    date: told.date ?? null,
  };
}

test("what two documents of one day tell of one holder and plan is one position", () => {
  const rows = matchPositions([stance("a"), stance("b", { issue: "Peace plan" })], knowledge);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    actor: "Ada Orlu",
    actorId: "e1",
    issue: "Peace plan",
    date: "2031-05-14",
    stance: "support",
  });
  expect(rows[0]?.evidence.map(({ doc }) => doc)).toEqual(["a", "b"]);
});

test("a neighboring plan is another one", () => {
  const rows = matchPositions([stance("a"), stance("b", { issue: "the grain plan" })], knowledge);
  expect(rows.map(({ issue }) => issue).sort()).toEqual(["the grain plan", "the peace plan"]);
});

test("a plan is known by its entity, whatever it is called", () => {
  const rows = matchPositions(
    [stance("a", { issueChain: 9 }), stance("b", { issue: "the text", issueChain: 9 })],
    knowledge,
  );
  expect(rows.map(({ issue }) => issue)).toEqual(["Nine Steps"]);
});

test("who changes sides has two positions, each with its date", () => {
  const rows = matchPositions([stance("a"), stance("c", { stance: "oppose" })], knowledge);
  expect(rows.map(({ date, stance: value }) => `${date} ${value}`).sort()).toEqual([
    "2031-05-14 support",
    "2031-09-01 oppose",
  ]);
});

test("the day of the words outweighs the day of the document", () => {
  const [row] = matchPositions([stance("c", { date: "2031-05-02" })], knowledge);
  expect(row?.date).toBe("2031-05-02");
});

test("of documents without a date no two positions are one", () => {
  const rows = matchPositions([stance("x"), stance("y")], knowledge);
  expect(rows.map(({ date }) => date)).toEqual([null, null]);
});

test("any order gives the same rows, which cite every stance once", () => {
  const one = fc.record({
    doc: fc.constantFrom("a", "b", "c", "x"),
    actor: fc.constantFrom(1, 2, null),
    issue: fc.constantFrom("the peace plan", "Peace plan", "the treaty"),
    issueChain: fc.constantFrom(null, 9),
    stance: fc.constantFrom<StanceValue>("support", "oppose", "conditional", "neutral"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.nat(), (told, turn) => {
      const all = told.map((row, at) => stance(row.doc, { ...row, at }));
      const by = turn % Math.max(1, all.length);
      const rows = matchPositions(all, knowledge);
      expect(matchPositions([...all.slice(by), ...all.slice(0, by)].reverse(), knowledge)).toEqual(
        rows,
      );
      const cited = rows.flatMap(({ evidence }) => evidence.map(({ start }) => start));
      expect(cited.sort((a, b) => a - b)).toEqual(all.map((_, at) => at * 20));
    }),
  );
});
