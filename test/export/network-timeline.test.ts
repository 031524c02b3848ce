import { expect, test } from "vitest";
import { type ExportFormat, type ExportName, exportRows } from "../../src/export/index.ts";
import type { CodedEvent, Remark } from "../../src/record/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { sampleDoc, samplePile, sampleRecord } from "../store/sample.ts";

const by = { stage: "reconcile@1", model: null };
/** What XML, calendars and HTML each write in their own way, and what XML cannot write at all. */
const nasty = 'Bram <Tesk> & "Sons", Ltd; \\ 😀 \u0001\ud800';

/** A record with two remarks to somebody, and events that happened, are planned, and are known by year. */
async function filled(): Promise<Store> {
  const store = await openStore(":memory:");
  const { docs, entries } = samplePile();
  const other = sampleDoc("n, y.txt", `Ada Orlu visited ${nasty}\nin Tarn, and said:\n“Yes; no.”`);
  await store.writeDocuments([
    ...entries,
    { doc: other, pipeline: null, statements: [], problems: [] },
  ]);
  const record = sampleRecord();
  const [known] = record.remarks;
  if (known === undefined) throw new Error("no remark");
  const remark: Remark = { ...known, addressee: nasty };
  const evidence = { doc: other.id, start: 0, end: 16, exact: other.text.slice(0, 16) };
  const event = (id: string, changes: Partial<CodedEvent>): CodedEvent => ({
    id,
    evidence: [evidence],
    by,
    confidence: 0.8,
    type: "CONSULT",
    mode: "visit",
    cameo: null,
    actors: [{ name: "Ada Orlu", country: null }],
    recipients: [{ name: nasty, country: null }],
    date: "2031-02",
    place: "Tarn",
    realis: "happened",
    assertedBy: null,
    ...changes,
  });
  await store.replaceRecord({
    ...record,
    remarks: [remark],
    events: [
      event("b0000000000000e1", {}),
      event("b0000000000000e2", { date: "2031", realis: "planned" }),
      event("b0000000000000e3", { date: null, recipients: [] }),
    ],
  });
  expect(docs).toHaveLength(3);
  return store;
}

async function rendered(store: Store, name: ExportName, format: ExportFormat): Promise<string> {
  let out = "";
  for await (const chunk of exportRows(store, name, format)) out += chunk;
  return out;
}

/** An element of XML. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function plain(text: string): string {
  const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  expect(text.replace(/&(?:#\d+|amp|lt|gt|quot);/g, "")).not.toMatch(/[&<]/);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? "?") : String.fromCharCode(Number(code)),
  );
}

/** Reads XML and knows nothing of our writer: refuses tags that do not match and characters that XML lacks. */
function readXml(xml: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(xml.isWellFormed()).toBe(true);
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w.]+)((?: [\w.:]+="[^"<]*")*)(\/?)>/g)) {
    const [all, end, name = "", attributes = "", alone] = match;
    const top = open.at(-1) ?? root;
    top.text += plain(body.slice(at, match.index));
    at = match.index + all.length;
    if (end === "/") {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([\w.:]+)="([^"]*)"/g)];
    const own: Element = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, plain(value ?? "")])),
      children: [],
      text: "",
    };
    top.children.push(own);
    if (alone === "") open.push(own);
  }
  expect(open).toEqual([root]);
  const [document] = root.children;
  if (document === undefined) throw new Error("no element");
  return document;
}

function all(element: Element, name: string): Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

const readable = nasty.replace("\u0001\ud800", "\ufffd\ufffd");

test("edges have counts, dates and the words they rest on; what is planned is no edge", async () => {
  const store = await filled();
  const rows = (await rendered(store, "network", "jsonl")).trimEnd().split("\n");
  const edges = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
  expect(
    edges.map(({ kind, from, fromId, to, toId, count, documents, first, last }) => [
      ...[kind, from, fromId, to, toId],
      ...[count, documents, first, last],
    ]),
  ).toEqual([
    ["did", "Ada Orlu", "e0000000000000a1", nasty, null, 1, 1, "2031-02", "2031-02"],
    ["said", "Ada Orlu", "e0000000000000a1", nasty, null, 1, 2, "2031-03-03", "2031-03-03"],
  ]);
  expect(Object.keys(edges[0] ?? {}).join(" ")).toBe(
    "id kind from fromId to toId count documents first last rows evidence",
  );
  expect(edges[1]?.["evidence"]).toMatchObject([
    { row: "a0000000000000b1", doc: "a.txt", start: 45, end: 87 },
    { row: "a0000000000000b1", doc: "b.txt", exact: "talks on peace" },
  ]);
  await store.close();
});

test("GraphML is read again by an XML reader: nodes, edges between them, every value declared", async () => {
  const store = await filled();
  const graph = readXml(await rendered(store, "network", "graphml"));
  expect(graph.attributes["xmlns"]).toBe("http://graphml.graphdrawing.org/xmlns");
  const nodes = all(graph, "node").map(({ attributes }) => attributes["id"]);
  const edges = all(graph, "edge");
  expect([nodes.length, edges.length]).toEqual([2, 2]);
  for (const { attributes } of edges) {
    expect(nodes).toContain(attributes["source"]);
    expect(nodes).toContain(attributes["target"]);
  }
  const keys = new Set(all(graph, "key").map(({ attributes }) => attributes["id"]));
  const data = all(graph, "data");
  for (const { attributes } of data) expect(keys).toContain(attributes["key"]);
  const texts = data.map(({ attributes, text }) => [attributes["key"], text]);
  expect(texts).toContainEqual(["node-label", readable]);
  expect(texts).toContainEqual(["edge-first", "2031-02"]);
  const { docs } = samplePile();
  expect(texts.find(([key, text]) => key === "edge-evidence" && text?.includes(" "))?.[1]).toBe(
    `/d/${docs[0].id}#char=45,87 /d/${docs[1].id}#char=48,62`,
  );
  await store.close();
});

test("GEXF is read again by an XML reader, and an edge known by month lasts for the month", async () => {
  const store = await filled();
  const gexf = readXml(await rendered(store, "network", "gexf"));
  expect(gexf.attributes).toEqual({ xmlns: "http://gexf.net/1.3", version: "1.3" });
  expect(all(gexf, "node").map(({ attributes }) => attributes["label"])).toContain(readable);
  expect(all(gexf, "edge").map(({ attributes }) => attributes)).toMatchObject([
    { kind: "did", weight: "1", start: "2031-02-01", end: "2031-02-28" },
    { kind: "said", weight: "1", start: "2031-03-03", end: "2031-03-03" },
  ]);
  const declared = all(gexf, "attributes").map(({ children }) => children.length);
  expect(declared).toEqual([4, 5]);
  await store.close();
});

test("the timeline is in order of days, what has none last", async () => {
  const store = await filled();
  const rows = (await rendered(store, "timeline", "jsonl")).trimEnd().split("\n");
  const found = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
  expect(
    found.map(({ kind, date, earliest, latest, realis }) => [
      ...[kind, date, earliest],
      ...[latest, realis],
    ]),
  ).toEqual([
    ["event", "2031", "2031-01-01", "2031-12-31", "planned"],
    ["event", "2031-02", "2031-02-01", "2031-02-28", "happened"],
    ["remark", "2031-03-03", "2031-03-03", "2031-03-03", null],
    ["event", null, null, null, "happened"],
  ]);
  expect(found[2]).toMatchObject({ who: ["Ada Orlu"], whom: [nasty], documents: 2 });
  await store.close();
});

test("a calendar has what is known by day or month, in lines of at most 75 bytes", async () => {
  const store = await filled();
  const text = await rendered(store, "timeline", "ics");
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\n");
  }
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const values = (name: string): string[] =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  expect(values("DTSTART;VALUE=DATE:")).toEqual(["20310201", "20310303"]);
  expect(values("DTEND;VALUE=DATE:")).toEqual(["20310301", "20310304"]);
  expect(values("UID:")).toEqual([
    "event-b0000000000000e1@onrecord",
    "remark-a0000000000000b1@onrecord",
  ]);
  const unescaped = (value: string): string =>
    value.replace(/\\(.)/g, (_, char: string) => (char === "n" ? "\n" : char));
  const said = `Ada Orlu said to ${nasty.replace("\u0001\ud800", " \ufffd")}`;
  expect(values("SUMMARY:").map(unescaped)[1]).toBe(said);
  expect(values("DESCRIPTION:").map(unescaped)[0]).toMatch(/^“Ada Orlu visited”\nn, y\.txt \/d\//);
  await store.close();
});

test("TimelineJS is given years where no month is known, and escaped text", async () => {
  const store = await filled();
  const { events } = JSON.parse(await rendered(store, "timeline", "timelinejs")) as {
    events: Record<string, unknown>[];
  };
  expect(events).toMatchObject([
    { start_date: { year: 2031 }, display_date: "2031", group: "event" },
    { start_date: { year: 2031, month: 2 }, display_date: "2031-02" },
    { start_date: { year: 2031, month: 3, day: 3 }, unique_id: "remark-a0000000000000b1" },
  ]);
  expect(JSON.stringify(events)).not.toContain("<Tesk>");
  await store.close();
});
