import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { samplePile, sampleRecord } from "../store/sample.ts";
import { type Connected, connect, type Said } from "./mcp-client.ts";
import { buildDispatches } from "./mcp-record.ts";

let store: Store;
let record: Connected;

beforeAll(async () => {
  store = await openStore(":memory:");
  await buildDispatches(store);
  record = await connect(store);
}, 120_000);

/** Everything in an answer that says where words stand. */
function citations(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(citations);
  if (typeof value !== "object" || value === null) return [];
  const own = "exact" in value && "start" in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap(citations)];
}

interface Items {
  readonly total: number;
  readonly searched: number;
  readonly nextCursor: string | null;
  readonly notes: readonly string[];
  readonly items: readonly Record<string, unknown>[];
  readonly documents: readonly Record<string, unknown>[];
}

const list = ({ rows }: Said): Items => rows as unknown as Items; // The client has checked them against the schema of the tool.

/** Ids of the first quote and the first remark that hold the words. */
async function idsOf(query: string): Promise<{ quote: string; remark: string }> {
  const [item] = list(await record.call("find_quotes", { query })).items;
  return { quote: String(item?.["id"]), remark: String(item?.["remark"]) };
}

test("every tool is listed with what it takes, what it gives, and that it only reads", async () => {
  const { tools } = await record.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "summary",
    "ask",
    "find_quotes",
    "get_quote",
    "compare_remark",
    "search_passages",
    "get_source",
    "timeline",
    "list_events",
    "positions",
    "list_figures",
    "digest",
    "list_documents",
  ]);
  for (const tool of tools) {
    expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(tool.outputSchema?.type).toBe("object");
    for (const field of Object.values(tool.inputSchema.properties ?? {})) {
      expect(field, tool.name).toSatisfy(
        (one: object) => "description" in one || "enum" in one,
        "a field says what it is",
      );
    }
  }
});

test("the page about it has every tool", async () => {
  const page = readFileSync(new URL("../../docs/mcp.md", import.meta.url), "utf8");
  const { tools } = await record.client.listTools();
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(tools.map(({ name }) => name));
});

test("whatever a tool gives stands in the document at the offsets it names, with hash and link", async () => {
  const { quote, remark } = await idsOf("harvest");
  const asked: readonly (readonly [string, Record<string, unknown>])[] = [
    ["ask", { question: "What did Ada Orlu say about the grain road?" }],
    ["find_quotes", {}],
    ["get_quote", { id: quote }],
    ["compare_remark", { id: remark }],
    ["search_passages", { query: "harvest" }],
    ["get_source", { document: "harbor-wire.txt" }],
    ["timeline", {}],
    ["list_events", {}],
    ["positions", {}],
    ["list_figures", {}],
    ["digest", { week: "2031-W20" }],
  ];
  for (const [name, args] of asked) {
    const said = await record.call(name, args);
    expect(said.isError, `${name}: ${said.text}`).toBe(false);
    const found = citations(said.rows);
    expect(found.length, name).toBeGreaterThan(0);
    const documents = new Map(list(said).documents.map((one) => [one["id"], one]));
    for (const { doc, name: called, start, end, exact, link } of found) {
      const stored = await store.readDocument(String(doc), []);
      expect(stored?.doc.text.slice(Number(start), Number(end)), name).toBe(exact);
      expect(documents.get(doc)).toMatchObject({
        name: called,
        sha256: (await store.listDocuments({ ids: [String(doc)] }))[0]?.textHash,
      });
      expect(link).toBe(`http://127.0.0.1:4815/d/${doc}#char=${start},${end}`);
      expect(said.text).toContain(String(exact));
    }
  }
  expect(record.failures).toEqual([]);
});

test("events, positions and figures are found by the ids that answers and addresses of the web app give", async () => {
  for (const name of ["list_events", "positions", "list_figures"]) {
    const [first] = list(await record.call(name, {})).items;
    const wanted = String((first as { readonly id: unknown }).id);
    const found = list(await record.call(name, { ids: [wanted] }));
    expect(found.items, name).toEqual([first]);
    expect(list(await record.call(name, { ids: ["00"] })).total, name).toBe(0);
  }
});

test("a quote says who said it to whom, that a machine found it, and where more of it is", async () => {
  const said = await record.call("find_quotes", { speaker: "Ada Orlu", query: "neighbor" });
  expect(list(said)).toMatchObject({ total: 2, searched: 3, nextCursor: null, notes: [] });
  const wire = list(said).items.find(({ addressee }) => addressee !== null);
  expect(wire).toMatchObject({
    speaker: "Ada Orlu",
    addressee: "reporters",
    form: "direct",
    by: "machine",
    status: "unverified",
  });
  expect(said.text).toMatch(/^2 statements found in 3 documents; 1 to 2 given here\.$/m);
  expect(said.text).toContain("by machine, checked by nobody");
});

test("the reports of a remark are compared, whether the remark or a quote of it is named", async () => {
  const { quote, remark } = await idsOf("harvest");
  const said = await record.call("compare_remark", { id: remark });
  expect(said.rows["reports"]).toHaveLength(2);
  expect(said.rows["variants"]).not.toHaveLength(0);
  expect(said.text).toMatch(/^In what the reports differ, by their numbers \((\d+) of \1\)$/m);
  expect((await record.call("compare_remark", { id: quote })).rows).toEqual(said.rows);
});

test("what people decided is told, and what they rejected is left out unless asked for", async () => {
  const own = await openStore(":memory:");
  await buildDispatches(own);
  const { call } = await connect(own);
  const [lamps] = await own.readStatements({ source: "petrov" });
  if (lamps === undefined) throw new RangeError("Petrov says something");
  const decided = { target: lamps.evidence, about: "statement", values: null, who: "R. Viewer" };
  const base = { ...decided, why: "seen in print" } as const;
  await own.appendJudgment({ ...base, id: "j1", action: "confirm", when: "2031-06-01T10:00:00Z" });
  const told = await call("get_quote", { id: lamps.id });
  expect(told.rows["quote"]).toMatchObject({ status: "confirmed" });
  expect(told.rows["decisions"]).toMatchObject([{ action: "confirm", who: "R. Viewer" }]);
  expect(told.text).toContain("confirm by R. Viewer, 2031-06-01T10:00:00Z: seen in print (kept)");
  await own.appendJudgment({ ...base, id: "j2", action: "reject", when: "2031-06-02T10:00:00Z" });
  const ids = async (args: Record<string, unknown>) =>
    list(await call("find_quotes", args)).items.map(({ id }) => id);
  expect(await ids({ speaker: "Petrov" })).not.toContain(lamps.id);
  expect(await ids({ query: "miners ".repeat(70) })).not.toContain(lamps.id);
  expect(await ids({ speaker: "Petrov", status: "rejected" })).toEqual([lamps.id]);
  expect((await call("get_quote", { id: lamps.id })).text).toContain("REJECTED by a person");
  await own.close();
});

test("a speaker whom only other documents name is said to be named elsewhere, and the unknown stay so", async () => {
  const own = await openStore(":memory:");
  const { entries, statements } = samplePile();
  const [, , , unsaid] = statements;
  await own.writeDocuments(entries);
  const before = await connect(own);
  expect(list(await before.call("find_quotes", { speaker: "unknown" })).items).toMatchObject([
    { id: unsaid.id, speaker: null, namedElsewhere: null },
  ]);
  const plain = sampleRecord();
  const [orlu] = plain.entities;
  const link = { doc: unsaid.doc, statement: unsaid.id, speaker: null, addresseeId: null };
  const links = [...plain.links, { ...link, speakerId: orlu?.id ?? "", date: null }];
  await own.replaceRecord({ ...plain, links });
  const { call } = await connect(own);
  const said = await call("get_quote", { id: unsaid.id });
  expect(said.rows["quote"]).toMatchObject({ speaker: null, namedElsewhere: "Ada Orlu" });
  expect(said.text).toMatch(/^undated {2}Ada Orlu \(not named here\): indirect speech$/m);
  const asked = await call("find_quotes", { speaker: "Ada Orlu" });
  expect(list(asked).items.map(({ id }) => id)).toContain(unsaid.id);
  await own.close();
});

test("pages follow one another without a gap, and state how many rows there are", async () => {
  for (const [name, args] of [
    ["find_quotes", {}],
    ["search_passages", { query: "the" }],
    ["timeline", {}],
    ["list_figures", {}],
    ["list_documents", {}],
  ] as const) {
    const whole = list(await record.call(name, args));
    expect(whole.items).toHaveLength(whole.total);
    const pieces: unknown[] = [];
    for (let cursor: string | null = "0"; cursor !== null; ) {
      const page: Items = list(await record.call(name, { ...args, limit: 2, cursor }));
      expect(page.total).toBe(whole.total);
      pieces.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(pieces, name).toEqual(whole.items);
  }
  const beyond = await record.call("find_quotes", { cursor: "900000" });
  expect(list(beyond)).toMatchObject({ items: [], nextCursor: null });
});

test("nothing found is said with the number of documents that were looked at", async () => {
  const said = async (name: string, args: Record<string, unknown>) =>
    (await record.call(name, args)).text.split("\n")[0];
  expect(await said("find_quotes", { query: "zeppelin" })).toBe(
    "No statement found in 3 documents.",
  );
  expect(await said("search_passages", { query: "zeppelin" })).toBe(
    "No passage found in 3 documents.",
  );
  expect(await said("list_events", { query: "zeppelin" })).toBe("No event found in 3 documents.");
  expect(await said("ask", { question: "What did Ada Orlu say about zeppelins?" })).toBe(
    "No statement found in 3 documents.",
  );
});

test("a text is read by its offsets, never through the middle of a letter", async () => {
  const [document] = await store.listDocuments({ words: "harbor wire" });
  const text = (await store.readDocument(document?.id ?? "", []))?.doc.text ?? "";
  const dove = text.indexOf("🕊");
  const cut = async (start: number, end: number) =>
    (await record.call("get_source", { document: "harbor-wire.txt", start, end })).rows;
  expect(await cut(dove + 1, dove + 3)).toMatchObject({
    source: { start: dove, end: dove + 3, exact: text.slice(dove, dove + 3) },
    length: text.length,
    nextStart: dove + 3,
  });
  expect(await cut(text.length - 5, text.length + 500)).toMatchObject({
    source: { exact: text.slice(-5) },
    nextStart: null,
  });
});

test("documents are resources with their text to the letter", async () => {
  const { resources } = await record.client.listResources();
  expect(resources.map(({ name }) => name)).toEqual([
    "harbor-wire.txt",
    "miners.txt",
    "valley-post.txt",
  ]);
  const [first] = resources;
  const { contents } = await record.client.readResource({ uri: first?.uri ?? "" });
  const [document] = await store.listDocuments({ words: "harbor wire" });
  expect(contents).toMatchObject([
    { mimeType: "text/plain", text: (await store.readDocument(document?.id ?? "", []))?.doc.text },
  ]);
  await expect(record.client.readResource({ uri: "onrecord://document/nothing" })).rejects.toThrow(
    "Documents are at onrecord://document/ID",
  );
  const { resourceTemplates } = await record.client.listResourceTemplates();
  expect(resourceTemplates[0]?.uriTemplate).toBe("onrecord://document/{id}");
});

test("a summary, the weeks, and a name that several bear", async () => {
  const { rows } = await record.call("summary");
  expect(rows).toMatchObject({ documents: 3, datedDocuments: 3 });
  const weeks = (await record.call("digest")).rows["weeks"] as Record<string, unknown>[];
  expect(weeks.map(({ week }) => week)).toContain("2031-W20");
  const several = await record.call("get_source", { document: "txt" });
  expect(several.isError).toBe(true);
  expect(several.text).toMatch(/^Several documents are named txt: .+ Give the id of one\.$/);
});

test("an empty record says how to fill it", async () => {
  const empty = await openStore(":memory:");
  const { call } = await connect(empty);
  for (const [name, args] of [
    ["find_quotes", {}],
    ["ask", { question: "What did Ada Orlu say?" }],
    ["list_documents", {}],
    ["summary", {}],
  ] as const) {
    const { text, isError } = await call(name, args);
    expect(isError).toBe(false);
    expect(text).toContain("onrecord build");
  }
  await empty.close();
});

test.each([
  ["get_quote", {}, /^The arguments cannot be used\. id: /],
  ["get_quote", { id: "nobody" }, /^The record has no quote “nobody”.*find_quotes/],
  ["get_quote", { id: "' or 1=1 --" }, /^The record has no quote/],
  ["get_quote", { id: "x".repeat(100_000) }, /^The arguments cannot be used\. id: /],
  ["compare_remark", { id: "\ud800" }, /^The record has no remark/],
  ["get_source", { document: "../../etc/passwd" }, /^The record has no document/],
  ["get_source", { document: "miners.txt", start: -4 }, /^The arguments cannot be used\. start: /],
  ["get_source", { document: "miners.txt", start: 1.5 }, /^The arguments cannot be used\. start: /],
  ["get_source", { document: "miners.txt", start: 9, end: 4 }, /^end must come after start/],
  ["get_source", { document: "miners.txt", start: 0, end: 9e9 }, /20000 characters at most/],
  ["get_source", { document: "miners.txt", start: 9e6 }, /^miners\.txt has \d+ characters: start/],
  ["find_quotes", { limit: 1e9 }, /^The arguments cannot be used\. limit: /],
  ["find_quotes", { limit: "all" }, /^The arguments cannot be used\. limit: /],
  ["find_quotes", { cursor: "-1" }, /nextCursor/],
  ["find_quotes", { from: "next week" }, /give a day as 2031-05-14/],
  ["find_quotes", { speakers: "Orlu" }, /“?speakers/],
  ["timeline", { speaker: "Nobody Atall" }, /^Nobody in the record is named Nobody Atall/],
  ["digest", { week: "2031-W77" }, /^2031-W77 is no ISO week/],
  ["digest", { week: "May" }, /give an ISO week as 2031-W20/],
  ["ask", { question: "" }, /ask something/],
] as const)("%s refuses %j in a sentence", async (name, args, sentence) => {
  const { text, isError } = await record.call(name, { ...args });
  expect(isError).toBe(true);
  expect(text).toMatch(sentence);
  expect(text).not.toMatch(/\n\s+at |Error:/);
  expect(record.failures).toEqual([]);
});

test.each([
  "(a+)+$",
  ".*",
  "[[[",
  '"',
  "source:",
  "* OR OR -",
  "%' or '1'='1",
  "\u0000\ud800 🕊",
  "a ".repeat(400),
])("the query %j is looked for and harms nothing", async (query) => {
  for (const name of ["find_quotes", "search_passages", "list_events", "list_documents"]) {
    const { isError, text } = await record.call(name, { query: query.slice(0, 500) });
    expect(isError, text).toBe(false);
  }
  expect((await record.call("ask", { question: query })).isError).toBe(false);
  expect(record.failures).toEqual([]);
});

test("a tool that is not there is refused with those that are", async () => {
  await expect(record.client.callTool({ name: "delete_record" })).rejects.toThrow(
    "There is no tool “delete_record”. There are: summary, ask",
  );
});

test("what fails inside is told inside, and to the client in one sentence", async () => {
  const broken = await openStore(":memory:");
  const { call, failures } = await connect({
    ...broken,
    counts: () => Promise.reject(new Error("disk on fire at /secret/path")),
  });
  expect(await call("summary")).toMatchObject({
    isError: true,
    text: "Something went wrong inside. Please report it.",
  });
  expect(failures.map(({ message }) => message)).toEqual(["disk on fire at /secret/path"]);
  await broken.close();
});
