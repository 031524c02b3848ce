import { expect, test } from "vitest";
import { countTies, tieMonths } from "./network.ts";
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
