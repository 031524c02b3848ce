import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createRawInput,
  ingest,
  type RawInput,
  readPaths,
  unpack,
} from "../../src/ingest/index.ts";
import { readTable } from "../../src/ingest/packed/read-table.ts";
import { readPrintedDate } from "../../src/ingest/printed-date.ts";
import type { Problem } from "../../src/problem.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { makeXlsx } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";

const encoder = new TextEncoder();

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** What a table's rows become: documents by name, problems by code and place. */
async function open(name: string, bytes: Uint8Array | string, more: Partial<RawInput> = {}) {
  const whole = typeof bytes === "string" ? encoder.encode(bytes) : bytes;
  const items = await all(unpack(createRawInput(name, whole, more)));
  return told(items);
}

function told(items: readonly (RawInput | Problem)[]) {
  const problems = items.flatMap((item) => ("code" in item ? [item] : []));
  const results = items.flatMap((item) => ("code" in item ? [] : [ingest(item)]));
  return {
    docs: results.flatMap(({ docs }) => docs),
    problems: [...problems, ...results.flatMap((result) => result.problems)].map(
      ({ code, where }) => `${code} ${where}`,
    ),
  };
}

test("each row of a table is a document, with what its columns say of it", async () => {
  const { docs, problems } = await open(
    "harbour.csv",
    'ID,Headline,Published At,Source,Link,Full Text\r\n7,"Gate ""open""",2031-05-16 10:22,Corvane Post,https://corvane.example/7,"The gate is open, Lena Marr said.\r\nIt was shut on Monday."\r\n',
  );
  expect(problems).toEqual([]);
  expect(docs).toHaveLength(1);
  expect(docs[0]?.text).toBe("The gate is open, Lena Marr said.\nIt was shut on Monday.");
  expect(docs[0]?.origin).toMatchObject({
    name: "harbour.csv#7",
    title: 'Gate "open"',
    date: "2031-05-16",
    outlet: "Corvane Post",
    url: "https://corvane.example/7",
    mediaType: "text/csv",
  });
});

test.each([
  ["semicolons", "title;text\nA;The gate is open, he said.\n", "a.csv"],
  ["tabs", "title\ttext\nA\tThe gate is open, he said.\n", "a.tsv"],
  ["strokes", "title|text\nA|The gate is open, he said.\n", "a.csv"],
  ["a mark of order", '\ufefftitle,text\nA,"The gate is open, he said."\n', "a.csv"],
  ["another name of the column", 'heading,body\nA,"The gate is open, he said."\n', "a.csv"],
])("a table with %s is read", async (_, text, name) => {
  const { docs, problems } = await open(name, text);
  expect(problems).toEqual([]);
  expect(docs.map(({ text }) => text)).toEqual(["The gate is open, he said."]);
  expect(docs[0]?.origin.title).toBe("A");
  expect(docs[0]?.origin.name).toBe(`${name}:2`);
});

test("a table that another sheet wrote in UTF-16 or windows-1252 is read", async () => {
  const text = "title,text\nA,The café owners said they would stay.\n";
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  expect((await open("w.csv", wide)).docs[0]?.text).toContain("café");
  const narrow = await open("n.csv", Buffer.from(text, "latin1"));
  expect(narrow.docs[0]?.text).toContain("café");
  expect(narrow.problems).toEqual(["encoding-guessed n.csv"]);
});

test("a row without text is told with its line, and the others go on", async () => {
  const { docs, problems } = await open(
    "a.csv",
    'title,text\nA,"One line\nand another, he said."\nB,\nC,The gate is shut.\n',
  );
  expect(docs.map(({ origin }) => origin.name)).toEqual(["a.csv:2", "a.csv:5"]);
  expect(problems).toContain("empty-file a.csv:4");
});

test("a table without a column of texts says which columns it has", async () => {
  const items = await all(unpack(createRawInput("a.csv", encoder.encode("who,what\nx,y\n"))));
  expect(items).toMatchObject([{ code: "table-no-text", where: "a.csv" }]);
  expect((items[0] as Problem).message).toContain("“who”, “what”");
  expect((await open("a.csv", "")).problems).toEqual(["empty-file a.csv"]);
});

test("a quotation mark that is never closed costs the rows behind it only, and is told", async () => {
  const { docs, problems } = await open("a.csv", 'title,text\nA,The gate is shut.\nB,"open\n');
  expect(docs.map(({ text }) => text)).toEqual(["The gate is shut."]);
  expect(problems).toContain("file-damaged a.csv:3");
});

test("3/4 is read as the column's other dates say; where none says, the date is left out", async () => {
  const rows = (dates: readonly string[]) =>
    `date,text\n${dates.map((date) => `${date},The gate is shut.`).join("\n")}\n`;
  const dated = async (dates: readonly string[]) =>
    (await open("a.csv", rows(dates))).docs.map(({ origin }) => origin.date);
  expect(await dated(["3/4/2031", "16/4/2031"])).toEqual(["2031-04-03", "2031-04-16"]);
  expect(await dated(["3/4/2031", "4/16/2031"])).toEqual(["2031-03-04", "2031-04-16"]);
  expect(await dated(["3/4/2031", "3/3/2031"])).toEqual([null, "2031-03-03"]);
  expect((await open("a.csv", rows(["3/4/2031"]))).problems).toEqual(["date-unreadable a.csv:2"]);
});

test.each([
  ["2031-05-16T10:00:00Z", "2031-05-16"],
  ["20310516", "2031-05-16"],
  ["20310516T101500Z", "2031-05-16"],
  ["May 16, 2031", "2031-05-16"],
  ["Friday, May 16th, 2031 10:15 AM", "2031-05-16"],
  ["16 May 2031", "2031-05-16"],
  ["Fri, 16 May 2031 10:00:00 +0200", "2031-05-16"],
  ["Sept. 3, 2031", "2031-09-03"],
  ["2031/5/6", "2031-05-06"],
  ["6.5.2031", "2031-05-06"],
  ["16/5/2031", "2031-05-16"],
  ["5/16/2031 4:30 PM", "2031-05-16"],
  ["2031", "2031"],
])("the cell %s is %s", (cell, date) => {
  expect(readPrintedDate(cell, null)).toEqual({ kind: "day", date });
});

test.each(["soon", "31/31/2031", "Ma 3, 2031", "30.2.2031", ""])(
  "the cell %j is no date",
  (cell) => {
    expect(readPrintedDate(cell, null)).toEqual({ kind: "unreadable" });
  },
);

test("a table in an archive, and one of a folder, are read row by row", async () => {
  const table = "text\nThe gate is shut.\nThe gate is open.\n";
  const packed = await open("pile.zip", makeZip({ "in/a.csv": table }));
  expect(packed.docs.map(({ origin }) => origin.name)).toEqual([
    "pile.zip/in/a.csv:2",
    "pile.zip/in/a.csv:3",
  ]);
  const folder = temporaryFolder("tables");
  writeFileSync(join(folder, "a.csv"), table);
  const { docs } = told(await all(readPaths([folder])));
  expect(docs.map(({ text }) => text)).toEqual(["The gate is shut.", "The gate is open."]);
});

test("a table larger than a file may be is read row by row", async () => {
  const path = join(temporaryFolder("tables"), "large.csv");
  const row = `"${"The gate is shut, she said. ".repeat(2000)}"\n`;
  writeFileSync(path, `text\n${row.repeat(700)}`);
  let rows = 0;
  for await (const item of readTable("large.csv", createReadStream(path))) {
    rows += "code" in item ? 0 : 1;
  }
  expect(rows).toBe(700);
});

test("every cell comes back as it was written, wherever the bytes are cut", async () => {
  const cell = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      fc.nat(40),
      async (cells, cut) => {
        const quoted = cells.map((text) => `x,"${text.replaceAll('"', '""')}"\n`);
        const bytes = encoder.encode(`title,text\n${quoted.join("")}`);
        const size = cut + 1;
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const items = await all(readTable("a.csv", chunks, { charset: "utf-8" }));
        const texts = items.flatMap((item) =>
          "code" in item ? [] : [new TextDecoder("utf-8", { ignoreBOM: true }).decode(item.bytes)],
        );
        expect(texts).toEqual(cells);
      },
    ),
    { numRuns: 60 },
  );
});

test("the rows of an Excel workbook are documents, a day of its calendar is their date", async () => {
  const sheets = {
    May: [
      ["id", "Headline", "Date", "Text"],
      [17, "Gate opens", { day: 47984 }, "“It is open,” Lena Marr said.\nNobody came."],
      [18, "Gate shuts", "17 May 2031", "It is shut, she said."],
    ],
    Notes: [["what", "who"]],
  };
  const { docs, problems } = await open("harbour.xlsx", makeXlsx(sheets));
  expect(
    docs.map(({ text, origin: { name, title, date } }) => ({ text, name, title, date })),
  ).toEqual([
    {
      text: "“It is open,” Lena Marr said.\nNobody came.",
      name: "harbour.xlsx/May#17",
      title: "Gate opens",
      date: "2031-05-16",
    },
    {
      text: "It is shut, she said.",
      name: "harbour.xlsx/May#18",
      title: "Gate shuts",
      date: "2031-05-17",
    },
  ]);
  expect(problems).toEqual(["table-no-text harbour.xlsx/Notes"]);
  const { May } = sheets;
  expect((await open("one.xlsx", makeXlsx({ May }))).docs[0]?.origin.name).toBe("one.xlsx#17");
});

test("a workbook that is none, or broken, is a problem", async () => {
  const whole = makeXlsx({ A: [["text"], ["The gate is shut."]] });
  expect((await open("a.xlsx", makeZip({ "a.txt": "text" }))).problems).toEqual([
    "file-damaged a.xlsx",
  ]);
  expect((await open("a.xlsx", whole.subarray(0, whole.length / 2))).docs).toEqual([]);
  expect((await open("a.xlsx", "text")).problems).toEqual(["unknown-media-type a.xlsx"]);
});
