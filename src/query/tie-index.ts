import { type DateRange, dateRange } from "../record/index.ts";
import type { Tie, Ties } from "./ties.ts";

/** The ties of a record in columns, so that they are counted without looking up names: one number for each tie, in its place. */
export interface TieIndex {
  readonly length: number;
  /** Numbers of the nodes, sorted by id. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kinds: readonly Tie["kind"][];
  readonly kind: Uint8Array;
  readonly row: Uint32Array;
  /** Places of the ties, those of one row together. */
  readonly byRow: Uint32Array;
  /** The dates of ties, each once, and the days that they mean; null without a date. */
  readonly dates: readonly (string | null)[];
  readonly ranges: readonly (DateRange | null)[];
  readonly date: Uint32Array;
  /** Places of the ties of each edge. Edges are sorted by from, to and kind. */
  readonly edges: readonly (readonly number[])[];
  readonly edge: Uint32Array;
}

const kinds: readonly Tie["kind"][] = ["did", "said"];
const known = new WeakMap<Ties, TieIndex>();

/** The columns of some ties, made once: costs as much as sorting the edges. */
export function indexTies(all: Ties): TieIndex {
  const made = known.get(all) ?? makeIndex(all);
  known.set(all, made);
  return made;
}

function makeIndex({ ties }: Ties): TieIndex {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
  const nodes = new Map(ids.map((id, at) => [id, at]));
  const from = Uint32Array.from(ties, (tie) => nodes.get(tie.from) ?? 0);
  const to = Uint32Array.from(ties, (tie) => nodes.get(tie.to) ?? 0);
  const kind = Uint8Array.from(ties, (tie) => kinds.indexOf(tie.kind));
  const row = numbersOf(ties.map((tie) => tie.row)).numbers;
  const byRow = Uint32Array.from(ties.keys()).sort(
    (a, b) => (row[a] ?? 0) - (row[b] ?? 0) || a - b,
  );
  const dates = numbersOf(ties.map((tie) => tie.date));
  const ranges = dates.values.map((date) => (date === null ? null : dateRange(date)));
  const { edges, edge } = edgesOf(from, to, kind);
  return {
    length: ties.length,
    nodes,
    from,
    to,
    kinds,
    kind,
    row,
    byRow,
    dates: dates.values,
    ranges,
    date: dates.numbers,
    edges,
    edge,
  };
}

/** The ties from one node to another of one kind, together. */
function edgesOf(
  from: Uint32Array,
  to: Uint32Array,
  kind: Uint8Array,
): Pick<TieIndex, "edges" | "edge"> {
  const order = (a: number, b: number): number =>
    (from[a] ?? 0) - (from[b] ?? 0) ||
    (to[a] ?? 0) - (to[b] ?? 0) ||
    (kind[a] ?? 0) - (kind[b] ?? 0);
  const sorted = Uint32Array.from(from.keys()).sort((a, b) => order(a, b) || a - b);
  const edge = new Uint32Array(from.length);
  const edges: number[][] = [];
  let before: number | null = null;
  for (const at of sorted) {
    if (before === null || order(before, at) !== 0) edges.push([]);
    edges.at(-1)?.push(at);
    edge[at] = edges.length - 1;
    before = at;
  }
  return { edges, edge };
}

/** A number for each value, in order of first appearance. */
function numbersOf<Value>(all: readonly Value[]): {
  readonly values: readonly Value[];
  readonly numbers: Uint32Array;
} {
  const byValue = new Map<Value, number>();
  for (const value of all) if (!byValue.has(value)) byValue.set(value, byValue.size);
  return {
    values: [...byValue.keys()],
    numbers: Uint32Array.from(all, (value) => byValue.get(value) ?? 0),
  };
}
