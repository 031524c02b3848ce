import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { readGolden } from "./cases.ts";

/**
 * Golden transcripts. A case names turns by their first and last words, with the
 * speaker they must have; no other turn may name a speaker that the case does not.
 * `none` is a text that is no transcript.
 */
const file = new URL("turns.txt", import.meta.url);

function fieldOf(block: string, name: string): string | null {
  return new RegExp(`^  ${name}\\s+(.*)$`, "m").exec(block)?.[1] ?? null;
}

test.each(readGolden(file).map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
  const { annotated } = annotateDoc(createPlainDoc(entry.passage));
  const turns = (annotated?.layers.turns ?? []).map((turn) => ({
    ...turn,
    text: entry.passage.slice(turn.start, turn.end),
  }));
  const shown = turns.map(({ speaker, text, reason }) => `${speaker} (${reason}): ${text}`);
  if (entry.expected === "none") {
    expect(shown).toEqual([]);
    return;
  }
  const blocks = entry.expected.split(/\n\n+/);
  for (const block of blocks) {
    const [from, to, reason] = [
      fieldOf(block, "from"),
      fieldOf(block, "to"),
      fieldOf(block, "reason"),
    ];
    const found = turns.filter(
      ({ text }) => text.startsWith(from ?? "") && text.endsWith(to ?? ""),
    );
    expect(`${found.length} turn(s) ${from} … ${to} in\n${shown.join("\n")}`).toMatch(/^[1-9]/);
    const speakers = found.map(({ speaker }) => speaker ?? "unknown");
    expect(speakers).toContain(fieldOf(block, "speaker"));
    if (reason !== null) expect(found.map((turn) => turn.reason).join("; ")).toContain(reason);
  }
  const allowed = blocks.map((block) => fieldOf(block, "speaker"));
  for (const { speaker } of turns) if (speaker !== null) expect(allowed).toContain(speaker);
});
