import { expect, test } from "vitest";
import { attributionPipeline } from "../../bars/attributions/annotate.ts";
import type { Attribution } from "../../src/doc/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";
import { type GoldenCase, readGolden } from "./cases.ts";

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
  ];
}

/** One list of lines an expected attribution; none for a passage in which nobody says anything. */
function blocksOf({ expected }: GoldenCase): string[][] {
  if (expected === "none") return [];
  return expected
    .split(/\n\n+/)
    .map((block) => block.split("\n").map((line) => line.trim().replace(/\s+/g, " ")));
}

/** The lines a row states of those kinds that a block names; a cue is as expected when it holds the expected words. */
function comparable(block: readonly string[], lines: readonly string[]): string[] {
  const kinds = new Set(block.map((line) => line.split(" ")[0]));
  const cue = block.find((line) => line.startsWith("cue "));
  const holdsCue = (line: string): boolean =>
    cue !== undefined && line.startsWith("cue ") && ` ${line} `.includes(` ${cue.slice(4)} `);
  return lines
    .filter((line) => kinds.has(line.split(" ")[0]))
    .map((line) => (cue !== undefined && holdsCue(line) ? cue : line));
}

/**
 * Runs the cases of a golden file: every attribution that a case states must be found
 * with every field it states, and no row may name a speaker that the case does not.
 */
export function testAttributions(file: URL): void {
  const stages = attributionPipeline();
  const cases = readGolden(file).map((entry): [string, GoldenCase] => [entry.name, entry]);
  test.each(cases)("%s", (_, entry) => {
    const rows = stages.run(createPlainDoc(entry.passage)).layers.attributions;
    const found = rows.map((row) => linesOf(entry.passage, row));
    const blocks = blocksOf(entry);
    if (blocks.length === 0) expect(found).toEqual([]);
    for (const block of blocks) {
      expect(found.map((lines) => comparable(block, lines))).toContainEqual(block);
    }
    const named = blocks.flat().filter((line) => line.startsWith("speaker "));
    for (const { speaker } of rows) {
      if (speaker !== null && named.length > 0) expect(named).toContain(`speaker ${speaker}`);
    }
  });
}
