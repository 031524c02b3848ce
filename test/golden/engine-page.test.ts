import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocks } from "../../src/annotate/blocks/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { syntax } from "../../src/annotate/syntax/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, lemmaOf, relationOf, tokenText, uposOf } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";

const page = readFileSync(new URL("../../docs/engine.md", import.meta.url), "utf8");
const text = /^> (.+)$/m.exec(page)?.[1] ?? "";

const engine = pipeline()
  .add(blocks())
  .add(tokens())
  .add(sentences(loadModel("sentences")))
  .add(tags(loadModel("tags")))
  .add(syntax(loadModel("syntax")));
const { layers } = engine.run(createPlainDoc(text));
const words = Array.from({ length: layers.tokens.length }, (_, i) =>
  tokenText(text, layers.tokens, i),
);

test("the page's sentence is one sentence, cut as the page prints it", () => {
  const printed = /^(“ {2}.+)$/m.exec(page)?.[1] ?? "";
  expect(words).toEqual(printed.split(/\s+/));
  expect(layers.sentences).toHaveLength(1);
});

test("its tags and lemmas are those of the page", () => {
  const rows = [...page.matchAll(/^\| (\S+) \| ([A-Z]+) \| ([A-Z]+) \| (\S+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(2);
  for (const [, word = "", upos, penn, lemma] of rows) {
    const at = words.indexOf(word);
    const { xpos, xposNames } = layers.tags;
    expect([word, uposOf(layers.tags, at), xposNames[xpos[at] ?? 0]]).toEqual([word, upos, penn]);
    expect(lemmaOf(layers.tags, at)).toBe(lemma);
  }
});

test("its arcs are those of the page", () => {
  const { syntax: arcs } = layers;
  const drawn = [...page.matchAll(/^(\S+) +──([a-z:]+)(?:─+▶ (\S+).*)?$/gm)];
  expect(drawn.length).toBeGreaterThan(4);
  for (const [, word = "", relation, head] of drawn) {
    const at = words.indexOf(word);
    const above = arcs.heads[at] ?? -1;
    expect([word, relationOf(arcs, at), words[above]]).toEqual([word, relation, head]);
  }
});
