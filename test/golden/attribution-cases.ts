import { expect, test } from "vitest";
import { attributionPipeline } from "../../bars/attributions/annotate.ts";
import type { Attribution } from "../../src/doc/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";
import { type GoldenCase, goldenCases } from "./cases.ts";

/** The fields of a row as lines of a golden file, in their order. */
function linesOf(passage: string, row: Attribution): string[] {
  const words = (spans: readonly Span[]): string[] =>
    spans.map((span) => passage.slice(span.start, span.end).replace(/\s+/g, " "));
  return [
    `attribution ${row.form}`,
    `kind ${row.kind}`,
    `source ${words(row.source).join(" … ")}`,
    `cue ${words(row.cue).join(" … ")}`,
    ...words(row.content).map((text) => `content ${text}`),
    `speaker ${row.speaker ?? "unknown"}`,
    `addressee ${row.addressee ?? "unknown"}`,
    ...row.via.map((via) => `via ${via.name}`),
    `date ${row.date ?? "unknown"}`,
    `sure ${row.confidence < 0.5 ? "no" : "yes"}`,
  ];
}

/** One list of lines an expected attribution; none for a passage in which nobody says anything. */
function blocksOf({ expected }: GoldenCase): string[][] {
  if (expected === "none") return [];
  return expected
    .split(/\n\n+/)
    .map((block) => block.split("\n").map((line) => line.trim().replace(/\s+/g, " ")));
}

/**
 * The lines a row states of those kinds that an expected block names. A cue is as
 * expected when it holds the expected words: whether *has* in *has said* belongs to
 * it is a matter of taste.
 */
function comparable(block: readonly string[], lines: readonly string[]): string[] {
  const kinds = new Set(block.map((line) => line.split(" ")[0]));
  const cue = block.find((line) => line.startsWith("cue "));
  const holdsCue = (line: string): boolean =>
    cue !== undefined && line.startsWith("cue ") && ` ${line} `.includes(` ${cue.slice(4)} `);
  return lines
    .filter((line) => kinds.has(line.split(" ")[0]))
    .map((line) => (cue !== undefined && holdsCue(line) ? cue : line));
}

/** Each block with what the row nearest to it says in the block's own fields. */
function rewrite(entry: GoldenCase, found: readonly string[][]): string {
  const blocks = blocksOf(entry);
  if (found.length === 0) return "none";
  const shown = blocks.length > 0 ? blocks : found;
  return shown
    .map((block) => {
      const alike = (lines: readonly string[]): number =>
        lines.filter((line) => block.includes(line)).length;
      const best = [...found].sort((a, b) => alike(b) - alike(a))[0] ?? [];
      const [head = "", ...rest] = comparable(block, best);
      const pad = Math.max(...rest.map((line) => line.indexOf(" ")));
      return [
        head,
        ...rest.map(
          (line) =>
            `  ${line.slice(0, line.indexOf(" ")).padEnd(pad)}  ${line.slice(line.indexOf(" ") + 1)}`,
        ),
      ].join("\n");
    })
    .join("\n\n");
}

/**
 * Runs the cases of a golden file. A case names what must be read, and only that: every
 * attribution that it states must be found with every field it states, and no row may
 * name a speaker that the case does not. So a case says what a careful reader would
 * write down, and holds when a model below is trained anew.
 */
export function testAttributions(file: URL): void {
  const stages = attributionPipeline();
  const rowsOf = (passage: string): readonly Attribution[] =>
    stages.run(createPlainDoc(passage)).layers.attributions;
  const linesIn = (passage: string): string[][] =>
    rowsOf(passage).map((row) => linesOf(passage, row));
  const cases = goldenCases(file, (entry) => rewrite(entry, linesIn(entry.passage)));
  test.each(cases.map((entry): [string, GoldenCase] => [entry.name, entry]))("%s", (_, entry) => {
    const found = linesIn(entry.passage);
    const blocks = blocksOf(entry);
    if (blocks.length === 0) expect(found).toEqual([]);
    for (const block of blocks) {
      expect(found.map((lines) => comparable(block, lines))).toContainEqual(block);
    }
    const named = blocks.flat().filter((line) => line.startsWith("speaker "));
    for (const { speaker } of rowsOf(entry.passage)) {
      if (speaker !== null && named.length > 0) expect(named).toContain(`speaker ${speaker}`);
    }
  });
}
