import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { splitQuery } from "./split-query.ts";

const phrase = (...words: string[]) => ({ kind: "phrase", words });

test.each([
  ["peace", phrase("peace")],
  ["Peace TALKS", { kind: "and", parts: [phrase("peace"), phrase("talks")] }],
  ['"peace talks"', { ...phrase("peace", "talks"), exact: true }],
  ["“peace talks”", { ...phrase("peace", "talks"), exact: true }],
  ['"peace talks', { ...phrase("peace", "talks"), exact: true }],
  ['"peace talks"~5', { kind: "near", words: ["peace", "talks"], within: 5 }],
  ["Orl*", { kind: "prefix", word: "orl" }],
  ["state-owned", phrase("state", "owned")],
  [
    "peace OR bread now",
    {
      kind: "and",
      parts: [{ kind: "or", parts: [phrase("peace"), phrase("bread")] }, phrase("now")],
    },
  ],
  ["OR", null],
  ["OR peace", phrase("peace")],
  ["peace OR", phrase("peace")],
  ["", null],
  ["… — !", null],
  ["Ámbar", phrase("ambar")],
])("the search %s asks for its words", (input, text) => {
  const query = parseQuery(input);
  expect(query).toEqual({
    text,
    notText: null,
    statements: null,
    notStatements: [],
    dates: null,
    remarks: [],
  });
});

test("words after a minus are left out, words before it are not", () => {
  const query = parseQuery('peace -war -"cold war"');
  expect(query.text).toEqual(phrase("peace"));
  expect(query.notText).toEqual({
    kind: "or",
    parts: [phrase("war"), { ...phrase("cold", "war"), exact: true }],
  });
});

test("fields become conditions on one statement", () => {
  const query = parseQuery(
    'source:"Ada Orlu" source:minister via:xen form:Direct status:confirmed about:bread peace',
  );
  expect(query.text).toEqual(phrase("peace"));
  expect(query.statements).toEqual({
    source: "Ada Orlu minister",
    via: "xen",
    form: "direct",
    status: "confirmed",
    about: phrase("bread"),
  });
  expect(query.remarks).toEqual([]);
});

test("a field can be excluded, and an unknown speaker asked for", () => {
  expect(parseQuery("-source:orlu").notStatements).toEqual([{ source: "orlu" }]);
  expect(parseQuery("source:unknown").statements).toEqual({ speaker: null });
});

test.each([
  ["date:2031", "2031-01-01", "2031-12-31"],
  ["date:2031-03", "2031-03-01", "2031-03-31"],
  ["date:2031-03-04", "2031-03-04", "2031-03-04"],
  ["date:2031-02..2031-03-04", "2031-02-01", "2031-03-04"],
  ["date:2031-02..", "2031-02-01", "9999-12-31"],
  ["date:..2031", "", "2031-12-31"],
  ["date:2031 date:2031-05..2032", "2031-05-01", "2031-12-31"],
])("%s runs from %s to %s", (input, from, to) => {
  expect(parseQuery(input).dates).toEqual({ from, to });
});

test.each([
  "form:loud",
  "status:sure",
  "date:yesterday",
  "-date:2031",
  "speaker:orlu",
  "source:—",
  "about:!",
])("what cannot be used is named: %s", (input) => {
  expect(parseQuery(input).remarks).toHaveLength(1);
});

test("an unknown field is searched as words", () => {
  expect(parseQuery("speaker:orlu").text).toEqual(phrase("speaker", "orlu"));
});

test("a word is also searched by its lemmas, a phrase in marks is not", () => {
  const lemmasOf = (word: string) => (word === "talked" ? ["talk"] : []);
  expect(parseQuery("talked", lemmasOf).text).toEqual({
    kind: "or",
    parts: [phrase("talked"), phrase("talk")],
  });
  expect(parseQuery('"talked"', lemmasOf).text).toEqual({ ...phrase("talked"), exact: true });
});

test("no input fails, and a long one is cut with a remark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (input) => {
      parseQuery(input);
      for (const term of splitQuery(input)) expect(input).toContain(term.value);
    }),
  );
  expect(parseQuery("a ".repeat(500)).remarks).toHaveLength(1);
  expect(parseQuery("a:".repeat(50_000)).remarks).toHaveLength(1);
});
