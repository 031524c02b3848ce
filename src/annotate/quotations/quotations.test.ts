import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../text/index.ts";
import { findQuotations } from "./index.ts";

/** The inner texts of the quotations in a text whose lines are paragraphs, with what is special about each. */
function read(text: string): string[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length > 0) paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return findQuotations(text, paragraphs).map(
    (row) =>
      `${">".repeat(row.depth)}${text.slice(row.inner.start, row.inner.end)}${row.closed ? "" : " …open"}${row.continues ? " …continues" : ""}`,
  );
}

test.each([
  ["curly marks", "“We go,” Orlu said. “Then we talk.”", ["We go,", "Then we talk."]],
  ["typewriter marks", '"We go," Orlu said. "Then we talk."', ["We go,", "Then we talk."]],
  ["typed pairs", "``We go,'' Orlu said. ''Then we talk.''", ["We go,", "Then we talk."]],
  ["guillemets", "« We go », Orlu said, «then we talk».", ["We go", "then we talk"]],
  ["guillemets turned in", "»We go«, Orlu said.", ["We go"]],
  ["low marks", "„We go“, Orlu said. „Then we talk”, she said.", ["We go", "Then we talk"]],
  [
    "single marks",
    "‘We don’t go,’ Orlu said. ‘The ministers’ talks failed.’",
    ["We don’t go,", "The ministers’ talks failed."],
  ],
  ["typewriter singles", "'We don't go,' Orlu said.", ["We don't go,"]],
  ["nested singles", "“He said ‘never’ to us,” Orlu said.", ["He said ‘never’ to us,", ">never"]],
  [
    "nested same marks",
    "“He said “never” to us,” Orlu said.",
    ["He said “never” to us,", ">never"],
  ],
  ["a reversed opening mark", "Orlu holds that ” there is no way”.", ["there is no way"]],
  ["a reversed closing mark", "“There is no way“, Orlu said.", ["There is no way"]],
  ["spaced marks", 'Orlu said: " There is no way ".', ["There is no way"]],
  ["mixed marks", '“There is no way," Orlu said.', ["There is no way,"]],
  [
    "an outer mark that is never closed",
    "Orlu says “it has not asked and puts “friend and foe” on one plane. Then she left.",
    ["it has not asked and puts “friend and foe” on one plane. …open", ">friend and foe"],
  ],
  [
    "a quotation never closed before the next",
    "“We go, Orlu said. “Then we talk.”",
    ["We go, Orlu said. …open", "Then we talk."],
  ],
  [
    "a mark that was never opened",
    "The minister was firm. We will win,” he said.",
    ["We will win,"],
  ],
  [
    "a paragraph's opening mark never closed",
    "“We will win, he said.",
    ["We will win, he said. …open"],
  ],
])("pairs %s", (_name, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["apostrophes", "The ministers’ talks in the ’90s didn’t help ’em."],
  [
    "typewriter apostrophes",
    "The ministers' talks in the '90s didn't help 'em or the judges' panel.",
  ],
  ["inch signs", `A man of 6'2" came.`],
  ["a bullet", "» First item"],
  ["a stray closing mark", "The talks” failed in spring"],
])("takes no quotation from %s", (_name, text) => {
  expect(read(text)).toEqual([]);
});

test("a quotation over paragraphs repeats its opening mark and is closed once", () => {
  expect(read("“One.\n“Two.\n“Three,” Orlu said.")).toEqual([
    "One. …open",
    "Two. …open …continues",
    "Three, …continues",
  ]);
});

test("a quotation over paragraphs may open once and close once", () => {
  expect(read("Orlu said: “One.\nTwo,” she added.")).toEqual(["One. …open", "Two, …continues"]);
});

test("a quotation never crosses the edge of its paragraph", () => {
  expect(read("He said “we go.\nThe talks were long.")).toEqual(["we go. …open"]);
});

test("rows lie in the text, nest properly and stand in order, whatever the marks", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "''",
    "``",
    "«",
    "»",
    "„",
    "‘",
    "’",
    "'",
    "a",
    "s",
    " ",
    ". A",
    ",",
    "\n",
    "—",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const rows = findQuotations(text, [{ start: 0, end: text.length }]);
      const open: Span[] = [];
      let before = -1;
      for (const row of rows) {
        expect(row.start).toBeGreaterThanOrEqual(before);
        before = row.start;
        expect(row.start).toBeLessThanOrEqual(row.inner.start);
        expect(row.inner.start).toBeLessThanOrEqual(row.inner.end);
        expect(row.inner.end).toBeLessThanOrEqual(row.end);
        expect(row.end).toBeLessThanOrEqual(text.length);
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= row.start) open.pop();
        if (open.length > 0) expect(row.end).toBeLessThanOrEqual(open.at(-1)?.end ?? 0);
        expect(row.depth).toBe(open.length);
        open.push(row);
      }
    }),
  );
});
