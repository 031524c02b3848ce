import { expect, test } from "vitest";
import { createPlainDoc, lemmaOf } from "../../doc/index.ts";
import { loadModel } from "../../engine/load-model.ts";
import { addresseePhrases } from "../../lang/en/addressees.ts";
import { cueFamilies, cueKindOf } from "../../lang/en/cues.ts";
import { relayPhrases } from "../../lang/en/media.ts";
import { statementHeadings } from "../../lang/en/statement-headings.ts";
import { blocks } from "../blocks/index.ts";
import { pipeline } from "../pipeline.ts";
import { sentences } from "../sentences/index.ts";
import { tags } from "../tags/index.ts";
import { tokens } from "../tokens/index.ts";

const annotate = pipeline()
  .add(blocks())
  .add(tokens())
  .add(sentences(loadModel("sentences")))
  .add(tags(loadModel("tags")));

/** Verbs and nouns of a sentence, as `verb say`. */
function wordsOf(text: string): string[] {
  const { layers } = annotate.run(createPlainDoc(text));
  return Array.from({ length: layers.tokens.length }, (_, at) => {
    const tag = layers.tags.xposNames[layers.tags.xpos[at] ?? 0] ?? "";
    const part = tag.startsWith("V") ? "verb" : tag.startsWith("N") ? "noun" : "other";
    return `${part} ${lemmaOf(layers.tags, at).toLowerCase()}`;
  });
}

const cases = cueFamilies.flatMap((family) =>
  family.examples.map((example) => [example, family] as const),
);

test.each(cases)("a cue of its family stands in “%s”", (example, { part, cues }) => {
  if (part === "phrase") {
    expect(cues.some((cue) => example.toLowerCase().includes(cue))).toBe(true);
    return;
  }
  const known = new Set(cues.map((cue) => `${part} ${cue}`));
  expect(wordsOf(example).filter((word) => known.has(word))).not.toEqual([]);
});

test("every verb and noun of a family has a kind", () => {
  for (const { part, cues } of cueFamilies) {
    if (part === "phrase") continue;
    for (const cue of cues) expect(cueKindOf(part, cue)).not.toBeNull();
  }
  expect(cueKindOf("verb", "walk")).toBeNull();
});

const phrases = [...relayPhrases, ...addresseePhrases, ...statementHeadings].flatMap(
  ({ pattern, examples }) => examples.map((example) => [example, pattern] as const),
);

test.each(phrases)("its pattern is found in “%s”", (example, pattern) => {
  expect(example).toMatch(new RegExp(pattern.source, pattern.flags.replace("g", "")));
});
