import type { CodedEvent, Entity, Remark } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { compareTexts, foldedWords } from "../text/index.ts";
import { indexTies, type TieIndex } from "./tie-index.ts";
import type { NetworkNode, Tie, Ties } from "./ties.ts";
import { monthOf } from "./timeline.ts";

/** Ties of one kind from one node to another, counted. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: Tie["kind"];
  /** Remarks or events: each counts once, however many documents report it. */
  readonly rows: readonly string[];
  readonly documents: number;
  /** EDTF; null when no row of it is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Who said and did what to whom, in numbers. */
export interface Network {
  /** Edges there are, of which `edges` may be the first ones only. */
  readonly total: number;
  /** With the number of rows each takes part in, most first. */
  readonly nodes: readonly (NetworkNode & { readonly rows: number })[];
  /** Of most rows first. */
  readonly edges: readonly NetworkEdge[];
}

/**
 * Reads who said and did what to whom: remarks with a known speaker and addressee, and
 * events that happened or go on, with both sides named. Reads all remarks, events and
 * entities once.
 */
export async function readTies(store: Store): Promise<Ties> {
  const byName = new Map<string, Entity>();
  const byId = new Map<string, Entity>();
  for await (const entity of store.streamRows("entities")) {
    byId.set(entity.id, entity);
    for (const name of [entity.name, ...entity.aliases]) {
      // *the president* is a different one in every document.
      if (!/\p{Lu}/u.test(name)) continue;
      const key = keyOf(name);
      const known = byName.get(key);
      if (known === undefined || isLikelier(entity, known, name)) byName.set(key, entity);
    }
  }
  const nodes = new Map<string, NetworkNode>();
  const nodeOf = (name: string, id: string | null): string => {
    const entity = (id === null ? undefined : byId.get(id)) ?? byName.get(keyOf(name)) ?? null;
    const node: NetworkNode = {
      id: entity?.id ?? `name:${keyOf(name)}`,
      name: entity?.name ?? name,
      entityId: entity?.id ?? null,
      type: entity?.type ?? null,
      country: entity?.country ?? null,
    };
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const ties: Tie[] = [];
  for await (const remark of store.streamRows("remarks")) {
    const tie = saidTie(remark, nodeOf);
    if (tie !== null) ties.push(tie);
  }
  for await (const event of store.streamRows("events")) ties.push(...didTies(event, nodeOf));
  return { nodes, ties };
}

type NodeOf = (name: string, id: string | null) => string;

function saidTie(
  { id, speaker, speakerId, addressee, date, reports }: Remark,
  nodeOf: NodeOf,
): Tie | null {
  if (speaker === null || addressee === null) return null;
  const [from, to] = [nodeOf(speaker, speakerId), nodeOf(addressee, null)];
  const documents = [...new Set(reports.map(({ doc }) => doc))];
  return from === to ? null : { kind: "said", from, to, row: id, date, documents };
}

function didTies(
  { id, actors, recipients, date, realis, evidence }: CodedEvent,
  nodeOf: NodeOf,
): Tie[] {
  if (realis !== "happened" && realis !== "ongoing") return [];
  const documents = [...new Set(evidence.map(({ doc }) => doc))];
  return actors.flatMap((actor) =>
    recipients.flatMap((recipient): Tie[] => {
      const [from, to] = [nodeOf(actor.name, null), nodeOf(recipient.name, null)];
      return from === to ? [] : [{ kind: "did", from, to, row: id, date, documents }];
    }),
  );
}

function keyOf(name: string): string {
  return foldedWords(name).join(" ");
}

/** Of two entities with one name: the one that is called so, then the one mentioned more. */
function isLikelier(a: Entity, b: Entity, name: string): boolean {
  const own = (one: Entity): number => (keyOf(one.name) === keyOf(name) ? 1 : 0);
  return (own(a) - own(b) || a.evidence.length - b.evidence.length || (a.id < b.id ? 1 : -1)) > 0;
}

/** Which ties to count. */
export interface NetworkFilter {
  /** ISO days, inside. With either, undated ties are left out, and a tie counts where it may fall inside. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: Tie["kind"];
  /** Ties of this node only. */
  readonly node?: string;
}

/** The ties that a filter allows. */
export function chooseTies(all: Ties, filter: NetworkFilter): Tie[] {
  const allowed = allowedTies(indexTies(all), filter);
  return all.ties.filter((_, at) => allowed[at] === 1);
}

/** 1 for each tie that a filter allows. */
function allowedTies(index: TieIndex, { from, to, kind, node }: NetworkFilter): Uint8Array {
  const { length, kinds, from: senders, to: receivers, date, ranges } = index;
  const isDated = from !== undefined || to !== undefined;
  const fits = ranges.map(
    (one) =>
      !isDated || (one !== null && one.to >= (from ?? "") && one.from <= (to ?? "9999-12-31")),
  );
  const wantedNode = node === undefined ? null : (index.nodes.get(node) ?? -1);
  const wantedKind = kind === undefined ? null : kinds.indexOf(kind);
  const allowed = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    if (fits[date[at] ?? 0] !== true) continue;
    if (wantedKind !== null && index.kind[at] !== wantedKind) continue;
    if (wantedNode !== null && senders[at] !== wantedNode && receivers[at] !== wantedNode) continue;
    allowed[at] = 1;
  }
  return allowed;
}

/**
 * Counts ties by who and whom, and gives the `most` edges of most rows. Pure and linear
 * in the ties, so that a slider over time can ask again and again.
 */
export function countTies(
  all: Ties,
  filter: NetworkFilter = {},
  most: number = Number.POSITIVE_INFINITY,
): Network {
  const index = indexTies(all);
  const allowed = allowedTies(index, filter);
  const edges = new Uint32Array(index.edges.length);
  const nodes = new Uint32Array(index.nodes.size);
  // One past the row that was counted last: ties of one row are looked at together, and it counts once.
  const edgeRow = new Uint32Array(edges.length);
  const nodeRow = new Uint32Array(nodes.length);
  const count = (counts: Uint32Array, last: Uint32Array, at: number, row: number): void => {
    if (last[at] === row + 1) return;
    last[at] = row + 1;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const at of index.byRow) {
    if (allowed[at] !== 1) continue;
    const row = index.row[at] ?? 0;
    count(edges, edgeRow, index.edge[at] ?? 0, row);
    count(nodes, nodeRow, index.from[at] ?? 0, row);
    count(nodes, nodeRow, index.to[at] ?? 0, row);
  }
  const ids = [...index.nodes.keys()];
  const ordered = mostFirst(edges);
  return {
    total: ordered.length,
    nodes: mostFirst(nodes).flatMap((at) => {
      const node = all.nodes.get(ids[at] ?? "");
      return node === undefined ? [] : [{ ...node, rows: nodes[at] ?? 0 }];
    }),
    edges: ordered.slice(0, most).map((at) => {
      const own = (index.edges[at] ?? []).filter((one) => allowed[one] === 1);
      return edgeOf(own.flatMap((one) => all.ties[one] ?? []));
    }),
  };
}

/** Places of what was counted at all, the highest count first, equal ones as they stand. */
function mostFirst(counts: Uint32Array): number[] {
  const places = [...counts.keys()].filter((at) => counts[at] !== 0);
  return places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

function edgeOf(ties: readonly Tie[]): NetworkEdge {
  const { from = "", to = "", kind = "said" } = ties[0] ?? {};
  const dates = ties.flatMap(({ date }) => date ?? []).sort();
  return {
    from,
    to,
    kind,
    rows: [...new Set(ties.map(({ row }) => row))].sort(),
    documents: new Set(ties.flatMap(({ documents }) => documents)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

/** Who said and did what to whom in a whole record. Reads it once. */
export async function networkOf(store: Store): Promise<Network> {
  return countTies(await readTies(store));
}

/** The months that ties are dated in, in order, with how many: the stops of a slider. */
export function tieMonths(all: Ties): { readonly month: string; readonly count: number }[] {
  const { dates, date } = indexTies(all);
  const counts = new Uint32Array(dates.length);
  for (const at of date) counts[at] = (counts[at] ?? 0) + 1;
  const months = new Map<string, number>();
  for (const [at, day] of dates.entries()) {
    const month = monthOf(day);
    if (month?.length === 7) months.set(month, (months.get(month) ?? 0) + (counts[at] ?? 0));
  }
  return [...months]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => compareTexts(a.month, b.month));
}
