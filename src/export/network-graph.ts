import type { NetworkNode } from "../query/index.ts";
import { calendarDays, evidenceAddress } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { type ExportedEdge, exportedNetwork } from "./network-edges.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";

/** A value that nodes or edges carry, by name; types as both formats call them. */
interface Field<Of> {
  readonly name: string;
  readonly type: "string" | "int";
  readonly value: (of: Of) => string | number | null;
}

const nodeFields: readonly Field<NetworkNode & { readonly rows: number }>[] = [
  { name: "entity", type: "string", value: (node) => node.entityId },
  { name: "type", type: "string", value: (node) => node.type },
  { name: "country", type: "string", value: (node) => node.country },
  { name: "rows", type: "int", value: (node) => node.rows },
];

const edgeFields: readonly Field<ExportedEdge>[] = [
  { name: "kind", type: "string", value: (edge) => edge.kind },
  { name: "documents", type: "int", value: (edge) => edge.documents },
  { name: "first", type: "string", value: (edge) => edge.first },
  { name: "last", type: "string", value: (edge) => edge.last },
  { name: "evidence", type: "string", value: linksOf },
];

/** Where the words stand, as addresses within the web app, one after another. */
function linksOf({ evidence }: ExportedEdge): string {
  return evidence.map(evidenceAddress).join(" ");
}

/** The network as GraphML, which Gephi, yEd, igraph and NetworkX read: a directed edge for each kind of tie, its weight the number of rows. */
export async function* networkGraphml(store: Store): AsyncIterable<string> {
  const { nodes, edges } = await exportedNetwork(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield key("label", "node", "string");
  for (const { name, type } of nodeFields) yield key(name, "node", type);
  yield key("weight", "edge", "int");
  for (const { name, type } of edgeFields) yield key(name, "edge", type);
  yield '<graph id="network" edgedefault="directed">\n';
  for (const node of nodes) {
    const data = nodeFields.map(({ name, value }) => datum("node", name, value(node))).join("");
    yield `<node${xmlAttributes({ id: node.id })}>${datum("node", "label", node.name)}${data}</node>\n`;
  }
  for await (const edge of edges) {
    const data = edgeFields.map(({ name, value }) => datum("edge", name, value(edge))).join("");
    const ends = { id: edge.id, source: edge.from, target: edge.to };
    yield `<edge${xmlAttributes(ends)}>${datum("edge", "weight", edge.rows.length)}${data}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function key(name: string, of: "node" | "edge", type: string): string {
  const attributes = { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type };
  return `<key${xmlAttributes(attributes)}/>\n`;
}

function datum(of: "node" | "edge", name: string, value: string | number | null): string {
  if (value === null) return "";
  return `<data${xmlAttributes({ key: `${of}-${name}` })}>${escapeXml(String(value))}</data>`;
}

/**
 * The network as GEXF 1.3, which Gephi reads with its timeline: an edge is there from the
 * first day that any of its rows may be of to the last; always, where none is dated.
 */
export async function* networkGexf(store: Store): AsyncIterable<string> {
  const { nodes, edges } = await exportedNetwork(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>onrecord</creator></meta>\n';
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declared("node", nodeFields);
  yield declared("edge", edgeFields);
  yield "<nodes>\n";
  for (const node of nodes) {
    yield `<node${xmlAttributes({ id: node.id, label: node.name })}>${valued(nodeFields, node)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const edge of edges) {
    const own = { id: edge.id, source: edge.from, target: edge.to, weight: edge.rows.length };
    // Two edges between the same two, one of words and one of deeds, are of two kinds.
    const all = { ...own, kind: edge.kind, ...daysOf(edge) };
    yield `<edge${xmlAttributes(all)}>${valued(edgeFields, edge)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declared<Of>(of: "node" | "edge", fields: readonly Field<Of>[]): string {
  const lines = fields.map(({ name, type }, at) => {
    const attributes = { id: at, title: name, type: type === "int" ? "integer" : type };
    return `<attribute${xmlAttributes(attributes)}/>`;
  });
  return `<attributes${xmlAttributes({ class: of, mode: "static" })}>${lines.join("")}</attributes>\n`;
}

function valued<Of>(fields: readonly Field<Of>[], of: Of): string {
  const values = fields.map(({ value }, at) => {
    const own = value(of);
    return own === null ? "" : `<attvalue${xmlAttributes({ for: at, value: own })}/>`;
  });
  return `<attvalues>${values.join("")}</attvalues>`;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function daysOf({ first, last }: ExportedEdge): { start: string | null; end: string | null } {
  const { earliest } = calendarDays(first);
  const { latest } = calendarDays(last);
  return {
    start: earliest !== null && isDay.test(earliest) ? earliest : null,
    end: latest !== null && isDay.test(latest) ? latest : null,
  };
}
