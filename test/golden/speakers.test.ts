import { expect, test } from "vitest";
import type { Attribution } from "../../src/doc/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { readGolden } from "./cases.ts";

/**
 * Golden passages of speakers, listeners and ways. Each line of a case tells of the
 * statement whose content holds the words before the colon: `words: speaker -> listener < way < way`,
 * `unknown` for one that the passage does not tell. No other statement may
 * name a speaker or listener that the case does not.
 */
const file = new URL("speakers.txt", import.meta.url);

function shown(row: Attribution): string {
  const ways = row.via.map(({ name }) => ` < ${name}`).join("");
  return `${row.speaker ?? "unknown"} -> ${row.addressee ?? "unknown"}${ways}`;
}

test.each(readGolden(file).map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
  const { annotated } = annotateDoc(createPlainDoc(entry.passage));
  const rows = (annotated?.layers.attributions ?? []).map((row) => ({
    row,
    words: row.content.map(({ start, end }) => entry.passage.slice(start, end)).join(" … "),
  }));
  const all = rows.map(({ row, words }) => `${words}: ${shown(row)}`).join("\n");
  const lines = entry.expected.split("\n").map((line) => line.trim());
  for (const line of lines) {
    const at = line.indexOf(": ");
    const [words, wanted] = [line.slice(0, at), line.slice(at + 2)];
    const found = rows.filter((entry) => entry.words.includes(words)).map(({ row }) => shown(row));
    expect(`${words}: ${found.includes(wanted) ? wanted : `${found.join(" | ")} in\n${all}`}`).toBe(
      line,
    );
  }
  const told = lines.map((line) => line.slice(line.indexOf(": ") + 2).split(" < ")[0] ?? "");
  const speakers = new Set(told.map((line) => line.split(" -> ")[0]));
  const listeners = new Set(told.map((line) => line.split(" -> ")[1]));
  for (const { row } of rows) {
    if (row.speaker !== null) expect(speakers).toContain(row.speaker);
    if (row.addressee !== null) expect(listeners).toContain(row.addressee);
  }
});
