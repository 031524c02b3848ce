import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

/** One case of a golden file: a heading, a passage, and what a stage makes of it, as text. */
export interface GoldenCase {
  readonly name: string;
  readonly passage: string;
  readonly expected: string;
}

/** Reads `# heading`, passage, `==>`, rows; cases follow one another. Passage and rows lose the empty lines around them. */
export function readGolden(file: URL): GoldenCase[] {
  const cases: GoldenCase[] = [];
  for (const part of readFileSync(file, "utf8").split(/^# /m).slice(1)) {
    const newline = part.indexOf("\n");
    const [passage = "", expected = ""] = part.slice(newline + 1).split(/^==>$/m);
    cases.push({
      name: part.slice(0, newline).trim(),
      passage: trimLines(passage),
      expected: trimLines(expected),
    });
  }
  return cases;
}

/** The cases of a file; where golden files are to be rewritten, with what is made of them now, which is written back. */
export function goldenCases(file: URL, make: (entry: GoldenCase) => string): GoldenCase[] {
  const cases = readGolden(file);
  if (!isRewriting()) return cases;
  const made = cases.map((entry) => ({ ...entry, expected: make(entry) }));
  writeGolden(file, made);
  return made;
}

/** Tests that each case of a file renders as it says. */
export function testGolden(file: URL, render: (entry: GoldenCase) => string): void {
  const cases = goldenCases(file, render);
  test.each(cases.map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
    expect(render(entry)).toBe(entry.expected);
  });
}

/** Writes cases back as {@link readGolden} reads them. */
function writeGolden(file: URL, cases: readonly GoldenCase[]): void {
  const parts = cases.map(
    ({ name, passage, expected }) => `# ${name}\n\n${passage}\n\n==>\n\n${expected}\n`,
  );
  writeFileSync(file, parts.join("\n"));
}

/** Whether golden files are to be rewritten rather than compared (`npm run golden`). */
export function isRewriting(): boolean {
  return process.env["UPDATE_GOLDEN"] === "1";
}

function trimLines(text: string): string {
  return text.replace(/^\n+|\n+$/g, "");
}
