import { expect, test } from "vitest";
import { type CodedEvent, type Entity, noRecordRows, type Remark } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { countTies, readTies, tieMonths } from "./network.ts";
import type { Tie, Ties } from "./ties.ts";

function tie(
  from: string,
  to: string,
  row: string,
  date: string | null,
  kind: Tie["kind"] = "said",
): Tie {
  return { kind, from, to, row, date, documents: ["d1"] };
}

const nodes = new Map(
  ["a", "b", "c"].map((id) => [id, { id, name: id, entityId: id, type: null, country: null }]),
);
const all: Ties = {
  nodes,
  ties: [
    tie("a", "b", "r1", "2031-05-14"),
    tie("a", "b", "r2", "2031-06"),
    tie("b", "a", "r3", null),
    tie("a", "b", "e1", "2031-05-14", "did"),
    tie("a", "c", "e1", "2031-05-14", "did"),
  ],
};

test("an edge counts rows of one kind one way, and knows its first and last date", () => {
  const { edges } = countTies(all);
  expect(edges[0]).toEqual({
    from: "a",
    to: "b",
    kind: "said",
    rows: ["r1", "r2"],
    documents: 1,
    first: "2031-05-14",
    last: "2031-06",
  });
  expect(edges).toHaveLength(4);
});

test("a node counts each row it takes part in once, though the row has several recipients", () => {
  expect(countTies(all).nodes.map(({ id, rows }) => [id, rows])).toEqual([
    ["a", 4],
    ["b", 4],
    ["c", 1],
  ]);
});

test("a span of time keeps what may fall inside, and leaves out what has no date", () => {
  const { edges } = countTies(all, { from: "2031-06-10", to: "2031-06-20" });
  expect(edges.map(({ rows }) => rows)).toEqual([["r2"]]);
});

test("ties of one node or one kind can be asked for", () => {
  expect(countTies(all, { node: "c" }).edges.map(({ to }) => to)).toEqual(["c"]);
  expect(countTies(all, { kind: "did" }).edges).toHaveLength(2);
});

test("the order of the ties makes no difference", () => {
  expect(countTies({ nodes, ties: all.ties.toReversed() })).toEqual(countTies(all));
});

test("months are counted in order, without what is dated less exactly", () => {
  expect(tieMonths(all)).toEqual([
    { month: "2031-05", count: 3 },
    { month: "2031-06", count: 1 },
  ]);
});

test("the edges of most rows come first, and how many there are besides is said", () => {
  const { edges, total, nodes: counted } = countTies(all, {}, 1);
  expect(edges.map(({ rows }) => rows.length)).toEqual([2]);
  expect(total).toBe(4);
  expect(counted).toHaveLength(3);
});

test("a row that reaches one node in two ways counts once on the edge", () => {
  const twice = { nodes, ties: [...all.ties, tie("a", "b", "r1", "2031-05-14")] };
  expect(countTies(twice)).toEqual(countTies(all));
});

const row = {
  evidence: [{ doc: "d1", start: 0, end: 3, exact: "Orl" }],
  by: { stage: "test@1", model: null },
  confidence: 0.9,
} as const;

function entity(id: string, name: string, aliases: readonly string[], mentions = 1): Entity {
  const evidence = Array.from({ length: mentions }, () => row.evidence[0]);
  const [first = row.evidence[0], ...rest] = evidence;
  return { ...row, id, name, aliases, type: "PER", country: null, evidence: [first, ...rest] };
}

function remark(id: string, speaker: string, addressee: string | null): Remark {
  return {
    ...row,
    id,
    speaker,
    speakerId: null,
    addressee,
    date: null,
    reports: [{ doc: "d1", statement: id }],
    origins: [],
    variants: [],
    glosses: [],
    related: [],
  };
}

function event(id: string, actors: string, recipients: string, realis: string): CodedEvent {
  const parties = (names: string) => names.split(",").map((name) => ({ name, country: null }));
  return {
    ...row,
    id,
    type: "CONSULT",
    mode: null,
    cameo: null,
    actors: parties(actors),
    recipients: parties(recipients),
    date: null,
    place: null,
    realis: realis as CodedEvent["realis"],
    assertedBy: null,
  };
}

async function tiesOf(rows: Partial<typeof noRecordRows>): Promise<string[]> {
  const store = await openStore(":memory:");
  await store.replaceRecord({ ...noRecordRows, ...rows });
  const { ties } = await readTies(store);
  await store.close();
  return ties.map(({ kind, from, to }) => `${from} ${kind} ${to}`);
}

const orlu = entity("orlu", "Ada Orlu", ["Orlu", "she"]);
const sen = entity("sen", "Mira Sen", []);

test("ties lead from entity to entity by any of their names, and to names that are none", async () => {
  const remarks = [remark("r1", "Orlu", "MIRA SEN"), remark("r2", "Ada Orlu", "Bram Tesk")];
  expect(await tiesOf({ entities: [orlu, sen], remarks })).toEqual([
    "orlu said sen",
    "orlu said name:bram tesk",
  ]);
});

test("what is said to nobody known, or to oneself, ties nobody", async () => {
  const remarks = [remark("r1", "Orlu", null), remark("r2", "Orlu", "Ada Orlu")];
  expect(await tiesOf({ entities: [orlu], remarks })).toEqual([]);
});

test("every actor is tied to every other recipient of what happened, and not of what is planned", async () => {
  const events = [
    event("e1", "Ada Orlu,Mira Sen", "Mira Sen,Bram Tesk", "happened"),
    event("e2", "Ada Orlu", "Cato Venn", "planned"),
    event("e3", "Ada Orlu", "Ilse Mar", "ongoing"),
  ];
  expect(await tiesOf({ entities: [orlu, sen], events })).toEqual([
    "orlu did sen",
    "orlu did name:bram tesk",
    "sen did name:bram tesk",
    "orlu did name:ilse mar",
  ]);
});

test("of two with one name the one who is called so is meant, then the one mentioned more; *she* is nobody's name", async () => {
  const other = entity("other", "Ilse Orlu", ["Orlu", "Ada Orlu"], 9);
  const remarks = [
    remark("r1", "Ada Orlu", "Sen"),
    remark("r2", "Orlu", "Sen"),
    remark("r3", "she", "Sen"),
  ];
  expect(await tiesOf({ entities: [orlu, other], remarks })).toEqual([
    "orlu said name:sen",
    "other said name:sen",
    "name:she said name:sen",
  ]);
});
