import { expect, test } from "vitest";
import { parseConllu } from "../corpora/index.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc, withLayer } from "../src/doc/index.ts";
import { trainOn } from "./sentences.ts";

/** A treebank of invented sentences, without trees. */
function treebank(count: number): string {
  const lines: string[] = ["# newdoc id = d"];
  for (let i = 0; i < count; i++) {
    const name = ["Orlu", "Varga", "Reth", "Tavik"][i % 4] ?? "";
    const verb = ["left", "stayed", "spoke"][i % 3] ?? "";
    const words = [`${name}\t_`, `${verb}\tSpaceAfter=No`, ".\t_"];
    for (const [k, word] of words.entries()) {
      const [form, misc] = word.split("\t");
      lines.push(`${k + 1}\t${form}\t_\t_\t_\t_\t0\troot\t_\t${misc}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

test("a model trained on a few sentences has the same bytes again, and splits such sentences", () => {
  const docs = parseConllu(treebank(60));
  const bytes = trainOn(docs);
  expect(trainOn(docs)).toEqual(bytes);
  const doc = withLayer(createPlainDoc("Varga stayed. Orlu left. Reth spoke."), "blocks", []);
  const layer = sentences(bytes).run(withLayer(doc, "tokens", tokens().run(doc)));
  expect(layer.map(({ firstToken }) => firstToken)).toEqual([0, 3, 6]);
});
