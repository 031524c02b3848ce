import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, csvLine, tsvLine } from "./delimited.ts";

/** The cells of one line of CSV, as RFC 4180 has it; null for a cell without marks that is empty. */
function readCsv(line: string): (string | null)[] {
  const cells = `,${line.slice(0, -1)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/gs);
  return Array.from(cells, ([, marked, plain]) =>
    marked === undefined ? plain || null : marked.replaceAll('""', '"'),
  );
}

function readTsv(line: string): string[] {
  const meant: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };
  return line
    .slice(0, -1)
    .split("\t")
    .map((cell) => cell.replace(/\\(.)/g, (_, letter: string) => meant[letter] ?? "?"));
}

const cell: fc.Arbitrary<string | null> = fc.oneof(
  fc.string(),
  fc.constantFrom("", null, ",", '"', '""', "\r\n", "\t", "\\", "\\t", "a,b", "a\nb"),
);
const cells: fc.Arbitrary<(string | null)[]> = fc.array(cell, { minLength: 1, maxLength: 5 });

test("cells of CSV come back as they were, and an empty text is not an unknown one", () => {
  fc.assert(
    fc.property(cells, (row) => {
      expect(readCsv(csvLine(row))).toEqual(row);
    }),
  );
});

test("cells of TSV come back as they were, each line on a line of its own", () => {
  fc.assert(
    fc.property(cells, (row) => {
      const line = tsvLine(row);
      expect(line.slice(0, -1)).not.toMatch(/[\n\r]/);
      expect(readTsv(line)).toEqual(row.map((text) => text ?? ""));
    }),
  );
});

test.each([
  ["marks only where they are needed", ["a b", 1.5, null, "c"], "a b,1.5,,c\n"],
  ["commas, marks and line breaks inside marks", ["a,b", 'c"d', "e\nf"], '"a,b","c""d","e\nf"\n'],
  ["an empty text in marks, an unknown one without", ["", null], '"",\n'],
] as const)("CSV writes %s", (_, row: readonly Cell[], line) => {
  expect(csvLine(row)).toBe(line);
});
