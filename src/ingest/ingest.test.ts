import { expect, test } from "vitest";
import type { Doc } from "../doc/index.ts";
import { ingest } from "./ingest.ts";
import { createRawInput, type IngestResult } from "./raw-input.ts";

const encoder = new TextEncoder();

function read(name: string, content: string | Uint8Array, charset: string | null = null) {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return ingest(createRawInput(name, bytes, { charset }));
}

function only(result: IngestResult): Doc {
  const [doc, ...others] = result.docs;
  if (doc === undefined || others.length > 0) throw new Error(`${result.docs.length} documents`);
  return doc;
}

const codes = (result: IngestResult): readonly string[] => result.problems.map((p) => p.code);

test("a text file is one document named after the file", () => {
  const result = read("000_x.txt", "The minister said it. “No,” he added.\n");
  const doc = only(result);
  expect(result.problems).toEqual([]);
  expect(doc.text).toBe("The minister said it. “No,” he added.\n");
  expect(doc.origin.name).toBe("000_x.txt");
  expect(doc.origin.outlet).toBeNull();
  expect(doc.origin.encoding).toBe("utf-8");
  expect(doc.language).toBe("en");
});

test("line ends become line feeds, a byte-order mark goes, nothing else is touched", () => {
  const doc = only(read("a.txt", "\ufeffOne\u00a0 “two”\r\n\tthree\r\r\nfour  \u200f\n"));
  expect(doc.text).toBe("One\u00a0 “two”\n\tthree\n\nfour  \u200f\n");
});

test("an empty file and one of white space hold no text", () => {
  expect(codes(read("a.txt", ""))).toEqual(["empty-file"]);
  expect(codes(read("a.txt", " \n\t\r\n\u00a0"))).toEqual(["empty-file"]);
});

test("Markdown keeps its text and gives its front matter to the origin", () => {
  const text =
    '---\ntitle: "Talks resume"\ndate: 2031-05-16T10:00:00Z\noutlet: Korda\n---\n\n# Talks\n';
  const doc = only(read("a.md", text));
  expect(doc.text).toBe(text);
  expect(doc.origin).toMatchObject({ title: "Talks resume", date: "2031-05-16", outlet: "Korda" });
});

test("JSON Lines give one document a line, and a bad line does not stop the rest", () => {
  const lines = [
    '{"id":"a","text":"One.","date":"2031-05-16","outlet":"Korda","title":"T","url":"https://example.org/a"}',
    "",
    '{"id":"b","text":',
    '{"id":"c"}',
    '["d","text"]',
    '{"id":5,"text":"Five.","date":"May 16","title":7}\r',
  ];
  const result = read("x.jsonl", lines.join("\n"));
  expect(result.docs.map((doc) => [doc.origin.name, doc.text, doc.origin.date])).toEqual([
    ["a", "One.", "2031-05-16"],
    ["5", "Five.", null],
  ]);
  expect(result.docs[0]?.origin).toMatchObject({ outlet: "Korda", title: "T", map: null });
  expect(result.problems.map((p) => `${p.code} ${p.where}`)).toEqual([
    "json-invalid x.jsonl:3",
    "json-shape x.jsonl:4",
    "json-shape x.jsonl:5",
    "json-shape x.jsonl:6",
    "date-unreadable x.jsonl:6",
  ]);
  expect(result.problems.map((p) => /Line \d+\./.exec(p.message)?.[0])).toEqual(
    [3, 4, 5, 6, 6].map((line) => `Line ${line}.`),
  );
});

test("the text of a JSON row is taken exactly as it is, so that offsets count in it", () => {
  const text = "\ufeffa\r\nb\rc \ud83d and \ude00 \ud83d\ude00";
  const doc = only(read("x.jsonl", JSON.stringify({ id: "a", text })));
  expect(doc.text).toBe(text);
});

test("a row with an empty text is a document with a problem, so that rows in and out agree", () => {
  const result = read("x.jsonl", '{"id":"a","text":""}');
  expect(only(result).text).toBe("");
  expect(codes(result)).toEqual(["empty-file"]);
});

test("a JSON file holds one row, a list of rows, or lines", () => {
  expect(read("x.json", '{"id":"a","text":"One."}').docs).toHaveLength(1);
  expect(read("x.json", '[{"id":"a","text":"One."},{"id":"b","text":"Two."}]').docs).toHaveLength(
    2,
  );
  expect(read("x.json", '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}').docs).toHaveLength(2);
  expect(codes(read("x.json", "nothing"))).toEqual(["json-invalid"]);
});

test("the same text from two outlets is two documents with one text hash", () => {
  const [a, b] = read(
    "x.jsonl",
    '{"id":"a","text":"One.","outlet":"Korda"}\n{"id":"a","text":"One.","outlet":"Lumen"}',
  ).docs;
  expect(a?.textHash).toBe(b?.textHash);
  expect(a?.id).not.toBe(b?.id);
});

test("a document in another language is kept and marked", () => {
  const result = read("a.txt", "Министр заявил в понедельник, что переговоры будут продолжены.");
  expect(only(result).language).toBe("ru");
  expect(codes(result)).toEqual(["language-unsupported"]);
});

test.each([
  ["a.pdf", "%PDF-1.7\n"],
  ["a.txt", "%PDF-1.7\n"],
  ["a.txt", "PK\u0003\u0004rest"],
  ["a.docx", "text"],
  ["a.css", "body {}"],
])("%s with %j is of a kind that is not read", (name, content) => {
  expect(codes(read(name, content))).toEqual(["unknown-media-type"]);
});

test.each([
  ["news.7z", "Unpack it and give the folder."],
  ["minutes.odp", "Save it as PDF, .docx, HTML or text first."],
  ["speakers.ods", "Save it as CSV, with a column of texts."],
  ["page.png", "Have its text recognised first (OCR)."],
])("what to do with %s is said", (name, todo) => {
  expect(read(name, "PK").problems.map(({ message }) => message)).toEqual([
    `Files of this kind are not read. ${todo}`,
  ]);
});
