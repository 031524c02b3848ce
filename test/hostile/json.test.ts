import { expect } from "vitest";
import { bytes, type HostileCase, joined, runCases, sentence, utf8 } from "./hostile-case.ts";

const row = (text: string): string => JSON.stringify({ id: "a", text });
const start = sentence.slice(0, 60);

const cases: readonly HostileCase[] = [
  {
    name: "lone surrogates through escapes survive",
    file: "a.jsonl",
    bytes: () => utf8('{"id":"a","text":"\\ud800 x \\udc00 \\ud83d\\ude00"}'),
    texts: ["\ud800 x \udc00 😀"],
    codes: [],
  },
  {
    name: "NUL and control characters through escapes survive",
    file: "a.jsonl",
    bytes: () => utf8('{"id":"a","text":"a\\u0000b\\u0007\\u001f"}'),
    texts: ["a\0b\u0007\u001f"],
    codes: [],
  },
  {
    name: "line ends in a text stay as they are",
    file: "a.jsonl",
    bytes: () => utf8(row("a\r\nb\rc\u2028d")),
    texts: ["a\r\nb\rc\u2028d"],
    codes: [],
  },
  {
    name: "a list nested half a million deep",
    file: "a.json",
    bytes: () => utf8("[".repeat(500_000)),
    texts: [],
    codes: ["json-invalid"],
  },
  {
    name: "a closed list nested a hundred thousand deep",
    file: "a.json",
    bytes: () => utf8("[".repeat(100_000) + "]".repeat(100_000)),
    texts: [],
    codes: ["json-shape"],
  },
  {
    name: "objects nested a hundred thousand deep in a row",
    file: "a.jsonl",
    bytes: () =>
      utf8(`{"id":"a","text":"x","y":${'{"z":'.repeat(100_000)}1${"}".repeat(100_000)}}`),
    texts: ["x"],
    codes: [],
  },
  {
    name: "a row that reaches for the prototype",
    file: "a.jsonl",
    bytes: () => utf8('{"__proto__":{"id":"a","text":"x"},"constructor":1}'),
    texts: [],
    codes: ["json-shape"],
    check: () => expect(Object.hasOwn(Object.prototype, "id")).toBe(false),
  },
  {
    name: "a key given twice: the last counts",
    file: "a.jsonl",
    bytes: () => utf8('{"id":"a","text":"x","text":"y"}'),
    texts: ["y"],
    codes: [],
  },
  {
    name: "values of every wrong type",
    file: "a.jsonl",
    bytes: () =>
      utf8('{"id":{},"text":"x"}\n{"id":"a","text":7}\n{"id":"","text":"x"}\nnull\n7\n"x"\n[]'),
    texts: [],
    codes: Array.from({ length: 7 }, () => "json-shape"),
  },
  {
    name: "optional values of wrong types are left out",
    file: "a.jsonl",
    bytes: () => utf8('{"id":"a","text":"x","date":[],"outlet":{},"title":1,"url":true}'),
    texts: ["x"],
    codes: ["json-shape", "json-shape", "json-shape", "json-shape"],
  },
  {
    name: "dates of every sort",
    file: "a.jsonl",
    bytes: () =>
      utf8(
        '{"id":"a","text":"x","date":"2031-02-30"}\n{"id":"b","text":"x","date":"99999-01-01"}\n{"id":"c","text":"x","date":"\\u0000"}',
      ),
    texts: ["x", "x", "x"],
    codes: ["date-unreadable", "date-unreadable", "date-unreadable"],
  },
  {
    name: "a number as id",
    file: "a.jsonl",
    bytes: () => utf8('{"id":1e400,"text":"x"}\n{"id":-0,"text":"y"}'),
    texts: ["x", "y"],
    codes: [],
    check: (doc) => expect(["Infinity", "0"]).toContain(doc.origin.name),
  },
  {
    name: "a row cut in the middle",
    file: "a.jsonl",
    bytes: () => utf8(`${row("x")}\n{"id":"b","te`),
    texts: ["x"],
    codes: ["json-invalid"],
  },
  {
    name: "single quotation marks and trailing commas",
    file: "a.jsonl",
    bytes: () => utf8(`{'id':'a','text':'x'}\n{"id":"b","text":"y",}`),
    texts: [],
    codes: ["json-invalid", "json-invalid"],
  },
  {
    name: "a mark before the first row, carriage returns after each",
    file: "a.jsonl",
    bytes: () => utf8(`\ufeff${row("x")}\r\n\r\n${row("y")}\r\n`),
    texts: ["x", "y"],
    codes: [],
  },
  {
    name: "UTF-16 JSON Lines",
    file: "a.jsonl",
    bytes: () => Buffer.from(`\ufeff${row("x")}\n${row("y")}`, "utf16le"),
    texts: ["x", "y"],
    codes: [],
  },
  {
    name: "bytes that are no UTF-8 in one row of many",
    file: "a.jsonl",
    bytes: () =>
      joined(utf8(`${row("ж".repeat(50))}\n{"id":"b","text":"`), bytes(0xff), utf8('y"}')),
    texts: ["ж".repeat(50), "\ufffdy"],
    codes: ["characters-lost"],
  },
  {
    name: "a million blank lines",
    file: "a.jsonl",
    bytes: () => utf8(`${"\n".repeat(1_000_000)}${row("x")}`),
    texts: ["x"],
    codes: [],
  },
  {
    name: "ten thousand broken lines",
    file: "a.jsonl",
    bytes: () => utf8("{\n".repeat(10_000)),
    texts: [],
    codes: Array.from({ length: 10_000 }, () => "json-invalid"),
  },
  {
    name: "an empty list",
    file: "a.json",
    bytes: () => utf8("[]"),
    texts: [],
    codes: ["empty-file"],
  },
  {
    name: "white space as JSON",
    file: "a.json",
    bytes: () => utf8(" \n "),
    texts: [],
    codes: ["empty-file"],
  },
  {
    name: "a text of three million characters",
    file: "a.jsonl",
    bytes: () => utf8(row(sentence.repeat(43_000))),
    texts: [start],
    codes: [],
  },
  {
    name: "an id of a million characters",
    file: "a.jsonl",
    bytes: () => utf8(JSON.stringify({ id: "i".repeat(1_000_000), text: "x" })),
    texts: ["x"],
    codes: [],
  },
  {
    name: "text where JSON Lines were announced",
    file: "a.jsonl",
    bytes: () => utf8(sentence),
    texts: [],
    codes: ["json-invalid"],
  },
];

runCases(cases);
