import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProposalTold, StanceValue } from "../../doc/index.ts";
import { matchPositions, type StanceFacts, type StanceKnowledge } from "./index.ts";

const knowledge: StanceKnowledge = {
  entity: (_doc, chain) => (chain === null ? null : `e${chain}`),
  name: (entity) => ({ e1: "Ada Orlu", e2: "Bram Tesk", e9: "Nine Steps" })[entity] ?? null,
  country: () => null,
  said: (_doc, statement) => statement,
  dateOf: () => null,
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
    statement: told.date ?? null,
    at: null,
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

test("words that two stances share are cited once", () => {
  const issue = { doc: "a", start: 100, end: 114, exact: "the peace plan" };
  const told = [stance("a"), stance("a", { at: 1 })].map((one): StanceFacts => {
    return { ...one, evidence: [one.evidence[0], issue] };
  });
  const rows = matchPositions(told, knowledge);
  expect(rows.map(({ evidence }) => evidence.map(({ start }) => start))).toEqual([[0, 100, 20]]);
});

test("a neighboring plan is another one", () => {
  const rows = matchPositions([stance("a"), stance("b", { issue: "the grain plan" })], knowledge);
  expect(rows.map(({ issue }) => issue).sort()).toEqual(["the grain plan", "the peace plan"]);
});

test("what one noun alone tells of may be another thing in each document, a matter of its own is not", () => {
  const ids = (issue: string): number =>
    new Set(
      matchPositions([stance("x", { issue }), stance("y", { issue })], knowledge).map(
        ({ proposal }) => proposal,
      ),
    ).size;
  expect([
    ids("the measures"),
    ids("a ceasefire"),
    ids("abortion"),
    ids("the fish embargo"),
  ]).toEqual([2, 2, 1, 1]);
});

test("positions on one plan have one id of it, and bare plans of two documents have two", () => {
  const [first, second] = matchPositions([stance("a"), stance("c")], knowledge);
  expect(first?.proposal).toBe(second?.proposal);
  const bare = ["x", "y"].map((doc) => stance(doc, { issue: "the plan", proposal: told({}) }));
  const ids = matchPositions(bare, knowledge).map(({ proposal }) => proposal);
  expect(new Set(ids).size).toBe(2);
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

function told(more: Partial<ProposalTold>): ProposalTold {
  return {
    name: null,
    author: null,
    authorChain: null,
    kinds: ["plan"],
    topic: [],
    points: null,
    ...more,
  };
}

const issuesOf = (all: readonly StanceFacts[]): string[] =>
  [...new Set(matchPositions(all, knowledge).map(({ issue }) => issue))].sort();

const named = stance("a", {
  issue: "the Nine Steps",
  proposal: told({ name: "Nine Steps", author: "Tarsk", topic: ["peace"], points: 9 }),
});

test("a description is of the one named proposal whose author, noun and topic it fits", () => {
  const described = [
    stance("b", {
      issue: "the Tarskan peace plan",
      proposal: told({ author: "Tarskan", topic: ["peace"] }),
    }),
    stance("c", { issue: "a nine-point plan", proposal: told({ points: 9 }) }),
    stance("x", {
      issue: "the Tarskan text",
      proposal: told({ author: "Tarsk", kinds: ["text"] }),
    }),
  ];
  expect(issuesOf([named, ...described])).toEqual(["Nine Steps"]);
});

test("another author, noun, topic or number of points is another proposal", () => {
  const others = [
    stance("b", {
      issue: "Veldia's peace plan",
      proposal: told({ author: "Veldia", topic: ["peace"] }),
    }),
    stance("b", {
      at: 1,
      issue: "Tarsk's initiative",
      proposal: told({ author: "Tarsk", kinds: ["initiative"] }),
    }),
    stance("c", {
      issue: "Tarsk's plan for the ports",
      proposal: told({ author: "Tarsk", topic: ["port"] }),
    }),
    stance("c", { at: 1, issue: "a ten-point plan", proposal: told({ points: 10 }) }),
  ];
  expect(issuesOf([named, ...others])).toHaveLength(5);
});

test("an initiative on the same two matters is one, whoever is addressed", () => {
  const topic = ["river", "strait"];
  const rows = [
    stance("a", {
      issue: "your initiative on rivers and straits",
      proposal: told({ kinds: ["initiative"], topic }),
    }),
    stance("b", {
      issue: "the Tarskan initiative on rivers and straits",
      proposal: told({ kinds: ["initiative"], author: "Tarskan", topic }),
    }),
  ];
  expect(issuesOf(rows)).toEqual(["the Tarskan initiative on rivers and straits"]);
});

test("its plan, of nobody known, is not that of another document", () => {
  const rows = ["a", "b"].map((doc) => stance(doc, { issue: "its plan", proposal: told({}) }));
  expect(matchPositions(rows, knowledge)).toHaveLength(2);
});

test("a plan of which less is told is the one of its maker that tells more, where only one fits", () => {
  const of = (topic: readonly string[], points: number | null = null) =>
    told({ author: "Mira Holt", topic, points });
  const rows = [
    stance("a", { issue: "the Holt plan", proposal: of([]) }),
    stance("b", { issue: "a four-point truce plan", proposal: of(["peace"], 4) }),
    stance("c", { issue: "the plan", proposal: of(["peace"]) }),
  ];
  expect(issuesOf(rows)).toEqual(["a four-point truce plan"]);
  const other = stance("d", { issue: "a plan for the ports", proposal: of(["port"]) });
  expect(issuesOf([...rows, other])).toHaveLength(3);
  const longer = stance("e", { issue: "a six-point truce plan", proposal: of(["peace"], 6) });
  expect(issuesOf([...rows.slice(1, 2), longer])).toHaveLength(2);
});

test("a position is as sure as its surest stance: a proposal that is told of before a matter that nobody proposed", () => {
  const told: ProposalTold = {
    name: "Nine Steps",
    author: null,
    authorChain: null,
    kinds: ["plan"],
    topic: [],
    points: null,
  };
  const sure = (...all: StanceFacts[]): number | undefined =>
    matchPositions(all, knowledge)[0]?.confidence;
  const plan = stance("a", { proposal: told });
  const ban = stance("a", { issue: "a ban" });
  const against = stance("a", { issue: "a ban", stance: "oppose" });
  const open = stance("a", { issue: "a ban", stance: "conditional" });
  const shares = [plan, ban, against, open].map((one) => sure(one) ?? 0);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(new Set(shares).size).toBe(4);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.5);
  const named = stance("a", { issueChain: 9, proposal: told });
  expect(sure(stance("b", { issueChain: 9 }), named)).toBe(sure(plan));
});
