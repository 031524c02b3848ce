import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import {
  type ExportFormat,
  type ExportName,
  exportAllJson,
  exportFiles,
  exportNames,
  exportRows,
  formatsOf,
  type RowChoice,
  renderCodebook,
  verify,
} from "../../src/export/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { sampleDoc, samplePile, sampleRecord, sampleStatement } from "../store/sample.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("export");

/** Everything that shifts or breaks cells: emoji, no-break and double spaces, tabs, marks, commas, backslashes. */
const nasty = 'He said  \u00a0😀😀: “It is,\tthen \\ now,\nso "be it"; 🇺🇳 yes.” 会谈';

async function filled(path = ":memory:"): Promise<Store> {
  const store = await openStore(path);
  const nastyDoc = sampleDoc('d "x", y.txt', nasty);
  await store.writeDocuments([
    ...samplePile().entries,
    {
      doc: nastyDoc,
      pipeline: null,
      statements: [sampleStatement(nastyDoc, 'It is,\tthen \\ now,\nso "be it"; 🇺🇳 yes.')],
      problems: [],
    },
  ]);
  await store.replaceRecord(sampleRecord());
  return store;
}

async function rendered(store: Store, name: ExportName, format: ExportFormat): Promise<string> {
  let out = "";
  for await (const chunk of exportRows(store, name, format)) out += chunk;
  return out;
}

/** A reader of RFC 4180 that knows nothing of our writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, marked, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(marked === undefined ? (plain ?? "") : marked.replaceAll('""', '"'));
    if (end === "\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function readTsv(text: string): string[][] {
  const lines = text.split("\n").slice(0, -1);
  const plain: Record<string, string> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };
  return lines.map((line) =>
    line.split("\t").map((cell) => cell.replace(/\\(.)/g, (_, char: string) => plain[char] ?? "?")),
  );
}

function records(rows: readonly string[][]): Record<string, string>[] {
  const [head = [], ...rest] = rows;
  return rest.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""]));
  });
}

/** Cuts by code points, as Python and R do. */
function cut(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

test("statements have the keys of the contract, in its order", async () => {
  const store = await filled();
  const { docs, statements } = samplePile();
  const [first] = (await rendered(store, "statements", "jsonl")).split("\n");
  expect(first).toBe(
    `{"id":"${statements[0].id}","doc":"a.txt","sha256":"${docs[0].textHash}","start":45,"end":87,` +
      '"start_cp":44,"end_cp":86,"exact":"We want peace talks, and we want them now.",' +
      '"content":[[45,87]],"form":"direct","kind":"speech","speaker":"Ada Orlu",' +
      '"speakerId":"e0000000000000a1","addressee":null,"via":[],"date":"2031-03-03",' +
      '"remark":"a0000000000000b1","status":"unverified","confidence":0.75,"dateEvidence":null}',
  );
  await store.close();
});

test("tables carry the text that their offsets count in, where it is asked for", async () => {
  const store = await filled();
  const { docs } = samplePile();
  for (const hasText of [true, false]) {
    let csv = "";
    for await (const chunk of exportRows(store, "documents", "csv", { hasText })) csv += chunk;
    expect(csv.split("\n")[0]?.endsWith(",problems,text")).toBe(true);
    expect(csv.includes(docs[0].text.slice(0, 30))).toBe(hasText);
  }
  await store.close();
});

test("record rows have the keys of the contract, in its order", async () => {
  const store = await filled();
  const [one, two] = samplePile().statements;
  expect(await rendered(store, "remarks", "jsonl")).toBe(
    '{"id":"a0000000000000b1","speaker":"Ada Orlu","speakerId":"e0000000000000a1",' +
      '"date":"2031-03-03","addressee":null,"reports":[' +
      `{"doc":"a.txt","statement":"${one.id}","content":[[45,87]],` +
      '"exact":"We want peace talks, and we want them now."},' +
      `{"doc":"b.txt","statement":"${two.id}","content":[[48,62]],"exact":"talks on peace"}],` +
      '"documents":2,"origins":[{"name":"Norvia Post","documents":["a.txt"]},' +
      '{"name":"Xen Agency","documents":["b.txt"]}],"variants":[{"kind":"form",' +
      '"a":{"doc":"a.txt","start":45,"end":87},"b":{"doc":"b.txt","start":48,"end":62}}],' +
      '"glosses":[],"confidence":0.5}\n',
  );
  expect(await rendered(store, "entities", "jsonl")).toBe(
    '{"id":"e0000000000000a1","name":"Ada Orlu","type":"PER","country":null,"aliases":["Orlu"],' +
      '"mentions":[{"doc":"a.txt","start":0,"end":8},{"doc":"b.txt","start":29,"end":37}]}\n',
  );
  expect(await rendered(store, "figures", "jsonl")).toBe(
    '{"id":"f0000000000000c1","value":4,"unit":"percent","what":"Profits","asOf":null,"by":null,' +
      '"evidence":[{"doc":"c.txt","start":38,"end":40}],"agreesWith":[],"differsFrom":[],"bound":"exact","confidence":0.5}\n',
  );
  expect(await rendered(store, "datings", "jsonl")).toBe(
    '{"doc":"b.txt","date":null,"earliest":"2031-03-04","latest":"2031-03-06",' +
      '"how":"other-document","reasons":[{"kind":"other-document","text":"It tells of Monday.",' +
      '"evidence":[{"doc":"a.txt","start":0,"end":8}]}]}\n',
  );
  expect(await rendered(store, "events", "jsonl")).toBe("");
  await store.close();
});

test("every table gives back the words at its offsets, in both units", async () => {
  const store = await filled();
  const texts = new Map<string, string>();
  for await (const { doc } of store.readDocuments([])) texts.set(doc.id, doc.text);
  for (const format of ["csv", "tsv"] as const) {
    for (const name of exportNames) {
      const text = await rendered(store, name, format);
      const rows = records(format === "csv" ? readCsv(text) : readTsv(text));
      for (const row of rows) {
        if (row["exact"] === undefined) continue;
        const whole = texts.get(row["doc_id"] ?? "") ?? "";
        expect(row["offset_unit"]).toBe("utf-16");
        expect(whole.slice(Number(row["start"]), Number(row["end"]))).toBe(row["exact"]);
        expect(cut(whole, Number(row["start_cp"]), Number(row["end_cp"]))).toBe(row["exact"]);
      }
      if (name === "statements") expect(rows).toHaveLength(5);
      if (name === "evidence") expect(rows).toHaveLength(11);
    }
  }
  await store.close();
});

test("no line of a TSV table is broken by what a cell holds", async () => {
  const store = await filled();
  const lines = (await rendered(store, "statements", "tsv")).split("\n");
  const widths = new Set(lines.slice(0, -1).map((line) => line.split("\t").length));
  expect(lines).toHaveLength(7);
  expect(widths.size).toBe(1);
  await store.close();
});

test("a CSV table begins with the columns of evidence and gives the file names as they are", async () => {
  const store = await filled();
  const [head, ...rows] = readCsv(await rendered(store, "statements", "csv"));
  expect(head?.slice(0, 9).join(", ")).toBe(
    "doc_id, file, sha256, start, end, offset_unit, start_cp, end_cp, exact",
  );
  expect(rows.map((row) => row[1])).toEqual(["a.txt", "b.txt", "b.txt", "c.txt", 'd "x", y.txt']);
  await store.close();
});

test("web annotations point at the same words three ways", async () => {
  const store = await filled();
  const page = JSON.parse(await rendered(store, "statements", "jsonld")) as {
    items: {
      target: { source: { id: string }; selector: Record<string, string | number>[] };
    }[];
  };
  expect(page.items).toHaveLength(5);
  for (const { target } of page.items) {
    const id = target.source.id.replace("urn:onrecord:document:", "");
    const text = (await store.readDocument(id, []))?.doc.text ?? "";
    const [quote, position, fragment] = target.selector;
    const [start, end] = [Number(position?.["start"]), Number(position?.["end"])];
    expect(cut(text, start, end)).toBe(quote?.["exact"]);
    expect(text).toContain(`${quote?.["prefix"]}${quote?.["exact"]}${quote?.["suffix"]}`);
    expect(fragment?.["value"]).toBe(`char=${start},${end};length=${Array.from(text).length}`);
  }
  await store.close();
});

test("documents carry their text only when it is asked for", async () => {
  const store = await filled();
  const read = async (hasText: boolean) => {
    let out = "";
    for await (const chunk of exportRows(store, "documents", "jsonl", { hasText })) out += chunk;
    return out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: unknown }).text);
  };
  expect(await read(false)).toEqual([null, null, null, null]);
  expect((await read(true)).at(-1)).toBe(nasty);
  await store.close();
});

test("the same name in two outlets is told apart", async () => {
  const store = await openStore(":memory:");
  for (const outlet of ["Norvia Post", "Daily Tarn"]) {
    const doc = sampleDoc("a.txt", "Same words.", { outlet });
    await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
  }
  const lines = (await rendered(store, "documents", "jsonl")).trimEnd().split("\n");
  const labels = lines.map((line) => (JSON.parse(line) as { doc: string }).doc);
  expect(labels).toEqual(["Daily Tarn:a.txt", "Norvia Post:a.txt"]);
  await store.close();
});

test("the same record gives the same bytes, whatever order it was written in", async () => {
  const store = await filled();
  const other = await openStore(":memory:");
  const entries = [];
  for await (const { doc, pipeline } of store.readDocuments([])) {
    const statements = await store.readStatements({ doc: doc.id });
    const own = samplePile().entries.find((entry) => entry.doc.id === doc.id);
    entries.push(own ?? { doc, pipeline, statements: statements.map(bare), problems: [] });
  }
  for (const entry of entries.toReversed()) await other.writeDocument(entry);
  await other.replaceRecord(sampleRecord());
  for (const name of exportNames) {
    for (const format of formatsOf(name)) {
      expect(await rendered(other, name, format)).toBe(await rendered(store, name, format));
    }
  }
  await other.close();
  await store.close();
});

function bare<Row extends { status: unknown }>({ status: _, ...rest }: Row): Omit<Row, "status"> {
  return rest;
}

test("rows are chosen by words, days and how sure they are, and say their days as calendars have them", async () => {
  const store = await filled();
  const chosen = async (name: ExportName, rows: RowChoice): Promise<Record<string, string>[]> => {
    let out = "";
    for await (const chunk of exportRows(store, name, "tsv", { rows })) out += chunk;
    return records(readTsv(out));
  };
  expect(await chosen("remarks", {})).toMatchObject([
    { date: "2031-03-03", earliest: "2031-03-03", latest: "2031-03-03" },
  ]);
  expect(await chosen("remarks", { words: "orlu", from: "2031-03-01" })).toHaveLength(1);
  expect(await chosen("remarks", { words: "tesk" })).toEqual([]);
  expect(await chosen("remarks", { confidence: 0.6 })).toEqual([]);
  const statements = await chosen("statements", { words: "tesk" });
  expect(statements.map(({ exact }) => exact)).toEqual(["bread is dear"]);
  expect(await chosen("statements", { words: "orlu", to: "2031-03-02" })).toEqual([]);
  await expect(chosen("entities", { from: "2031" })).rejects.toThrow(RangeError);
  await store.close();
});

test("everything in one stream names the table of each row", async () => {
  const store = await filled();
  const found = new Map<unknown, number>();
  for await (const line of exportAllJson(store)) {
    const { table } = JSON.parse(line) as { table: unknown };
    found.set(table, (found.get(table) ?? 0) + 1);
  }
  expect(Object.fromEntries(found)).toEqual({
    documents: 4,
    statements: 5,
    remarks: 1,
    entities: 1,
    figures: 1,
    datings: 1,
    timeline: 1,
  });
  await store.close();
});

test("a folder of tables has a codebook that explains every column", async () => {
  const store = await filled();
  const files = await exportFiles(store, "csv");
  expect(files.map(({ name }) => name)).toEqual([
    ...exportNames.map((name) => `${name}.csv`),
    "codebook.md",
    "datapackage.json",
  ]);
  const codebook = renderCodebook();
  for (const name of exportNames) {
    const [head = []] = readCsv(await rendered(store, name, "csv"));
    for (const column of head) expect(codebook).toContain(`\`${column}\``);
  }
  expect((await exportFiles(store, "jsonl")).length).toBe(10);
  await store.close();
});

test("a format that rows do not have is refused", async () => {
  const store = await filled();
  await expect(rendered(store, "entities", "jsonld")).rejects.toThrow(RangeError);
  await store.close();
});

test("verification passes on a whole store and names what was altered", async () => {
  const path = join(folder, "store.sqlite");
  const store = await filled(path);
  expect(await verify(store)).toEqual({ documents: 4, evidence: 11, problems: [] });
  await store.close();
  const database = new DatabaseSync(path);
  database.exec("update texts set text = replace(text, 'peace talks', 'peace walks')");
  database.close();
  const altered = await openStore(path);
  const { problems } = await verify(altered);
  expect(problems.map(({ code, where, start }) => [code, where, start])).toEqual([
    ["text-altered", "a.txt", null],
    ["evidence-altered", "a.txt", 45],
    ["evidence-altered", "a.txt", 45],
  ]);
  await altered.close();
});
