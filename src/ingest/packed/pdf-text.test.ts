import { expect, test } from "vitest";
import type { PdfLine } from "./pdf-lines.ts";
import { textOfPages } from "./pdf-text.ts";

/** Lines of one column, one below the other, each as wide as it has letters. */
function page(...texts: readonly string[]): PdfLine[] {
  return texts.map((text, i) => ({
    text,
    left: 50,
    right: 50 + text.length * 5,
    y: 700 - i * 12,
    size: 10,
  }));
}

test.each([
  ["a space", "The harbor stays", "open all winter", "The harbor stays open all winter"],
  ["nothing, where a word is cut", "The har-", "bor is open", "The harbor is open"],
  ["nothing behind a soft hyphen", "The har\u00ad", "bor is open", "The harbor is open"],
  ["nothing, the hyphen of a name kept", "The Norvia-", "Korda line", "The Norvia-Korda line"],
  [
    "nothing behind a dash without a space",
    "The years 1990–",
    "2031 were",
    "The years 1990–2031 were",
  ],
  ["a space behind a dash with one", "It rained –", "for days", "It rained – for days"],
])("two lines of a paragraph are joined by %s", (_, first, second, joined) => {
  expect(textOfPages([page(first, second)]).text).toBe(joined);
});

test("a hyphen that a word has elsewhere stays at a line's end", () => {
  const lines = page("a well-known harbor and a well-", "known bridge");
  expect(textOfPages([lines]).text).toBe("a well-known harbor and a well-known bridge");
});

test("a line with room left for the next word ends a paragraph", () => {
  const lines = page(
    "The harbor stays open all winter, the minister told the council on Monday,",
    "and the next.",
    "Nobody objected to the plan, which is to be voted on before the summer.",
  );
  expect(textOfPages([lines]).text.split("\n\n")).toEqual([
    `${lines[0]?.text} ${lines[1]?.text}`,
    lines[2]?.text,
  ]);
});

test("a gap wider than most ends a paragraph, also in the middle of a sentence", () => {
  const lines = page("The harbor stays", "open all winter", "and the bridge", "is closed");
  const apart = lines.map((line, i) => (i < 3 ? line : { ...line, y: line.y - 10 }));
  expect(textOfPages([lines]).text).not.toContain("\n");
  expect(textOfPages([apart]).text.split("\n\n")).toHaveLength(2);
});

test("a word cut between two pages is whole, and each page has its own characters", () => {
  const { text, map } = textOfPages([page("The har-"), page("bor is open")]);
  expect(text).toBe("The harbor is open");
  expect(
    map.runs.map(([start, number, length]) => [number, text.slice(start, start + length)]),
  ).toEqual([
    [1, "The har"],
    [2, "bor is open"],
  ]);
});

test("no page, and no line, is no text", () => {
  expect(textOfPages([])).toEqual({ text: "", map: { unit: "page", runs: [] } });
  expect(textOfPages([[], page("One")]).map.runs).toEqual([[0, 2, 3]]);
});
