import { expect, test } from "vitest";
import type { PdfLine } from "./pdf-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** Pages of five lines, of which the highest is the one given. */
function pages(heads: readonly string[]): PdfLine[][] {
  return heads.map((head, page) =>
    [head, ...["a", "b", "c", "d"].map((letter) => `line ${letter.repeat(page + 1)}`)].map(
      (text, i) => ({ text, left: 50, right: 300, y: 800 - i * 100, size: 10 }),
    ),
  );
}

function firstLines(heads: readonly string[]): (string | undefined)[] {
  return withoutRunningHeads(pages(heads)).map(([first]) => first?.text);
}

test("what stands at the head of at least three pages goes, its numbers apart", () => {
  expect(firstLines(["Report 1", "Report 2", "Report 3"])).toEqual([
    "line a",
    "line aa",
    "line aaa",
  ]);
  expect(firstLines(["Report 1", "Report 2", "Other"])).toEqual(["Report 1", "Report 2", "Other"]);
});

test("of many pages it must stand on a third", () => {
  const heads = Array.from({ length: 12 }, (_, i) => `Head ${"x".repeat(i + 1)}`);
  const three = heads.map((head, i) => (i < 3 ? "Note" : head));
  expect(firstLines(three)).toEqual(three);
  const four = heads.map((head, i) => (i < 4 ? "Note" : head));
  expect(firstLines(four).slice(0, 5)).toEqual([
    "line a",
    "line aa",
    "line aaa",
    "line aaaa",
    "Head xxxxx",
  ]);
});

test.each(["12", "- 12 -", "Page 3", "page 3 of 40", "xiv"])(
  "“%s” at an edge is a page number",
  (text) => {
    expect(firstLines([text])).toEqual(["line a"]);
  },
);

test.each(["12 ships", "Pages 3 and 4", "In 2031"])("“%s” is none", (text) => {
  expect(firstLines([text])).toEqual([text]);
});
