import { expect, test } from "vitest";
import { createPlainDoc, tokenText } from "../../doc/index.ts";
import { tokens } from "./index.ts";

const stage = tokens();

function wordsOf(text: string): string[] {
  const layer = stage.run(createPlainDoc(text));
  return Array.from({ length: layer.length }, (_, i) => tokenText(text, layer, i));
}

test.each([
  ["don't", ["do", "n't"]],
  ["DON'T", ["DO", "N'T"]],
  ["shouldn’t've", ["should", "n’t", "'ve"]],
  ["Orlu's", ["Orlu", "'s"]],
  ["O'Dara's", ["O'Dara", "'s"]],
  ["d'état", ["d'état"]],
  ["y'all", ["y'", "all"]],
  ["nothin'", ["nothin'"]],
  ["the 1990's", ["the", "1990's"]],
  ["in 2003's", ["in", "2003", "'s"]],
])("apostrophes: %s", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  ["1,000,000.50", ["1,000,000.50"]],
  ["3,5", ["3,5"]],
  ["[13,14]", ["[", "13", ",", "14", "]"]],
  [".5", [".5"]],
  ["5pm", ["5", "pm"]],
  ["5p.m. sharp", ["5", "p.m.", "sharp"]],
  ["7:30am", ["7:30", "am"]],
  ["10-15", ["10", "-", "15"]],
  ["2024-04-16", ["2024-04-16"]],
  ["16.04.2024", ["16.04.2024"]],
  ["04/16/2024", ["04/16/2024"]],
  ["20/20", ["20", "/", "20"]],
  ["24/7", ["24/7"]],
  ["192.0.2.1", ["192.0.2.1"]],
  ["PM2.5", ["PM2.5"]],
  ["5%", ["5", "%"]],
  ["-5°C", ["-", "5", "°", "C"]],
  ["£3bn", ["£", "3", "bn"]],
  ["A4 4G 1st", ["A4", "4G", "1st"]],
  ["15-year-old", ["15", "-", "year", "-", "old"]],
])("numbers: %s", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  ["see http://example.org/a?b=c&d=e.", ["see", "http://example.org/a?b=c&d=e", "."]],
  ["(www.example.org)", ["(", "www.example.org", ")"]],
  ["<https://example.org>", ["<", "https://example.org", ">"]],
  ["ada.orlu+press@example.org,", ["ada.orlu+press@example.org", ","]],
  ["example.org/news", ["example.org/news"]],
  ["the report.pdf", ["the", "report.pdf"]],
  ["a .zip file", ["a", ".zip", "file"]],
  ["ended.They", ["ended", ".", "They"]],
  ["@ada_orlu #Lozno", ["@ada_orlu", "#Lozno"]],
  ["a@b@c", ["a@b", "@", "c"]],
])("addresses: %s", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  ["wait...", ["wait", "..."]],
  ["wait …", ["wait", "…"]],
  ["what?!", ["what", "?!"]],
  ["end. .", ["end", ".", "."]],
  ["a--b", ["a", "--", "b"]],
  ["a—b", ["a", "—", "b"]],
  ["====", ["===="]],
  ["((a))", ["(", "(", "a", ")", ")"]],
  [":-) :( <3", [":-)", ":(", "<3"]],
  ["👍🏽👍", ["👍🏽", "👍"]],
  ["❤️", ["❤️"]],
  ["\ud83d a", ["\ud83d", "a"]],
  ["a\u00a0b", ["a", "b"]],
  ["e\u0301t\u00e9", ["e\u0301t\u00e9"]],
  ["𝐀𝐁 𠮷野", ["𝐀𝐁", "𠮷野"]],
])("marks: %s", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test("clitics are parts, other tokens that touch are not", () => {
  expect([...stage.run(createPlainDoc("don't 5pm can't")).parts]).toEqual([0, 1, 0, 0, 0, 1]);
});
