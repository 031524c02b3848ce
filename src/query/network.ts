import type { CodedEvent, Entity, Remark } from "../record/index.ts";
import { dateRange } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { foldedWords } from "../text/index.ts";
import { monthOf } from "./timeline.ts";

/** Someone or something that says or does something to another, or has it said or done to them. */
export interface NetworkNode {
  /** The entity's id; the name with `name:` before it where the record has no such entity. */
  readonly id: string;
  readonly name: string;
  /** Null for a name that is no entity. */
  readonly entityId: string | null;
  readonly type: Entity["type"] | null;
  readonly country: string | null;
}

/** What one row of the record says between two nodes. */
export interface Tie {
  /** `said`: a remark of one to the other; `did`: an event with one as actor and the other as recipient. */
  readonly kind: "said" | "did";
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** Id of the remark or event. */
  readonly row: string;
  readonly date: string | null;
  readonly documents: readonly string[];
}

/** All ties of a record, with their nodes by id. */
export interface Ties {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly ties: readonly Tie[];
}

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
export function chooseTies({ ties }: Ties, filter: NetworkFilter): Tie[] {
  const { from, to, kind, node } = filter;
  return ties.filter((tie) => {
    if (kind !== undefined && tie.kind !== kind) return false;
    if (node !== undefined && tie.from !== node && tie.to !== node) return false;
    if (from === undefined && to === undefined) return true;
    const range = tie.date === null ? null : dateRange(tie.date);
    return range !== null && range.to >= (from ?? "") && range.from <= (to ?? "9999-12-31");
  });
}

/** Counts ties by who and whom. Pure and linear, so that a slider over time can ask again and again. */
export function countTies(all: Ties, filter: NetworkFilter = {}): Network {
  const edges = new Map<
    string,
    { tie: Tie; rows: Set<string>; documents: Set<string>; dates: string[] }
  >();
  const rowsOf = new Map<string, Set<string>>();
  for (const tie of chooseTies(all, filter)) {
    const key = JSON.stringify([tie.kind, tie.from, tie.to]);
    const edge = edges.get(key) ?? { tie, rows: new Set(), documents: new Set(), dates: [] };
    edges.set(key, edge);
    edge.rows.add(tie.row);
    for (const doc of tie.documents) edge.documents.add(doc);
    if (tie.date !== null) edge.dates.push(tie.date);
    for (const id of [tie.from, tie.to]) {
      const rows = rowsOf.get(id) ?? new Set();
      rowsOf.set(id, rows.add(tie.row));
    }
  }
  const counted = [...edges.values()].map(({ tie, rows, documents, dates }): NetworkEdge => {
    const ordered = dates.toSorted();
    return {
      from: tie.from,
      to: tie.to,
      kind: tie.kind,
      rows: [...rows].sort(),
      documents: documents.size,
      first: ordered[0] ?? null,
      last: ordered.at(-1) ?? null,
    };
  });
  return {
    nodes: [...rowsOf]
      .flatMap(([id, rows]) => {
        const node = all.nodes.get(id);
        return node === undefined ? [] : [{ ...node, rows: rows.size }];
      })
      .sort((a, b) => b.rows - a.rows || order(a.id, b.id)),
    edges: counted.sort(
      (a, b) =>
        b.rows.length - a.rows.length ||
        order(a.from, b.from) ||
        order(a.to, b.to) ||
        order(a.kind, b.kind),
    ),
  };
}

/** Who said and did what to whom in a whole record. Reads it once. */
export async function networkOf(store: Store): Promise<Network> {
  return countTies(await readTies(store));
}

/** The months that ties are dated in, in order, with how many: the stops of a slider. */
export function tieMonths({ ties }: Ties): { readonly month: string; readonly count: number }[] {
  const months = new Map<string, number>();
  for (const { date } of ties) {
    const month = monthOf(date);
    if (month?.length === 7) months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => order(a.month, b.month));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
