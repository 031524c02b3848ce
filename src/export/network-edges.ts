import { type NetworkEdge, type NetworkNode, networkOf } from "../query/index.ts";
import type { Evidence, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { hashParts } from "../text/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import type { JsonRow } from "./json-rows.ts";
import { quoteOf } from "./pieces.ts";

/** A piece of evidence and the remark or event that it proves. */
interface EdgeEvidence extends Evidence {
  readonly row: RowId;
}

/** Ties of one kind from one to another, with everything they rest on. */
export interface ExportedEdge extends NetworkEdge {
  readonly id: RowId;
  readonly source: NetworkNode;
  readonly target: NetworkNode;
  readonly evidence: readonly EdgeEvidence[];
}

/** All nodes of a record's network, those of most rows first, and its edges as they are read. */
export interface ExportedNetwork {
  readonly nodes: readonly (NetworkNode & { readonly rows: number })[];
  readonly edges: AsyncIterable<ExportedEdge>;
}

/** Edges whose rows are read together. */
const batch = 50;

/** Reads who said and did what to whom. The counts are in memory, the evidence of some edges at a time. */
export async function exportedNetwork(store: Store): Promise<ExportedNetwork> {
  const { nodes, edges } = await networkOf(store);
  return { nodes, edges: withEvidence(store, nodes, edges) };
}

async function* withEvidence(
  store: Store,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): AsyncIterable<ExportedEdge> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (let at = 0; at < edges.length; at += batch) {
    const some = edges.slice(at, at + batch);
    const found = new Map<string, readonly Evidence[]>();
    for (const [tie, kind] of [
      ["said", "remarks"],
      ["did", "events"],
    ] as const) {
      const ids = [...new Set(some.flatMap((edge) => (edge.kind === tie ? edge.rows : [])))];
      if (ids.length === 0) continue;
      for (const row of await store.readRows(kind, { ids })) {
        found.set(`${tie} ${row.id}`, row.evidence);
      }
    }
    for (const edge of some) {
      const [source, target] = [byId.get(edge.from), byId.get(edge.to)];
      if (source === undefined || target === undefined) continue;
      const evidence = edge.rows.flatMap((row) =>
        (found.get(`${edge.kind} ${row}`) ?? []).map((one) => ({ ...one, row })),
      );
      const id = hashParts("edge", edge.kind, edge.from, edge.to);
      yield { ...edge, id, source, target, evidence };
    }
  }
}

/** An edge with the words of all its rows. */
export function edgeJson(shelf: DocShelf, edge: ExportedEdge): JsonRow {
  return {
    id: edge.id,
    kind: edge.kind,
    from: edge.source.name,
    fromId: edge.source.entityId,
    to: edge.target.name,
    toId: edge.target.entityId,
    count: edge.rows.length,
    documents: edge.documents,
    first: edge.first,
    last: edge.last,
    rows: edge.rows,
    evidence: edge.evidence.map((one) => ({ row: one.row, ...quoteOf(shelf, one) })),
  };
}
